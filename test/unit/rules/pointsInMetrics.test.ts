import { listTotal } from '../../../src/rules/list-total';
import { checkRule } from '../../support/checkRule';

const table = '| ID | Title | Points |\n|---|---|---|\n| BED-1 | Dig | 8 |\n| BED-2 | Sow | 6 |\n';

suite('list-total: points of all tasks in other places', () => {
	test('in the bracket of a heading, behind the word for a total', () => {
		checkRule(
			listTotal,
			`# Spring\n\n## The beds (Total: 15 Story Points)\n                    ^^ States 15; the points of the tasks add up to 14 (1 too many).\n\n${table}`,
		);
		checkRule(listTotal, `# Spring\n\n## The beds (Total: 14 Story Points)\n\n${table}`);
	});

	test('in a table of numbers', () => {
		checkRule(
			listTotal,
			`# Spring\n\n${table}
## Sprint Summary

| Metric | Value |
|---|---|
| Total Planned SP | 16 |
                     ^^ States 16; the points of the tasks add up to 14 (2 too many).
| Total Points | 13 points |
                 ^^ States 13; the column “Points” adds up to 14 (1 too few).
| Tasks | 2 |
`,
		);
	});

	test('near miss: what is right, what was done before, what other tables say', () => {
		checkRule(
			listTotal,
			`# Spring\n\n${table}
## Sprint Summary

| Metric | Value |
|---|---|
| Total Story Points | 14 |
| Velocity | 16 SP |
| SP done last time | 11 |
`,
		);
		checkRule(
			listTotal,
			`# Spring\n\n${table}\n## The neighbours\n\n| Metric | Value |\n|---|---|\n| Total Planned SP | 16 |\n`,
		);
	});
});
