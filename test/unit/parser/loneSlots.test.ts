import { checkReading } from '../../support/checkReading';

suite('reading a slot that stands alone', () => {
	test('who does it, behind a title', () => {
		checkReading(
			`
			1. [ ] **Mend the nets** [BE]
			2. [ ] **Paint the boat** [BE+FE]
			- [ ] #3: Load the boat [QA]
			`,
			`
			task 1: Mend the nets | open | by BE
			task 2: Paint the boat | open | by BE, FE
			task 3: Load the boat | open | by QA
			`,
		);
	});

	test('near miss: tags, and what stands before a title', () => {
		checkReading(
			`
			1. [ ] **Mend the nets** [UI]
			2. [ ] [BE] Paint the boat
			3. [ ] Load the boat [BEAM]
			`,
			`
			task 1: Mend the nets | open
			task 2: Paint the boat | open
			task 3: Load the boat | open
			`,
		);
	});
});
