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

	const column = (header: string, first: string, second: string): string =>
		`| # | Task | Who | ${header} |\n|---|---|---|---|\n| 1.1 | Dig | Ann | ${first} |\n| 1.2 | Line | Bob | ${second} |\n`;

	test('ticks, answers and shares under a word or a sign for done', () => {
		for (const [header, first, second] of [
			['Done', 'x', ''],
			['Done?', 'Yes', 'No'],
			['Completed', 'ja', 'nein'],
			['✅', 'Y', 'N'],
			['Complete', 'done', ''],
			['Finished', 'true', 'false'],
			['Done', '100%', '0%'],
			['Progress', '100%', '0%'],
			['Status', 'x', ''],
		] as const)
			checkReading(column(header, first, second), 'task 1.1: Dig | done | by Ann\ntask 1.2: Line | open | by Bob');
	});

	test('near miss: other headers, how many, and several such columns', () => {
		const open = 'task 1.1: Dig | open | by Ann\ntask 1.2: Line | open | by Bob';
		checkReading(column('Needed?', 'Yes', 'No'), open);
		checkReading(column('Done', '1', '0'), open);
		checkReading(column('Done', 'Yes', 'with a hammer'), open);
		checkReading(
			'| # | Task | Fixed | Closed |\n|---|---|---|---|\n| 1.1 | Dig | Yes | No |\n| 1.2 | Line | No | No |\n',
			'',
		);
	});
});
