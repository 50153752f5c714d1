import { listTotal } from '../../../src/rules/list-total';
import { checkComplete } from '../../support/checkEdits';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

const boxes = '# Garden\n\n- [x] T1: Dig (1 pt)\n- [x] T2: Fill (3 pts)\n- [ ] T3: Plant (2 pts)\n\n';
const rows =
	'# Garden\n\n| ID | Task | Estimate | Status |\n|---|---|---|---|\n| T-1 | Dig | S (1pt) | Done |\n| T-2 | Fill | M (3pt) | Done |\n| T-3 | Plant | S (2pt) | Open |\n\n';

suite('list-total: points of what is done, of what is left, and planned', () => {
	test('in lines, one number or two', () => {
		checkRule(
			listTotal,
			`${boxes}**Completed points:** 5 of 7
                      ^ States 5; the points of the tasks add up to 4 (1 too many).
                           ^ States 7; the points of the tasks add up to 6 (1 too many).
**Remaining:** 3 points
               ^ States 3; the points of the tasks add up to 2 (1 too many).
`,
		);
		checkRule(listTotal, `${boxes}**Completed points:** 4/6\n**Story points:** 4/6\n**Remaining points:** 2\n`);
	});

	test('in a table of numbers, over cells that say more than points', () => {
		checkRule(
			listTotal,
			`${rows}## Summary

| Metric | Value |
|---|---|
| Planned points | 7 pts |
                   ^ States 7; the points of the tasks add up to 6 (1 too many).
| Delivered points | 5 pts |
                     ^ States 5; the points of the tasks add up to 4 (1 too many).
| Velocity | 90 pts |
| Team capacity | 12 pts |
`,
		);
		checkRule(
			listTotal,
			`${rows}## Resumo\n\n| Métrica | Valor |\n|---|---|\n| Total de pontos planejados | 6 pts |\n| Pontos entregues | 4 pts |\n`,
		);
	});

	test('in the lines beneath a total of points', () => {
		const beneath = (done: string): string => `${boxes}**Total points:** 6\n${done}\n**Remaining:** 2\n`;
		checkRule(listTotal, beneath('**Done:** 4\n**In progress:** 0'));
		checkRule(
			listTotal,
			beneath('**Done:** 3\n          ^ States 3; the points of the tasks add up to 4 (1 too few).'),
		);
		// Near miss: beneath a total of something else, or another line.
		checkRule(listTotal, beneath('**Done:** 3').replace('Total points', 'Total beds'));
		checkRule(listTotal, beneath('**Beds:** 7\n**Done:** 3'));
	});

	test('near miss: questions that are open, points of another time, and tasks that say none', () => {
		for (const line of [
			'**Open points:** 5',
			'**Points done last sprint:** 9',
			'**Story:** 5 pts',
			'**Bonus points:** 5',
		])
			checkRule(listTotal, `${boxes}${line}\n`);
		checkRule(listTotal, `${boxes.replace(' (2 pts)', '')}**Completed points:** 5\n`);
		// Nothing is done that is read.
		checkRule(listTotal, `${boxes.replaceAll('[x]', '[ ]')}**Completed points:** 5\n`);
		// What is wrong nobody knows.
		checkSafeFixes(listTotal, `${boxes}**Completed points:** 5\n`, `${boxes}**Completed points:** 5\n`);
	});

	test('they are kept true', () => {
		const plan = (done: number, left: number): string =>
			`${boxes}**Total points:** 6\n**Completed points:** ${done} of 6\n**Remaining:** ${left} points\n`;
		checkComplete(plan(4, 2).replace('Plant', 'Pl$0ant'), plan(6, 0).replace('[ ]', '[x]'));
	});
});

suite('list-total: points in bold lines over boxes', () => {
	const issue = (title: string, points: number): string =>
		`#### Epic: ${title}\n\n**Issue – ${title} (${points} pts)**\n- [ ] Mark it\n- [ ] Do it\n\n`;

	test('what all come to, behind the last', () => {
		checkRule(
			listTotal,
			`# Garden\n\n${issue('Pond', 2)}${issue('Beds', 3)}**Total Estimate:** 8 points\n                    ^ States 8; the list above adds up to 5 (3 too many).\n`,
		);
		checkRule(listTotal, `# Garden\n\n${issue('Pond', 2)}${issue('Beds', 3)}**Total Estimate:** 5 points\n`);
	});

	test('near miss: of the last part alone, and before others', () => {
		checkRule(listTotal, `# Garden\n\n${issue('Pond', 2)}${issue('Beds', 3)}**Total Estimate:** 3 points\n`);
		checkRule(listTotal, `# Garden\n\n${issue('Pond', 2)}**Total Estimate:** 8 points\n\n${issue('Beds', 3)}`);
		checkRule(listTotal, `# Garden\n\n${issue('Pond', 2)}${issue('Beds', 3)}**Sprint total:** 8 points\n`);
	});
});
