import { conflictingClaims } from '../../../src/rules/conflicting-claims';
import { checkFix, checkRule } from '../../support/checkRule';

const tasks = `
### Task 1: Dig the pond
**Owner**: BE

### Task 2: Lay the foil
**Owner**: BE

### Task 3: Plant the reeds
**Owner**: FE
`;

suite('conflicting-claims: the id of one task beside the title of another', () => {
	test('in a list, behind a dependency and in a table', () => {
		const next = `
### Task 4: Fill the pond
**Dependencies**: Task 3 (Lay the foil)
                  ^^^^^^ Task 3 is “Plant the reeds”; “Lay the foil” is task 2.

## Next

1. **NOW**: Task 2 - Dig the pond
            ^^^^^^ Task 2 is “Lay the foil”; “Dig the pond” is task 1.
2. Task 1: **Plant the reeds** (2 h)
   ^^^^^^ Task 1 is “Dig the pond”; “Plant the reeds” is task 3.

| Task | What |
|---|---|
| Task 2 | Plant the reeds |
  ^^^^^^ Task 2 is “Lay the foil”; “Plant the reeds” is task 3.
`;
		checkRule(conflictingClaims, tasks + next);
	});

	test('the id is what may be changed', () => {
		const next = '\n## Next\n\n1. Task 2 - Dig the pond\n';
		checkFix(conflictingClaims, tasks + next, 'Change 2 to 1', (tasks + next).replace('1. Task 2', '1. Task 1'));
	});

	test('near miss: its own title, words of its own, and titles that say no task', () => {
		for (const line of [
			'1. Task 2 - Lay the foil',
			'1. Task 2 - Lay the foil, then dig the pond',
			'1. Task 2: LAY THE FOIL',
			'1. Task 2 — wait for the digger',
			'1. Task 2, Dig the pond',
			'1. Tasks 1-3: Plant the reeds',
			'| Task 1 | Task 2 | Dig the pond |',
			'Task 2 comes before Plant the reeds.',
		])
			checkRule(conflictingClaims, `${tasks}\n## Next\n\n${line}\n`);
	});

	test('near miss: a title of two tasks, of one word, and of a task with another kind of id', () => {
		const rows =
			'\n- [ ] **T1**: Dig the pond\n- [ ] **T2**: Dig the pond\n- [ ] **T3**: Foil\n- [ ] **WS-1**: Plant the reeds\n- [ ] **T4**: Fill it up\n';
		checkRule(conflictingClaims, `${rows}\n## Next\n\n1. T4: Dig the pond\n2. T4: Foil\n3. T4: Plant the reeds\n`);
	});

	test('a number without a noun, where as many are right', () => {
		const list =
			'\n## Issues\n\n- #2 - Dig the pond\n  ^^ Task 2 is “Lay the foil”; “Dig the pond” is task 1.\n- #3 - Plant the reeds\n';
		checkRule(conflictingClaims, tasks + list);
		// Near miss: those are numbers of another list.
		checkRule(conflictingClaims, `${tasks}\n## Issues\n\n- #2 - Dig the pond\n- #3 - Lay the foil\n- #1 - Fill it\n`);
	});
});
