import { listTotal } from '../../../src/rules/list-total';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

suite('list-total: what tables add up, whatever they count', () => {
	const beds = (...rows: readonly string[]): string =>
		`# Beds\n\n| Bed | P0 | P1 | P2 | Total |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
	const right = ['| North | 1 | 2 | 0 | 3 |', '| South | 2 | 2 | 4 | 8 |', '| West | 0 | 3 | 1 | 4 |'];

	test('a column of totals, in a row that does not come to its own', () => {
		const text = beds(...right, '| East | 1 | 2 | 3 | 7 |');
		checkRule(listTotal, `${text}                     ^ States 7 in all; 1 + 2 + 3 come to 6.\n`);
		checkSafeFixes(listTotal, text, text);
		const total = '| **Total** | **3** | **7** | **5** | **15** |';
		checkRule(listTotal, beds(...right, total));
		checkRule(
			listTotal,
			`${beds(...right, '| Total | 3 | 7 | 5 | 14 |')}                      ^^ States 14 in all; 3 + 7 + 5 come to 15.\n`,
		);
	});

	test('near miss: columns that most rows do not come to, and such as are no parts', () => {
		checkRule(listTotal, beds('| North | 1 | 2 | 0 | 4 |', '| South | 2 | 2 | 4 | 9 |', '| West | 0 | 3 | 1 | 4 |'));
		checkRule(listTotal, beds(right[0] as string, '| South | 2 | 2 | 4 | 9 |'));
		checkRule(listTotal, beds(...right, '| East | 1 | 2 | ~3 | 7 |', '| Yard | 1 | many | 3 | 7 |'));
		checkRule(listTotal, beds(...right, '| East | 1 | 2 | 3 | 7 |').replace('| Total |', '| Unique total |'));
	});

	const tools = (total: string, ...more: readonly string[]): string =>
		`# Tools\n\n| Shed | Tools | Screws |\n|---|---|---|\n| Red | 12 | 120 |\n| Blue | 20 | 28 |\n| Old | 9 | – |\n| Small | 0 | 2 |\n${more.map(row => `${row}\n`).join('')}| **Total** | ${total} |\n`;

	test('a total row', () => {
		const text = tools('**43** | **150**');
		checkRule(listTotal, `${text}                ^^ States 43; the column “Tools” adds up to 41 (2 too many).\n`);
		checkSafeFixes(listTotal, text, text);
		checkRule(
			listTotal,
			`${tools('41 | 140')}                   ^^^ States 140; the column “Screws” adds up to 150 (10 too few).\n`,
		);
	});

	test('near miss: a total that holds, or is none of the rows above', () => {
		for (const total of ['41 | 150', '~43 | 150', '43+ | 150', '20 | 120', '14 | 75', '95 | 150', '4/43 | 150'])
			checkRule(listTotal, tools(total));
		for (const row of [
			'| ↳ of these green | 2 | 0 |',
			'| New | ? | 0 |',
			'| **Yard** | 2 | 0 |',
			'| Subtotal | 2 | 0 |',
		])
			checkRule(listTotal, tools('42 | 150', row));
		checkRule(listTotal, tools('43 | 150').replace('Tools |', 'Unique tools |'));
		checkRule(listTotal, tools('43 | 150').replace('**Total**', '**Total (each once)**'));
		checkRule(listTotal, tools('35 | 150').replace(/\| (?:Old|Small) .*\n/g, ''));
	});

	const jobs = (
		total: string,
		costs: readonly (number | string)[] = [3, 3, 5, 4],
		states = 'Todo,Todo,Todo,Todo',
	): string =>
		`# Garden\n\n| Id | Job | Priority | Cost | Sprint | Status |\n|---|---|---|---|---|---|\n${costs
			.map((cost, at) => `| ${at + 1} | Job ${at + 1} | 1 | ${cost} | 1 | ${states.split(',')[at]} |\n`)
			.join('')}| Total | | | ${total} | | |\n`;

	test('a total row over tasks, under a header that says nothing else of them', () => {
		checkRule(listTotal, `${jobs('17')}              ^^ States 17; the column “Cost” adds up to 15 (2 too many).\n`);
		checkSafeFixes(listTotal, jobs('17'), jobs('17'));
	});

	test('near miss: a total that holds, leaves out what is done, is far off, or stands under other columns', () => {
		checkRule(listTotal, jobs('15'));
		checkRule(listTotal, jobs('40'));
		checkRule(listTotal, jobs('17', [3, 'small', 5, 4]));
		checkRule(listTotal, jobs('12', undefined, 'Done,Todo,Todo,Todo'));
		checkRule(listTotal, jobs('12', undefined, 'Todo,Todo,Todo,Todo').replace('| Cost |', '| Depends on |'));
	});

	const progress = (total: string, head = 'To test'): string =>
		`# Garden\n\n| Area | Jobs | Finished | ${head} |\n|---|---|---|---|\n| North | 2 | 2 | 0 |\n| South | 3 | 1 | 2 |\n| West | 4 | 3 | 1 |\n| **Sum** | ${total} |\n`;

	test('a total row under other columns of a progress table, which sums another exactly', () => {
		checkRule(
			listTotal,
			`${progress('9 | 6 | 4')}                    ^ States 4; the column “To test” adds up to 3 (1 too many).\n`,
		);
		checkSafeFixes(listTotal, progress('9 | 6 | 4'), progress('9 | 6 | 4'));
	});

	test('near miss: one that is right, one that sums nothing else, far off, or a column that is none', () => {
		for (const total of ['9 | 6 | 3', '12 | 9 | 4', '9 | 6 | 12', '9 | 6 | 2', '9 | 6 | – '])
			checkRule(listTotal, progress(total));
		checkRule(listTotal, progress('9 | 6 | 4', 'To test (each once)'));
		checkRule(listTotal, progress('9 | 6 | 4').replace('| 2 | 2 | 0 |', '| 2 | 2 | some |'));
	});
});
