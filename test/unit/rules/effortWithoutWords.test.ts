import { effortTotal } from '../../../src/rules/effort-total';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

const beds = '## Beds\n\n- [x] T1: Dig (2h)\n- [ ] T2: Rake (4h)\n';
const pond = '\n## Pond\n\n- [ ] T3: Fill (6h)\n';

suite('effort-total of hours without a word for work', () => {
	test('near miss: two guesses', () => {
		const plan = (hours: string): string => `## Pond\n\n**Hours**: ${hours}\n\n- [ ] Dig (4h)\n- [ ] Pour (2h)\n`;
		for (const hours of ['5h opt / 8h real', '5h (at best) / 8h (at worst)', '5h/8h'])
			checkRule(effortTotal, plan(hours));
		checkSafeFixes(effortTotal, plan('5h'), plan('6h'));
	});

	test('a total in a summary', () => {
		for (const label of ['Total', '**Total**', 'Grand total', 'Overall', '⏱️ Total'])
			for (const hours of ['14h', '14 hours'])
				checkRule(
					effortTotal,
					`# Plan

${label}: ${hours}
${' '.repeat(`${label}: `.length)}${'^'.repeat(hours.length)} States ${hours}; the estimates of the tasks add up to ${hours.replace('14', '12')} (2 h too many).

${beds}${pond}`,
				);
	});

	test('what is done and what is left', () => {
		checkRule(
			effortTotal,
			`# Plan

Completed: 4h
           ^^ States 4h; the estimates of the tasks add up to 2h (2 h too many).
Remaining: 10h

${beds}${pond}`,
		);
	});

	test('a unit in the label', () => {
		checkRule(
			effortTotal,
			`# Plan

**Total hours:** 14
                 ^^ States 14; the estimates of the tasks add up to 12 (2 h too many).

${beds}${pond}`,
		);
	});

	test('in headings: behind a dot, a bar, and a word in brackets', () => {
		for (const title of ['Beds · 7h', 'Beds | 7h', 'Beds (est. 7h)', 'Beds (Estimate: 7h)', 'Beds (total: 7h)'])
			checkRule(
				effortTotal,
				`## ${title}
${' '.repeat(`## ${title}`.indexOf('7h'))}^^ States 7h; the estimates of the tasks add up to 6h (1 h too many).
${beds.slice('## Beds\n'.length)}${pond}`,
			);
	});

	test('near misses: a part and a whole, days, another section, what is no total', () => {
		for (const line of [
			'Effort: 4h / 40h',
			'Effort: 4h of 40h',
			'Total: 40 days',
			'Total: 40',
			'Travel: 40h',
			'Hours: 40',
			'Total hours spent: 40',
		])
			checkRule(effortTotal, `# Plan\n\n${line}\n\n${beds}${pond}`);
		checkRule(effortTotal, `${beds}${pond}\n## Parties\n\nTotal: 40h\n\nTotal hours: 40\n\nRemaining: 40h\n`);
	});
});
