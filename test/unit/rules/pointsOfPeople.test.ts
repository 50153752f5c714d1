import { listTotal } from '../../../src/rules/list-total';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

const tasks = '- [ ] T1: Dig\n- [ ] T2: Sow\n';
const team = (header: string, ...cells: readonly string[]): string =>
	`| Name | ${header} |\n|---|---|\n| Ann | ${cells[0]} |\n| Bob | ${cells[1]} |\n| Eva | ${cells[2]} |\n| **Total** | **${cells[3]}** |\n`;

suite('list-total: points of people', () => {
	test('a row of other work has none; the word may stand in each cell alone', () => {
		checkRule(
			listTotal,
			`${team('Points', 'Planning & reviews', '13 points', '13 points', '28 points')}                ^^ States 28; the column “Points” adds up to 26 (2 too many).\n\n${tasks}`,
		);
		checkRule(
			listTotal,
			`${team('Capacity', '5 pts', '13 pts', '13 pts', '40 pts')}                ^^ States 40; the column “Capacity” adds up to 31 (9 too many).\n\n${tasks}`,
		);
		const doubtful = `${team('Points', 'Planning & reviews', '13', '13', '28')}\n${tasks}`;
		checkSafeFixes(listTotal, doubtful, doubtful);
	});

	test('near miss: what is right, open, or counts something else', () => {
		for (const table of [
			team('Points', 'Planning & reviews', '13 points', '13 points', '26 points'),
			team('Points', 'to be decided', '13', '13', '28'),
			team('Points', 'TBD', '13', '13', '28'),
			team('Capacity', '5', '13 pts', '13 pts', '40 pts'),
			team('Capacity', '5 days', '13 days', '13 days', '40 days'),
		])
			checkRule(listTotal, `${table}\n${tasks}`);
	});
});
