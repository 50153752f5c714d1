import { checkReading } from '../../support/checkReading';

suite('columns that say by a mark what is completed', () => {
	test('are a status, whatever stands behind the mark', () => {
		checkReading(
			`
			| # | Task | Completed |
			|---|---|---|
			| 1.1 | Dig | ✅ with a hammer, twice |
			| 1.2 | Line | ⬜ in May |
			| 1.3 | Fill | |
			`,
			'task 1.1: Dig | done\ntask 1.2: Line | open\ntask 1.3: Fill | open',
		);
	});

	test('near miss: remarks without a mark, marks that say nothing, and how many', () => {
		checkReading(
			'| # | Task | Completed |\n|---|---|---|\n| 1.1 | Dig | with a hammer |\n| 1.2 | Line | twice |\n',
			'',
		);
		checkReading('| # | Task | Completed |\n|---|---|---|\n| 1.1 | Dig | 🌷 nice |\n| 1.2 | Line | ✅ twice |\n', '');
		checkReading('| # | Task | Completed |\n|---|---|---|\n| 1.1 | Dig | 3 |\n| 1.2 | Line | 4 |\n', '');
	});
});
