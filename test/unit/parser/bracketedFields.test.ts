import { checkReading } from '../../support/checkReading';

suite('fields in brackets behind a title', () => {
	test('a field that was read is no part of the title', () => {
		checkReading(
			`
			- [ ] #1: Dig (Status: In progress)
			- [ ] #2: Sow (Priority: High)
			- [ ] #3: Rake (Estimate: 2h)
			- [ ] #4: Water (Owner: Ann)
			- [ ] #5: Weed (Status: Unknown)
			- [x] #6: Mow (Status: Unknown)
			`,
			`
			task 1: Dig | in-progress
			task 2: Sow | open | P1
			task 3: Rake | open | 2h
			task 4: Water | open | by Ann
			task 5: Weed | open
			task 6: Mow | done
			`,
		);
	});

	test('near miss: what stands in brackets and is no field', () => {
		checkReading(
			`
			- [ ] #1: Dig (Note: in the rain)
			- [ ] #2: Sow (status of the beds)
			- [ ] #3: Rake (unknown)
			`,
			`
			task 1: Dig (Note: in the rain) | open
			task 2: Sow (status of the beds) | open
			task 3: Rake (unknown) | open
			`,
		);
	});
});
