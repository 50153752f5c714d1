import { statedTotal } from '../../../src/rules/stated-total';
import { checkSafeFixes } from '../../support/checkRule';

/** A plan of three tasks, two of them done, over what a table and a list say of it. */
const plans = (...rows: (readonly [label: string, value: string])[]): readonly string[] => {
	const tasks = '# Garden\n\n- [x] T1: Dig\n- [x] T2: Fill\n- [ ] T3: Plant\n\n## Summary\n\n';
	return [
		`${tasks}| Metric | Value |\n|---|---|\n${rows.map(([label, value]) => `| ${label} | ${value} |\n`).join('')}`,
		tasks + rows.map(([label, value]) => `- ${label}: ${value}\n`).join(''),
	];
};

function checkFixes(before: readonly string[], after: readonly string[]): void {
	for (const [at, text] of before.entries()) checkSafeFixes(statedTotal, text, after[at] as string);
}

suite('percentages beside a number that is written anew', () => {
	test('one that is read goes along', () => {
		for (const label of ['Completion', 'Progress'])
			checkFixes(plans(['Tasks done', '2 of 4'], [label, '50%']), plans(['Tasks done', '2 of 3'], [label, '67%']));
	});

	test('one that is not read and comes from the numbers keeps them', () => {
		for (const label of ['Completion rate', 'Success rate', 'Share done', 'Completion %']) {
			const pair = plans(['Tasks done', '2 of 4'], [label, '50%']);
			checkFixes(pair, pair);
			const apart = plans(['Total tasks', '4'], ['Done', '2'], [label, '50.0 %']);
			checkFixes(apart, apart);
		}
		const alone = plans(['Total tasks', '4'], ['Completion', '50%']);
		checkFixes(alone, alone);
	});

	test('near miss: one of something else, and one that the tasks come to', () => {
		for (const share of ['90%', '67%', '150%', '0.50'])
			checkFixes(
				plans(['Tasks done', '2 of 4'], ['Beds in bloom', share]),
				plans(['Tasks done', '2 of 3'], ['Beds in bloom', share]),
			);
	});
});
