import { checkReading } from '../../support/checkReading';

suite('reading headings by what stands beneath them', () => {
	test('several with a status of their own under tasks', () => {
		checkReading(
			`
			# Pond
			## Goals
			### G - a dry path
			## Tasks
			### Dig the hole
			 - Status: completed, 9/1/24
			### Pour the floor
			Why: it leaks.
			 - Status: in progress
			### Fill
			**Status**: mañana
			`,
			`
			task: Dig the hole | done | in Tasks
			task: Pour the floor | in-progress | in Tasks
			task: Fill | open | in Tasks
			`,
		);
	});

	test('several with a status and a further field, over criteria', () => {
		checkReading(
			`
			# Pond
			## Work of May
			### Dig the hole
			**Status**: Done
			**Owner**: Ann
			**Priority**: High
			### Pour the floor
			**Status**: Open
			**Effort**: 3h
			#### Acceptance criteria
			- [ ] No leak
			### Phase of rest
			**Status**: Open
			**Effort**: 3h
			`,
			`
			task: Dig the hole | done | P1 | by Ann | in Work of May
			task: Pour the floor | open | 3h | in Work of May
			item: No leak | open | of Pour the floor | in Acceptance criteria
			`,
		);
	});

	test('near miss: parts of a plan, over boxes or beside other tasks', () => {
		checkReading(
			`
			# Pond
			## Digging
			**Status**: Done
			**Effort**: 2h
			- [x] Mark the edge
			## Pouring
			**Status**: Open
			**Effort**: 2h
			`,
			`
			task: Mark the edge | done | in Digging
			`,
		);
	});

	test('near miss: things that someone owns', () => {
		checkReading(
			`
			# Garden
			## Pond
			**Status**: Active
			**Owner**: Ann
			## Lamps
			**Status**: Active
			**Owner**: Bo
			`,
			'',
		);
	});

	test('near miss: a status alone, one heading alone, a whole over its parts, what is recommended', () => {
		checkReading(
			`
			# Pond
			## Digging
			**Status**: Done
			## Pouring
			**Status**: Open
			## Planting
			**Status**: Open
			**Effort**: 2h
			### Reeds
			**Status**: Open
			**Effort**: 2h
			## Recommendations
			### Add a fence
			**Status**: Open
			**Effort**: 2h
			### Add a lamp
			**Status**: Open
			**Effort**: 2h
			`,
			'',
		);
	});

	test('a heading that names a task again with nothing but brackets only speaks of it', () => {
		checkReading(
			`
			# Pond
			## Work
			### Task 1: Dig
			- **Status**: Done
			### Task 2: Pour
			- **Status**: Open
			## Notes
			### Task 1 (roots)
			- **Learned**: bring a saw
			`,
			`
			task 1: Dig | done | in Work
			task 2: Pour | open | in Work
			`,
		);
	});

	test('near miss: brackets over a status or a box, in the section of the task, and with an id of their own', () => {
		checkReading(
			`
			# Pond
			## Work
			### Task 1: Dig
			- **Status**: Done
			### Task 1 (again)
			## Garden
			### Task 1 (roots)
			- **Status**: Open
			### Task 1 (stones)
			- [ ] Take them out
			### Task 3 (reeds)
			`,
			`
			task 1: Dig | done | in Work
			task 1: (again) | open | in Work
			task 1: (roots) | open | in Garden
			task 1: (stones) | open | in Garden
			subtask: Take them out | open | of 1 | in Garden
			task 3: (reeds) | open | in Garden
			`,
		);
	});

	test('one under notes speaks of the task that another section tells of', () => {
		checkReading(
			`
			# Pond
			## Work
			### Task 0.1: Dig a hole
			- [x] Mark it out
			### Task 0.2: Pour
			- [ ] Mix
			## Observações
			### Task 0.1 - The hole
			- Deeper than planned
			### Task 0.2
			Wait for rain.
			`,
			`
			task 0.1: Dig a hole | open | in Work
			subtask: Mark it out | done | of 0.1 | in Work
			task 0.2: Pour | open | in Work
			subtask: Mix | open | of 0.2 | in Work
			`,
		);
	});

	test('near miss: under notes with a box or an id of its own, and where nothing is said of the other', () => {
		checkReading(
			`
			# Pond
			## Work
			### Task 1: Dig
			- [x] Mark it out
			### Task 2: Pour
			## Notes
			### Task 1: Dig again
			- [ ] Mark it out
			### Task 2: Pour later
			### Task 3: Plant
			`,
			`
			task 1: Dig | open | in Work
			subtask: Mark it out | done | of 1 | in Work
			task 2: Pour | open | in Work
			task 1: Dig again | open | in Notes
			item: Mark it out | open | of 1 | in Notes
			task 2: Pour later | open | in Notes
			task 3: Plant | open | in Notes
			`,
		);
	});

	test('a heading with a sign and a status, beside numbered ones with a status', () => {
		checkReading(
			`
			# Pond
			### 1. Dig
			**Status**: Open
			### 2. Fill
			**Status**: Open
			## Done
			### ✓ Mark it out
			**Status**: ✅ Done
			### ✅ Order the foil
			**Estado**: Terminado
			`,
			`
			task 1: Dig | open | in Pond
			task 2: Fill | open | in Pond
			task: Mark it out | done | in Done
			task: Order the foil | done | in Done
			`,
		);
	});

	test('near miss: no sign, no status that is known, parts beneath it, and one numbered heading alone', () => {
		checkReading(
			`
			# Pond
			### 1. Dig
			**Status**: Open
			### 2. Fill
			**Status**: Open
			### Reeds
			**Status**: Done
			### ✅ Foil
			**Status**: Greenish
			### ✅ Beds
			**Status**: Done
			#### North
			`,
			`
			task 1: Dig | open | in Pond
			task 2: Fill | open | in Pond
			`,
		);
		checkReading(
			`
			# Pond
			### 1. Dig
			**Status**: Open
			### ✅ Foil
			**Status**: Done
			`,
			'task 1: Dig | open | in Pond',
		);
	});
});
