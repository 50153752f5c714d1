import { checkReading } from '../../support/checkReading';

suite('Ranges with a box, of ids, and in other languages', () => {
	test('a box over tasks that stand nowhere', () => {
		checkReading(
			`
			- [x] **Task 1: Dig**
			- [ ] **Tasks 2–4:** all the planting
			- [x] **Tasks 5-6:** the fence
			`,
			`
			task 1: Dig | done
			range 2-4: Tasks 2–4: all the planting | open
			range 5-6: Tasks 5-6: the fence | done
			`,
		);
	});

	test('ids from a first to a last', () => {
		checkReading(
			`
			- [x] T01: Dig
			- [ ] T02: Pour
			- [ ] **T03–T06**: all the planting
			- [ ] T07..T09: the fence
			`,
			`
			task T01: Dig | done
			task T02: Pour | open
			range T3-T6: T03–T06: all the planting | open
			range T7-T9: T07..T09: the fence | open
			`,
		);
	});

	test('ids from a first to a last before a title', () => {
		checkReading(
			`
			- [x] T-001 Dig
			- [x] T-002–T-004 All the beds
			- [x] **T-005-T-007** The fence
			- [ ] T-008 to T-010 The pond
			- [ ] **T-011-T-013** — The wall
			- [ ] T-020–T-029 Later
			- [ ] T-021 Paint
			`,
			`
			task T-001: Dig | done
			range T-2-T-4: T-002–T-004 All the beds | done
			range T-5-T-7: T-005-T-007 The fence | done
			range T-8-T-10: T-008 to T-010 The pond | open
			range T-11-T-13: T-011-T-013 — The wall | open
			range T-20-T-29: T-020–T-029 Later | open
			task T-021: Paint | open
			`,
		);
	});

	test('near miss: a title that begins with an id, a smaller number, priorities, tasks that stand elsewhere', () => {
		checkReading(
			`
			- [ ] T-1 - T-9 showed the way
			- [ ] T-3-T-2 Fence
			- [ ] P1-P3 reports
			- [ ] T-4 Dig
			- [ ] T-5 Pour
			- [ ] T-4–T-5 looked at by Ann
			`,
			`
			task T-1: T-9 showed the way | open
			task T-3: -T-2 Fence | open
			item: P1-P3 reports | open
			task T-4: Dig | open
			task T-5: Pour | open
			item: T-4–T-5 looked at by Ann | open
			`,
		);
	});

	test('near miss: a box that names tasks which stand elsewhere, or ids of another kind', () => {
		checkReading(
			`
			- [x] T1: Dig
			- [ ] T2: Pour
			- [ ] T1-T2: looked at by Ann
			- [ ] R1-R3: the risks
			`,
			`
			task T1: Dig | done
			task T2: Pour | open
			item: T1-T2: looked at by Ann | open
			item: R1-R3: the risks | open
			`,
		);
	});

	test('near miss: a box that names tasks which all stand elsewhere by a word', () => {
		checkReading(
			`
			- [x] Task 1: Dig
			- [x] Task 2: Pour
			- [ ] Tasks 1-2: look at them again
			`,
			`
			task 1: Dig | done
			task 2: Pour | done
			item: Tasks 1-2: look at them again | open
			`,
		);
	});

	test('near miss: days are one task', () => {
		checkReading(
			`
			### Week 1
			- [x] Day 1: Dig
			- [x] Day 2: Pour
			- [ ] Days 3-4: Plant
			`,
			`
			task: Day 1: Dig | done | in Week 1
			task: Day 2: Pour | done | in Week 1
			task: Days 3-4: Plant | open | in Week 1
			`,
		);
	});

	test('near miss: a box where nothing has an id', () => {
		checkReading(
			`
			- [ ] Tasks 3-6: all the planting
			- [ ] Dig
			`,
			`
			task 3-6: all the planting | open
			task: Dig | open
			`,
		);
	});

	for (const [noun, nouns] of [
		['Aufgabe', 'Aufgaben'],
		['Tâche', 'Tâches'],
		['Tarea', 'Tareas'],
		['Задача', 'Задачи'],
	])
		test(`${nouns} without a box`, () => {
			checkReading(
				`
				### ${noun} 1: Beet
				### ${noun} 2: Teich
				- ${nouns} 3-6 : …
				`,
				`
				task 1: Beet | open
				task 2: Teich | open
				range 3-6: ${nouns} 3-6 : … | open
				`,
			);
		});

	test('near miss: a bullet that names tasks which all stand elsewhere', () => {
		checkReading(
			`
			### Task 1: Dig
			### Task 2: Pour
			## Later
			- Tasks 1-2: by hand
			`,
			`
			task 1: Dig | open
			task 2: Pour | open
			`,
		);
	});
});
