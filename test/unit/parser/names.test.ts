import assert from 'node:assert/strict';
import { parse } from '../../../src/parser/parse';
import { makeVocabulary } from '../../../src/parser/words/vocabulary';
import { checkSections, unindented } from '../../support/checkReading';

suite('names, details and references', () => {
	test('every form of an id is a name', () => {
		names('- [ ] #9: Dig\n- [ ] #10: Pour\n', ['9 = Task 9 = #9', '10 = Task 10 = #10']);
		names('### Day 66: Dig\n### Issue 2: Pour\n', ['66 = Day 66 = #66', '2 = Issue 2 = #2']);
		names('- [ ] T009 Dig\n- [ ] T010 Pour\n', ['T009 = T9', 'T010 = T10']);
		names('9. ✅ **P1-9**: Dig\n10. ⬜ **P1-10**: Pour\n', ['P1-9 = 9', 'P1-10 = 10']);
		names('### Задача 3: Стены\n### 任务4：浇\n', ['3 = Задача 3 = #3', '4 = 任务 4 = #4']);
		names('- [ ] Dig\n', ['']);
	});

	test('labelled lines are details, known or not', () => {
		const { tasks } = parse(
			unindented(`
			### Task 1: Dig
			- File: \`src/dig.ts:12\`
			- **Tests**: two: deep and dry
			- Status: done
			- Notes:
			Plain words are none.
			`),
		);
		assert.deepEqual(
			tasks[0]?.details.map(({ label, value }) => `${label} = ${value}`),
			['File = `src/dig.ts:12`', 'Tests = two: deep and dry', 'Status = done', 'Notes = '],
		);
	});

	test('names in running text are references', () => {
		const text = unindented(`
			# Plan
			First Task 1, then #2 and T003. Not step 2, 3 or \`Task 1\`.

			- [ ] #1: Dig
			- [ ] #2: Pour
			  - Note: as in Task 1
			- [ ] T003: Lay
			`);
		const { references, tasks } = parse(text);
		assert.deepEqual(
			references.map(({ id, span, task }) => {
				const where = task === null ? '' : ` in ${tasks[task]?.id}`;
				return `${id}: ${text.slice(span.start, span.end)}${where}`;
			}),
			['1: Task 1', '2: #2', 'T003: T003', '1: Task 1 in 2'],
		);
	});
});

suite('sections', () => {
	test('nest by their levels, skipped ones too', () => {
		checkSections(
			`
			# Plan
			### Deep
			## Less
			#### Deeper
			# Second
			`,
			`
			Plan
			  Deep
			  Less
			    Deeper
			Second
			`,
		);
	});

	test('say that their tasks are written elsewhere', () => {
		checkSections(
			`
			## Archive [See OLD.md]
			## Attic
			[See OLDER.md]
			## Now
			### Tasks 3-10: later
			## Next
			Continued in NEXT.md
			## Rest
			`,
			`
			Archive [See OLD.md] | elsewhere
			Attic | elsewhere
			Now | elsewhere
			Next | elsewhere
			Rest
			`,
		);
	});

	test('where more of one task is says nothing of the others', () => {
		checkSections(
			`
			## Beds
			### Task 1: Dig
			- Fix provided: See DIG.md
			**Notes**: see NOTES.md
			### Task 2: Rake
			- [ ] Step one, see RAKE.md
			## Pond
			- [ ] Task 3: Fill
			  - Plan: see POND.md
			## Later
			- Tasks 4 to 9: see LATER.md
			`,
			`
			Beds
			Pond
			Later | elsewhere
			`,
		);
	});
});

suite('a vocabulary of one’s own', () => {
	test('statuses, priorities, hours', () => {
		const vocabulary = makeVocabulary({
			statuses: { parked: 'blocked', '🅿️': 'blocked', done: 'open' },
			priorities: ['Someday'],
			hoursPerDay: 6,
		});
		const { tasks } = parse(
			unindented(`
			### Task 1: Dig
			**Status**: Parked
			**Priority**: someday
			**Estimate**: 2 days
			### Task 2: Pour
			**Status**: done
			`),
			vocabulary,
		);
		assert.deepEqual(
			tasks.map(({ status, priority, estimate }) => [status, priority, estimate?.maxHours]),
			[
				['blocked', 'Someday', 12],
				['open', null, undefined],
			],
		);
	});
});

function names(text: string, expected: readonly string[]): void {
	assert.deepEqual(
		parse(text).tasks.map(task => task.names.join(' = ')),
		expected,
	);
}
