import { statedCompletion } from '../../../src/rules/stated-completion';
import { checkReading } from '../../support/checkReading';
import { checkRule } from '../../support/checkRule';

const plan = (one: string, two: string): string => `## ${one}\n- [x] Dig\n- [x] Rake\n\n## ${two}\n- [ ] Fill\n`;

const parts = (one: string, two: string): string =>
	`task: Dig | done | in ${one}\ntask: Rake | done | in ${one}\ntask: Fill | open | in ${two}`;

suite('headings of quarters', () => {
	test('are parts of the plan where a year follows', () => {
		for (const [one, two] of [
			['Q3 2025 — Ground (COMPLETE ✅)', 'Q4 2025 — Water'],
			['Q1-Q2 FY26: Ground ✅', "Q3'26: Water"],
			['H1 2025 — Ground ✅ Done', 'H2 2025 — Water 🚧'],
			['T1 2026 – Sol ✅ Terminé', 'T2 2026 – Eau (en cours)'],
			['S1-2026: Suelo ✅', 'S2-2026: Agua'],
		] as const)
			checkReading(plan(one, two), parts(one, two));
	});

	test('and where no number is above four', () => {
		checkReading(plan('Q1 ✅ Done', 'Q2 🚧 In progress'), parts('Q1 ✅ Done', 'Q2 🚧 In progress'));
		checkReading(plan('Q1: Ground ✅', 'Q2: Water\n\n**Status:** open\n'), parts('Q1: Ground ✅', 'Q2: Water'));
	});

	test('their mark is a claim about what they hold', () => {
		checkRule(
			statedCompletion,
			`
## Q1: Ground (COMPLETE ✅)
               ^^^^^^^^^^ Says COMPLETE ✅, but task “Rake” is unfinished.
- [x] Dig
- [ ] Rake

### Q2 2026 — Water ✅
- [x] Fill
`,
		);
	});

	test('what looks like them is a task', () => {
		const tasks = (one: string, two: string): string =>
			`task ${one}: Ground | done\nsubtask: Dig | done | of ${one}\nsubtask: Rake | done | of ${one}\n` +
			`task ${two}: Water | done\nsubtask: Fill | open | of ${two}`;
		checkReading(plan('Q4: Ground ✅', 'Q5: Water ✅'), tasks('Q4', 'Q5'));
		checkReading(plan('T1: Ground ✅', 'T2: Water ✅'), tasks('T1', 'T2'));
		checkReading(plan('H1: Ground ✅', 'H2: Water ✅'), tasks('H1', 'H2'));
		checkReading('- [ ] T1 2000 rows\n- [ ] T2 More rows\n', 'task T1: 2000 rows | open\ntask T2: More rows | open');
		checkReading(
			'## Q1: Which soil? ✅\n- [x] Ask Ann\n\n## Q2: Which seed? ✅\n- [x] Ask Bo\n',
			'task Q1: Which soil? | done\nsubtask: Ask Ann | done | of Q1\n' +
				'task Q2: Which seed? | done\nsubtask: Ask Bo | done | of Q2',
		);
	});
});
