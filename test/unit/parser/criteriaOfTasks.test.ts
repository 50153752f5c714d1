import { checkReading } from '../../support/checkReading';

suite('reading criteria that name tasks', () => {
	test('a box under criteria tells of a task that stands elsewhere', () => {
		checkReading(
			`
			### Issue #70: Dig the pond
			**Status**: open
			### Issue #71: Fill it
			**Status**: open
			## Success criteria
			- [ ] **Issue #70**: No leaks
			- [ ] Issue #72: Sow
			`,
			`
			task 70: Dig the pond | open
			task 71: Fill it | open
			item: Issue #70: No leaks | open | in Success criteria
			task 72: Sow | open | in Success criteria
			`,
		);
	});

	test('near miss: with its title it is listed again; ids that stand nowhere else are tasks', () => {
		checkReading(
			`
			| Task | Title | Owner |
			|---|---|---|
			| T1 | Dig the pond | Ann |
			| T2 | Fill the pond | Bo |
			## Deliverables
			- [x] T1: Dig pond
			- [ ] T2: Fill the pond
			`,
			`
			task T1: Dig the pond | done | by Ann | also on 6
			task T2: Fill the pond | open | by Bo | also on 7
			`,
		);
		checkReading(
			'## Deliverables\n- [ ] Issue #1: Dig\n- [ ] Issue #2: Fill\n',
			'task 1: Dig | open | in Deliverables\ntask 2: Fill | open | in Deliverables',
		);
	});

	test('the names of several tasks are no id', () => {
		checkReading(
			`
			- [ ] Issue #1: Dig
			- [ ] Issue #2: Fill
			## Acceptance
			- [ ] **Issues #1, #2**: Looks good
			## Later
			- [ ] Issues #4 and #5: Look again
			`,
			`
			task 1: Dig | open
			task 2: Fill | open
			item: Issues #1, #2: Looks good | open | in Acceptance
			item: Issues #4 and #5: Look again | open | in Later
			`,
		);
	});

	test('near miss: one task whose title begins with a number', () => {
		checkReading(
			'- [ ] Task 1, 2 beds: dig\n- [ ] Tasks 3: fill\n',
			'task 1: , 2 beds: dig | open\ntask 3: fill | open',
		);
	});

	test('criteria of the sprint that is under way, which begin with names of documents', () => {
		checkReading(
			`
			- [ ] S1-01: Dig
			- [ ] S1-02: Line
			## Definition of Done for this Sprint
			- [ ] ADR-0001 is written
			- [ ] ADR-0006 is written
			## Sprint Definition of Done
			- [ ] ADR-0009 is written
			`,
			`
			task S1-01: Dig | open
			task S1-02: Line | open
			item ADR-0001: is written | open | in Definition of Done for this Sprint
			item ADR-0006: is written | open | in Definition of Done for this Sprint
			item ADR-0009: is written | open | in Sprint Definition of Done
			`,
		);
	});

	test('a sentence that says when a part is done', () => {
		for (const said of ['Sprint 2 is done when:', '**The pond is ready when:**', 'Die Phase ist fertig, wenn:'])
			checkReading(
				`
				- [ ] S1-01: Dig
				- [ ] S1-02: Line

				${said}
				- [ ] Ann has seen it
				- [x] It holds water
				`,
				`
				task S1-01: Dig | open
				task S1-02: Line | open
				item: Ann has seen it | open
				item: It holds water | done
				`,
			);
		// Near miss: what is to be done then.
		checkReading(
			'When the pond is done:\n- [ ] Sow\n- [ ] Rake\n\nDo these when it is done:\n- [ ] Mow\n',
			'task: Sow | open\ntask: Rake | open\ntask: Mow | open',
		);
	});

	test('near miss: work for this sprint, and what is told of its definition', () => {
		checkReading(
			`
			## Beds done for this sprint
			- [x] Dig
			## Tests for this sprint
			- [ ] Sow
			## Sprint definition
			- [ ] Write it
			`,
			`
			task: Dig | done | in Beds done for this sprint
			task: Sow | open | in Tests for this sprint
			task: Write it | open | in Sprint definition
			`,
		);
	});

	test('files and things to hand over, as other languages call them', () => {
		for (const label of ['Deliverable files', 'Liefergegenstände', '交付文件', '成果物', '산출물'])
			checkReading(
				`### Task 1: Dig\n- [ ] Borrow a spade\n\n**${label}**:\n- [ ] pond.md\n`,
				'task 1: Dig | open\nsubtask: Borrow a spade | open | of 1\nitem: pond.md | open | of 1',
			);
		checkReading(
			'### Task 1: Dig\n\n**Deliverable steps**:\n- [ ] Dig\n',
			'task 1: Dig | open\nsubtask: Dig | open | of 1',
		);
	});
});
