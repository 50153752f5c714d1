import assert from 'node:assert/strict';
import { parse } from '../../../src/parser/parse';
import { conflictingClaims } from '../../../src/rules/conflicting-claims';
import { statedCompletion } from '../../../src/rules/stated-completion';
import { statedSection } from '../../../src/rules/stated-section';
import { tableTasks } from '../../../src/rules/table-tasks';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

/** Beds in both chapters, the pond in one. */
const plan = (done: string, open: string, pond = '(1/1)', test = '(1/1)') => `
# Garden

## Completed (3/5)

### Part 1: Beds ${done}
- [x] Task 1: Dig
- [x] Task 2: Pour

### Part 2: Pond ${pond}
- [x] Task 3: Line it

## Open (2/5)

### Part 1: Beds ${open}
- [ ] Task 4: Plant

### Part 3: Fence ${test}
- [ ] Task 5: Paint it

| Part | Total | Done | Progress |
|---|---|---|---|
| Part 1: Beds | 3 | 2 | 67% |
| Part 2: Pond | 1 | 1 | 100% |
| Part 3: Fence | 1 | 0 | 0% |
`;

suite('Chapters of what is done and what is open', () => {
	test('the same part in both is counted over both', () => {
		for (const rule of [statedSection, statedCompletion, tableTasks, conflictingClaims]) {
			checkRule(rule, plan('(2/3)', '(1/3)'));
			checkRule(rule, plan('(2/3)', '(1/3)', '(1/1)', '(0/1)'));
		}
	});

	test('what stands there is counted there, and the whole written by nobody', () => {
		const wrong = plan('(1/4)', '(1/3)');
		checkRule(
			statedSection,
			wrong.replace(
				'### Part 1: Beds (1/4)',
				`### Part 1: Beds (1/4)
                  ^ States 1 task; this section has 2 (1 too few).
                    ^ States 4 tasks for Part 1: Beds (1/4); the document has 3 (1 too many).`,
			),
		);
		checkSafeFixes(statedSection, wrong, plan('(2/4)', '(1/3)'));
	});

	test('near miss: the rest of a part in the chapter of what is done may stand anywhere', () => {
		checkRule(statedSection, plan('(2/3)', '(1/3)', '(1/2)'));
	});

	test('near miss: parts of one title in chapters that say nothing of a status', () => {
		checkRule(
			statedSection,
			`
# Garden

## North

### Beds (2/3)
            ^ States 3 tasks; this section has 2 (1 too many).
- [x] Task 1: Dig
- [x] Task 2: Pour

## South

### Beds (0/1)
- [ ] Task 3: Plant
`,
		);
	});

	for (const heading of [
		'Completed tasks: 3/5',
		'Done: 3/5',
		'✅ **COMPLETED TASKS: 3/5**',
		'Completed — 3/5',
		'Erledigte Aufgaben: 3/5',
		'Выполненные задачи (3/5)',
		'✅ **ВЫПОЛНЕННЫЕ ЗАДАЧИ: 3/5**',
	])
		test(`one side, by its words: ${heading}`, () => {
			const list = (title: string) => `
# Garden

## ${title}

- [x] Task 1: Dig
- [x] Task 2: Pour
- [x] Task 3: Line it

## Rest

- [ ] Task 4: Plant
- [ ] Task 5: Paint
`;
			checkRule(statedSection, list(heading));
			checkSafeFixes(statedSection, list(heading.replace('3/5', '4/5')), list(heading));
		});

	test('what is not done, in Russian', () => {
		checkRule(
			statedSection,
			`
# Сад

## ✅ Выполненные задачи: 1/3

- [x] Задача 1: Грядки

## ❌ Не выполненные задачи: 1/3
                            ^ States 1 remaining task; this section has 2 (1 too few).

- [ ] Задача 2: Пруд
- [ ] Задача 3: Забор
`,
		);
	});

	test('near miss: more words than a side has', () => {
		checkRule(
			statedSection,
			`
# Garden

## Completed in week 2: 1/2

- [x] Task 1: Dig
- [ ] Task 2: Pour
`,
		);
	});

	test('near miss: a title under more chapters than anybody writes is no one part', () => {
		const chapters = (count: number) =>
			Array.from({ length: count / 2 }, (_, at) =>
				[`## Completed\n### Beds (2/3)\n- [x] T${at}a: Dig`, `## Open\n### Beds (1/3)\n- [ ] T${at}b: Sow\n`].join(
					'\n',
				),
			).join('');
		const namesakes = (count: number) =>
			parse(`# Garden\n${chapters(count)}`).claims.flatMap(claim =>
				claim.type === 'count' ? (claim.scope.also?.length ?? []) : [],
			);
		assert.deepEqual(namesakes(20), Array(20).fill(19));
		assert.deepEqual(namesakes(22), []);
	});
});
