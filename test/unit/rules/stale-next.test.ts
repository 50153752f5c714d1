import { staleNext } from '../../../src/rules/stale-next';
import { checkRule } from '../../support/checkRule';

suite('stale-next', () => {
	test('a step that is done', () => {
		checkRule(
			staleNext,
			String.raw`
## Next steps

1. **NOW**: Task 1 - Set up the cache
            ^^^^^^ Names task 1 as a next step; it is done.

## Tasks

### ✅ Task 1: Set up the cache
**Owner**: BE

### Task 2: Limit logins
**Owner**: BE
`,
		);
	});

	test('what one is at, in other languages', () => {
		for (const label of [
			'Tarea actual',
			'Tarefa atual',
			'Tâche en cours',
			'Aktuelle Aufgabe',
			'Текущая задача',
			'当前任务',
		])
			checkRule(
				staleNext,
				`- [x] T1 Dig\n- [ ] T2 Pour\n\n**${label}:** T1\n${' '.repeat(label.length + 6)}^^ Names task T1 as under way; it is done.\n`,
			);
		checkRule(staleNext, '- [x] T1 Dig\n- [ ] T2 Pour\n\n**Tarea actual:** T2\n\n**Tarea actualizada:** T1\n');
	});

	test('a step by its full title, in a field and where no task has an id', () => {
		checkRule(
			staleNext,
			String.raw`
**Next step**: Mend the nets
               ^^^^^^^^^^^^^ Names task “Mend the nets” as a next step; it is done.

- [x] Mend the nets
- [ ] Paint the boat

## Next steps

1. Mend the nets
   ^^^^^^^^^^^^^ Names task “Mend the nets” as a next step; it is done.
2. Paint the boat
3. Mend the nets of others
`,
		);
		checkRule(
			staleNext,
			String.raw`
**Next action**: Mend the nets
                 ^^^^^^^^^^^^^ Names task 1 as a next step; it is done.

- [x] #1: Mend the nets
- [ ] #2: Paint the boat
`,
		);
	});

	test('near miss: other labels, titles of several tasks, and more than a title', () => {
		checkRule(
			staleNext,
			String.raw`
**Last step**: Mend the nets
**Next step**: Mend the nets and paint the boat
**Next task**: Oil the oars

- [x] Mend the nets
- [x] Oil the oars
- [ ] Oil the oars
- [ ] Paint the boat
`,
		);
	});

	test('a step that waits for one that is not on the list', () => {
		checkRule(
			staleNext,
			String.raw`
## Next steps

1. **NOW**: Task 2 - Limit logins
            ^^^^^^ Names task 2 as a next step; it waits for 1.

## Tasks

### Task 1: Set up the cache
**Owner**: BE

### Task 2: Limit logins
**Dependencies**: Task 1
`,
		);
	});

	const garden = (lines: string) => `
## Beds

### ✅ Task 1: Dig
**Owner**: Ann

### ✅ Task 2: Rake
**Owner**: Ann

### Task 3: Sow
**Owner**: Ben

### Task 4: Water
**Depends on**: Task 3

## Outlook

${lines}
`;

	test('a list of what is pending', () => {
		checkRule(
			staleNext,
			garden(`**Pending tasks (beds):**
- Task 2: Rake
  ^^^^^^ Lists task 2 as pending; it is done.
- Task 4: Water`),
		);
		// Near misses: what else an entry speaks of, one that says itself that it is done, another label.
		checkRule(staleNext, garden('**Pending tasks:**\n- Tidy up what Task 2 left\n- ✅ Task 1: Dig'));
		checkRule(staleNext, garden('**Tasks in detail:**\n- Task 2: Rake'));
	});

	test('what is next, and with what a session begins, in several languages', () => {
		for (const label of ['Próxima Tarea', 'Siguiente', 'Nächste Aufgabe', 'Prochaine tâche'])
			checkRule(
				staleNext,
				garden(`**${label}**: Task 2
${' '.repeat(label.length + 6)}^^^^^^ Names task 2 as a next step; it is done.`),
			);
		checkRule(
			staleNext,
			garden(`**Next Session**: Start with Task 1 or Task 2
                             ^^^^^^^^^^^^^^^^ Names task 1, 2 as a next step; it is done.`),
		);
	});

	test('near miss: a choice of which one is open, what a session looks back upon, and a number that is no id', () => {
		checkRule(staleNext, garden('**Next session**: Start with Task 2 or Task 3'));
		checkRule(staleNext, garden('**Next session**: Start with a look at Task 2'));
		checkRule(staleNext, garden('**Next session**: Talk about Task 2'));
		checkRule(staleNext, garden('**Siguiente**: 2 semanas de descanso'));
	});

	test('near miss: a step that waits for one further up', () => {
		checkRule(
			staleNext,
			String.raw`
## Next steps

1. **NOW**: Task 1 - Set up the cache
2. **NEXT**: Task 2 - Limit logins

## Tasks

### Task 1: Set up the cache
**Owner**: BE

### Task 2: Limit logins
**Dependencies**: Task 1
`,
		);
	});

	test('near miss: an entry that is ticked itself', () => {
		checkRule(
			staleNext,
			String.raw`
### Task 1: Dig
**Status**: done

### Task 2: Fill
**Status**: open

## Next steps
1. ✅ Task 1
2. Task 2
`,
		);
	});

	test('what the focus is on, and what is up next', () => {
		for (const heading of ['Current Focus', 'Up next'])
			checkRule(
				staleNext,
				`
# Pond

- [x] P-1: Dig
- [ ] P-2: Fill

## ${heading}

- P-1: with the small spade
  ^^^ Names task P-1 as a next step; it is done.
- P-2: from the well
`,
			);
	});

	test('near miss: another focus, tasks themselves under such a heading', () => {
		checkRule(
			staleNext,
			'# Pond\n\n- [x] P-1: Dig\n- [ ] P-2: Fill\n\n## Focus of last week\n\n- P-1: with the small spade\n',
		);
		checkRule(staleNext, '# Pond\n\n## Current Focus\n\n- [x] P-1: Dig\n- [ ] P-2: Fill\n');
	});

	test('a box that says to begin with a task; near miss: one that says more, one that is ticked, one elsewhere', () => {
		const tasks = '#### Task 1.1: Dig\n**Status**: Done\n\n#### Task 1.2: Fill\n**Status**: Not Started\n';
		checkRule(
			staleNext,
			`# Pond

${tasks}
## Next Steps

### This week

- [ ] Ask the neighbours
- [ ] Begin Task 1.1: Dig
            ^^^^^^^^ Names task 1.1 as a next step; it is done.
`,
		);
		for (const box of [
			'- [ ] Complete Task 1.1 documentation',
			'- [ ] Continue after Task 1.1',
			'- [x] Begin Task 1.1: Dig',
		])
			checkRule(staleNext, `# Pond\n\n${tasks}\n## Next Steps\n\n- [ ] Ask the neighbours\n${box}\n`);
		checkRule(
			staleNext,
			`# Pond\n\n${tasks}\n## How to begin\n\n- [ ] Ask the neighbours\n- [ ] Begin Task 1.1: Dig\n`,
		);
	});

	test('a full title, and what to do with it behind', () => {
		checkRule(
			staleNext,
			`
### 1. ✅ Herb garden - 100%
**Status**: done

### 2. ✅ Rain barrel
**Status**: done

### 3. Bean poles
**Status**: open

## Next steps

1. ✅ **Herb garden** - Finish (5 hours)
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Names task 1 as a next step; it is done.
2. **Rain barrel**: complete it
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Names task 2 as a next step; it is done.
`,
		);
	});

	test('near miss: other work on what is done, part of a title, a task that is open', () => {
		checkRule(
			staleNext,
			`
### 1. ✅ Herb garden
**Status**: done

### 2. Bean poles
**Status**: open

## Next steps

1. **Herb garden** - Write its signs
2. **Garden** - Finish
3. **Bean poles** - Start (1 hour)
`,
		);
	});

	test('near miss: a critical path goes through what is done', () => {
		checkRule(
			staleNext,
			`
## Tasks

- [x] T1: Dig
- [ ] T2: Sow

## Critical path

1. T1 (the bed)
2. T2 (the peas)

## Next steps

1. T1 (the bed)
   ^^ Names task T1 as a next step; it is done.
`,
		);
	});

	for (const label of [
		'Next task in the plan',
		'Next step on the roadmap',
		'Siguiente tarea según el plan',
		'Nächste Aufgabe laut Plan',
		'Следующая задача по плану',
	])
		test(`a label that says by what: ${label}`, () => {
			const marked = `**${label}:** Task 2`;
			checkRule(
				staleNext,
				`
${marked}
${' '.repeat(marked.length - 6)}^^^^^^ Names task 2 as a next step; it is done.

- [x] Task 1: Dig
- [x] Task 2: Rake
- [ ] Task 3: Weed
`,
			);
		});

	test('near miss: what comes behind another task', () => {
		checkRule(
			staleNext,
			`
**Next task after Task 1:** Task 2

- [x] Task 1: Dig
- [x] Task 2: Rake
- [ ] Task 3: Weed
`,
		);
	});
});
