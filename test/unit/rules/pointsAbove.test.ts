import { listTotal } from '../../../src/rules/list-total';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

suite('a total of points behind a list', () => {
	const sprint = (total: string, ...entries: readonly string[]): string =>
		`## Sprint 1: Pond\n\n${['- US-1: Dig (5 pts)', ...entries, `- **Sprint Total**: ${total}`].join('\n')}\n`;

	test('is what the entries come to', () => {
		checkRule(
			listTotal,
			String.raw`
## Sprint 1: Pond

- US-1: Dig (5 pts)
- US-2: Fill (3 points)
- **Sprint Total**: 9 points
                    ^ States 9; the list above adds up to 8 (1 too many).

## Sprint 2: Path

1. Rake (1 point)
2. Lay [8 SP]

**Total**: 8 points
           ^ States 8; the list above adds up to 9 (1 too few).
`,
		);
		checkSafeFixes(listTotal, sprint('7 pts', '- US-2: Fill (3 pts)'), sprint('8 pts', '- US-2: Fill (3 pts)'));
	});

	test('near miss: entries without points, dropped or of something else, and another total', () => {
		for (const entry of [
			'- US-2: Fill',
			'- ~~US-2: Fill~~ (3 pts)',
			'- US-2: Fill (3 pumps)',
			'- US-2: Fill (3 pts) - later',
		])
			checkRule(listTotal, sprint('9 points', entry));
		checkRule(listTotal, sprint('9 fish', '- US-2: Fill (3 pts)'));
		checkRule(listTotal, sprint('9 points', '- US-2: Fill (3 pts)').replace('Sprint Total', 'Velocity'));
		checkRule(listTotal, sprint('9 points', '', 'And later:', '', '- US-2: Fill (3 pts)'));
	});
});
