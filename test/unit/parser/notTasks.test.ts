import { checkReading } from '../../support/checkReading';

suite('what is no task', () => {
	test('steps of a delivery with marks, beside tasks whose ids have letters', () => {
		checkReading(
			`
			## Delivery
			1. **✅ Completed**: the gate
			2. **Next**: the roof

			## Work
			- [x] T1 Gate
			- [ ] T2 Roof
			`,
			`
			task T1: Gate | done | in Work
			task T2: Roof | open | in Work
			`,
		);
		checkReading(
			`
			1. ✅ The gate
			2. ⏳ The roof
			`,
			`
			task 1: The gate | done
			task 2: The roof | open
			`,
		);
	});

	test('code that begins five columns behind a bullet', () => {
		checkReading('- Run:\n\n  - \t[ ] is an empty array', '');
	});

	test('fences of every length, in items and quotes', () => {
		checkReading(
			`
			\`\`\`
			- [ ] no
			### Task 1: no
			\`\`\`

			~~~md
			- [ ] no
			~~~

			\`\`\`\`
			\`\`\`
			- [ ] no
			\`\`\`
			\`\`\`\`

			1. item

			   \`\`\`
			   - [ ] no
			   \`\`\`
			   - [ ] first

			> \`\`\`
			> - [ ] no
			> \`\`\`
			> - [ ] second

			- item
			  ~~~
			  - [ ] no
			  ~~~
			- [ ] third
			`,
			`
			task: first | open
			task: second | open
			task: third | open
			`,
		);
	});

	test('a fence in a quote or an item ends with it', () => {
		checkReading(
			`
			> \`\`\`
			> - [ ] no

			- [ ] first
			  \`\`\`
			  - [ ] no

			- [ ] second
			`,
			`
			task: first | open
			task: second | open
			`,
		);
	});

	test('what only looks like a fence', () => {
		checkReading(
			`
			\`\`\` inline \`\`\` code
			- [ ] first
			\`\`
			- [ ] second
			    \`\`\`
			- [ ] third
			`,
			`
			task: first | open
			task: second | open
			task: third | open
			`,
		);
	});

	test('a fence that nothing ends goes to the end', () => {
		checkReading('- [ ] first\n\n```\n- [ ] no\n', 'task: first | open');
	});

	test('inline code', () => {
		checkReading(
			`
			- [ ] Write \`- [x] **T1** [P0]\` into the guide
			Say \`### Task 3: no\` and \`Status: done\`
			`,
			'task: Write - [x] **T1** [P0] into the guide | open',
		);
	});

	test('comments, on one line and on several', () => {
		checkReading(
			`
			<!-- - [ ] no -->
			<!--
			- [ ] no

			### Task 1: no
			-->
			- [ ] first <!-- [P0] -->
			`,
			'task: first | open',
		);
	});

	test('front matter', () => {
		checkReading(
			`
			---
			status: done
			tasks:
			- [ ] no
			---
			- [ ] first
			`,
			'task: first | open',
		);
	});

	test('a rule on the first line is no front matter', () => {
		checkReading('---\n- [ ] first\n', 'task: first | open');
	});

	test('indented code and raw HTML', () => {
		checkReading(
			`
			Some words.

			    - [ ] no

			<div>
			- [ ] no
			</div>

			<details>
			<summary>More</summary>

			- [ ] first

			</details>
			`,
			'task: first | open',
		);
	});

	test('a legend and a table of contents', () => {
		checkReading(
			`
			# Plan

			## Contents
			- [Phase 1](#phase-1)
			- [x](#x)
			1. [Task 1: Dig](#task-1)

			## Legend
			- \`[ ]\` not started
			- ✅ done

			## Work
			- [ ] #1: Dig
			- [x] #2: Pour
			`,
			`
			task 1: Dig | open | in Work
			task 2: Pour | done | in Work
			`,
		);
	});

	test('a box in a quote is one, other quoted text is not', () => {
		checkReading(
			`
			> **Note**
			> - [ ] Ask Ann
			> Task 3: no
			> **Status**: done

			- [ ] #1: Dig
			- [ ] #2: Pour
			`,
			`
			item: Ask Ann | open
			task 1: Dig | open
			task 2: Pour | open
			`,
		);
	});

	test('lines between conflict markers', () => {
		checkReading(
			`
			- [ ] #1: Dig
			<<<<<<< ours
			- [ ] #2: Pour
			=======
			- [x] #2: Pour
			>>>>>>> theirs
			- [ ] #3: Lay
			`,
			`
			task 1: Dig | open
			task 3: Lay | open
			`,
		);
	});

	test('numbers and words of everyday text', () => {
		checkReading(
			`
			# Plan for 2025
			## 3 reasons
			Task forces met on day 3. Issue 12 is #12 on the list.
			- Task: none
			- 5 items
			- **Status**: nothing here is a task
			`,
			'',
		);
	});

	test('links and hard breaks at the end of a title', () => {
		checkReading(
			`
			- [ ] #1: See [the guide][g]
			- [ ] #2: See [the guide](guide.md)
			- [ ] #3: Dig \\

			[g]: guide.md
			`,
			`
			task 1: See [the guide][g] | open
			task 2: See the guide | open
			task 3: Dig | open
			`,
		);
	});

	test('links between notes and entities read as what they stand for, but in code', () => {
		checkReading(
			`
			# Plan

			## In [[Sprint 2|this sprint]]

			- [ ] #1: Dig [[Pond]] &amp; fill [[notes/Beds#North|the beds]]
			- [ ] #2: Write \`&amp;\` and &#60;b&#62; and &unheard;
			- [ ] #3: Weed [[]] twice
			`,
			`
			task 1: Dig Pond & fill the beds | open | in In this sprint
			task 2: Write &amp; and <b> and &unheard; | open | in In this sprint
			task 3: Weed [[]] twice | open | in In this sprint
			`,
		);
	});

	test('a product or a format before two titles is no id', () => {
		checkReading(
			`
			- [ ] S3 bucket for maps
			- [x] S3-bucket rename
			- [ ] Draw
			- [ ] GPT-4 prompt
			`,
			`
			task: S3 bucket for maps | open
			task: S3-bucket rename | done
			task: Draw | open
			task: GPT-4 prompt | open
			`,
		);
	});

	test('products before titles, also two of one family, are ids only where they are most of what there is', () => {
		checkReading(
			`
			- [ ] ES6 for the menu
			- [ ] ES7 for the map
			- [ ] Sow
			- [ ] Reap
			- [x] Mow
			`,
			`
			task: ES6 for the menu | open
			task: ES7 for the map | open
			task: Sow | open
			task: Reap | open
			task: Mow | done
			`,
		);
		checkReading(
			`
			| Task | Owner | Status |
			|---|---|---|
			| S3 menu | Ann | done |
			| S3 map | Ann | open |
			| GPT-4 songs | Ann | open |
			`,
			`
			task: S3 menu | done | by Ann
			task: S3 map | open | by Ann
			task: GPT-4 songs | open | by Ann
			`,
		);
		checkReading(
			'- [ ] B12 Dig\n- [x] B13 Pour\n- [ ] Rest',
			'task B12: Dig | open\ntask B13: Pour | done\nitem: Rest | open',
		);
		checkReading(
			'| Task | Owner | Status |\n|---|---|---|\n| B1 Dig | Ann | done |\n| B2 Pour | Ann | open |',
			'task B1: Dig | done | by Ann\ntask B2: Pour | open | by Ann',
		);
	});

	test('what most rows or boxes of a list repeat is a name, no id', () => {
		checkReading(
			`
			| Task | Owner | Status |
			|---|---|---|
			| K20 sowing | Ann | done |
			| K20 mowing | Ann | open |
			| K31 sowing | Ann | open |
			`,
			`
			task: K20 sowing | done | by Ann
			task: K20 mowing | open | by Ann
			task: K31 sowing | open | by Ann
			`,
		);
		checkReading(
			'- [x] K20 sowing\n- [ ] K20 mowing\n- [ ] K21 sowing\n',
			'task: K20 sowing | done\ntask: K20 mowing | open\ntask: K21 sowing | open',
		);
		// Near misses: one that is there twice, and two lists of the same tasks.
		checkReading(
			'- [x] K20 Sow\n- [ ] K21 Mow\n- [ ] K21 Rake\n- [ ] K22 Dry\n',
			'task K20: Sow | done\ntask K21: Mow | open\ntask K21: Rake | open\ntask K22: Dry | open',
		);
		checkReading(
			'# Work\n- [x] K20 Sow\n- [ ] K21 Mow\n# Proof\n- [x] K20 sown\n- [ ] K21 mown\n',
			'task K20: Sow | done | in Work\ntask K21: Mow | open | in Work\ntask K20: sown | done | in Proof\ntask K21: mown | open | in Proof',
		);
	});

	test('criteria of a release', () => {
		for (const label of [
			'Exit criteria for v0.6',
			'Critérios de saída para a versão 2',
			'Acceptance criteria for the release',
			'v0.6 Quality gates',
			'Phase 2 acceptance criteria',
			'Release gate',
		])
			checkReading(
				`## Work\n- [x] Dig\n## ${label}\n- [ ] No leaks\n`,
				`task: Dig | done | in Work\nitem: No leaks | open | in ${label}`,
			);
		// Near misses: goals of a release are work, and so is what makes criteria.
		for (const label of ['Goals for v0.6', 'Criteria editor for v0.6', 'v0.6 goals', 'v0.6 gate hinges'])
			checkReading(
				`## Work\n- [x] Dig\n## ${label}\n- [ ] Draw\n`,
				`task: Dig | done | in Work\ntask: Draw | open | in ${label}`,
			);
	});

	test('what was and what is, number by number', () => {
		const work = '- [x] #4: Dig\n- [ ] #5: Fill\n\n';
		const read = 'task 4: Dig | done\ntask 5: Fill | open';
		const lists = (before: string, after: string, mark = '✅'): string =>
			`${work}### ${before}\n4. ❌ No pond\n5. ❌ No water\n\n### ${after}\n4. ${mark} A pond\n5. ${mark} Water\n`;
		for (const [before, after] of [
			['Before', 'After'],
			['Prima dei lavori', 'Dopo i lavori'],
			['Vorher', 'Nachher'],
			['До', 'После'],
		] as const)
			checkReading(lists(before, after), read);
		// Near misses: what is to be done before and after a day, and lists of other numbers.
		const open = 'task 4: No pond | open | in Before the feast\ntask 5: No water | open | in Before the feast';
		const later = 'task 4: A pond | open | in After the feast\ntask 5: Water | open | in After the feast';
		checkReading(lists('Before the feast', 'After the feast', '❌'), `${read}\n${open}\n${later}`);
		checkReading(lists('Before the feast', 'After the feast').replace('5. ✅', '6. ✅'), `${read}\n${open}`);
	});

	test('an entry of a list of files with a status word behind its dash', () => {
		const files = '1. `pond.ts` - Depth\n2. `well.ts` - Ropes\n3. `pump.ts` - Deprecated\n';
		const task = '### 1.1 Dig ✅\n**Status**: Complete\n\n';
		for (const label of ['Modified Files (3)', 'New files', 'Fichiers modifiés'])
			checkReading(`${task}### ${label}\n${files}`, 'task 1.1: Dig | done');
		checkReading(`${task}### Sources\n${files}`, 'task 1.1: Dig | done\ntask 3: pump.ts | cancelled | in Sources');
	});

	test('what is quoted, but for a box', () => {
		const quoted =
			'> ### Task 12: Mow\n> **Status**: done\n\n> | ID | Task | Status |\n> |---|---|---|\n> | 7 | Rest | open |\n\n> 4. 🔄 Look\n';
		checkReading(`- [ ] #1: Dig\n\n${quoted}`, 'task 1: Dig | open');
		checkReading(`${quoted}\n> - [x] #2: Pour\n`, 'task 2: Pour | done | in Task 12: Mow');
	});

	test('tests are work where they are a part beside others, and what is to be met elsewhere', () => {
		const list = '- [ ] Dig\n';
		checkReading(
			`# Pond\n## Code\n${list}## Tests\n- [x] Leaks\n  - [ ] At night\n## Docs\n${list}`,
			`
			task: Dig | open | in Code
			task: Leaks | done | in Tests
			subtask: At night | open | of Leaks | in Tests
			task: Dig | open | in Docs
			`,
		);
		// Near miss: beside the tasks, beneath one, with nothing beside them, and criteria.
		checkReading(
			`# Pond\n## Tasks\n${list}## Tests\n- [x] Leaks\n`,
			'task: Dig | open | in Tasks\nitem: Leaks | done | in Tests',
		);
		checkReading(
			`# Pond\n## Task 1: Dig\n### Steps\n${list}### Tests\n- [x] Leaks\n`,
			'task 1: Dig | open | in Pond\nsubtask: Dig | open | of 1 | in Steps\nitem: Leaks | done | of 1 | in Tests',
		);
		checkReading(
			`# Pond\n## Code\n${list}### Tests\n- [x] Leaks\n`,
			'task: Dig | open | in Code\nitem: Leaks | done | in Tests',
		);
		checkReading(
			`# Pond\n## Code\n${list}## Acceptance criteria\n- [x] Leaks\n`,
			'task: Dig | open | in Code\nitem: Leaks | done | in Acceptance criteria',
		);
	});
});
