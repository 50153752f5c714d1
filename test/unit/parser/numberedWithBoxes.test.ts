import { statedTotal } from '../../../src/rules/stated-total';
import { checkReading } from '../../support/checkReading';
import { checkRule } from '../../support/checkRule';

suite('numbered entries beside such with a box', () => {
	test('over boxes or with an effort are tasks, however many have no box', () => {
		checkReading(
			`
			1. [x] Measure
			2. Dig
			   - [x] The hole
			   - [ ] The edge
			3. Fill (2h)
			4. Sow
			   - [ ] Reeds
			`,
			`
			task 1: Measure | done
			task 2: Dig | open
			subtask: The hole | done | of 2
			subtask: The edge | open | of 2
			task 3: Fill | open | 2h
			task 4: Sow | open
			subtask: Reeds | open | of 4
			`,
		);
	});

	test('the numbers of the only list are no ids beside boxes that have none', () => {
		checkReading(
			'# Pond\n1. [x] Dig\n2. Line\n   - [ ] Twice\n## Beds\n- [ ] Sow\n- [ ] Mow\n',
			`
			task: Dig | done | in Pond
			task: Line | open | in Pond
			subtask: Twice | open | of Line | in Pond
			task: Sow | open | in Beds
			task: Mow | open | in Beds
			`,
		);
		checkRule(statedTotal, '1. [x] Dig\n2. [x] Line\n\n## Beds\n\n- [ ] Sow\n- [ ] Mow\n\n**Total tasks**: 4\n');
	});

	test('near miss: numbers that go on or are named, slots, criteria, lists without a box', () => {
		checkReading('1. [ ] Dig\n2. [ ] Line\n', 'task 1: Dig | open\ntask 2: Line | open');
		checkReading(
			'1. [ ] Dig\n2. [ ] Line (after 1)\n\n## Beds\n\n- [ ] Sow\n',
			'task 1: Dig | open\ntask 2: Line | open | after 1\nitem: Sow | open | in Beds',
		);
		checkReading(
			'1. [ ] Dig [P0]\n2. [ ] Line [P1]\n\n## Beds\n\n- [ ] Sow\n',
			'task 1: Dig | open | P0\ntask 2: Line | open | P1\nitem: Sow | open | in Beds',
		);
		checkReading(
			'1. [ ] Dig\n2. [ ] Line\n\n## Success criteria\n\n- [ ] No leaks\n',
			'task 1: Dig | open\ntask 2: Line | open\nitem: No leaks | open | in Success criteria',
		);
		checkReading('1. Dig\n   - [ ] The hole\n2. Line (2h)\n', 'task: The hole | open');
		checkReading('1. [ ] Dig\n2. Rest\n3. Look around\n4. Go home\n', 'task 1: Dig | open');
	});

	test('a box behind a bullet behind the number: what stands beneath the bullet', () => {
		checkReading(
			`
			9. - [x] **Task 1: Dig**
			   - Owner: Ann

			   - Priority: P1
			   - [x] The hole

			10. - [ ] **Task 2: Line**
			    - Blocked by: Task 1
			    Estimate: 2h
			11. - [ ] Task 3: Fill

			    1. Blocked by: Task 2
			`,
			`
			task 1: Dig | done | P1 | by Ann
			subtask: The hole | done | P1 | of 1
			task 2: Line | open | 2h | after 1
			task 3: Fill | open | after 2
			`,
		);
	});

	test('near miss: a bullet within a bullet, and one left of it', () => {
		checkReading(
			'- - [ ] T1: Dig\n  - [ ] T2: Line\n1. - [ ] T3: Fill\n\n- Owner: Ann\n',
			'task T1: Dig | open\ntask T2: Line | open\ntask T3: Fill | open',
		);
	});
});
