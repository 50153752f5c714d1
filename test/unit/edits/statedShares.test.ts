import { checkComplete, checkReopen } from '../../support/checkEdits';

const before = `
- [x] #1: A
- [ ] #2: B$0
- [ ] #3: C
- [ ] #4: D
`;
const after = `
- [x] #1: A
- [x] #2: B
- [ ] #3: C
- [ ] #4: D
`;

/** Lines above four tasks, of which one and then two are done. */
function checkBoth(one: string, two: string): void {
	checkComplete(`${one}\n${before}`, `${two}\n${after}`);
	checkReopen(`${two}\n${after.replace('#2: B', '#2: B$0')}`, `${one}\n${before.replace('$0', '')}`);
}

suite('stated shares stay true when a status changes', () => {
	test('both halves of a line', () => {
		checkBoth('Progress: 25% (1/4)', 'Progress: 50% (2/4)');
		checkBoth('Progress: 1/4 (25%)', 'Progress: 2/4 (50%)');
		checkBoth(
			'**Overall progress:** 25% — 1 of 4 done, 3 remaining',
			'**Overall progress:** 50% — 2 of 4 done, 2 remaining',
		);
		checkBoth('**Status**: 25% complete, 3 tasks remaining', '**Status**: 50% complete, 2 tasks remaining');
		checkBoth('Completed tasks: 1 (25%)', 'Completed tasks: 2 (50%)');
		checkBoth('- Total: 4\n- Done: 1 (25%)\n- Open: 3 (75%)', '- Total: 4\n- Done: 2 (50%)\n- Open: 2 (50%)');
	});

	test('the whole, behind the last part', () => {
		const plan = (mark: string, share: string): string =>
			`## Ground\n\n- [x] Dig\n- [x] Fill\n\n## Plants\n\n- [${mark}] Sow$0\n- [ ] Mow\n\nProgress: ${share} complete\n`;
		checkComplete(plan(' ', '50%'), plan('x', '75%').replace('$0', ''));
		checkReopen(plan('x', '75%'), plan(' ', '50%').replace('$0', ''));
	});

	test('progress bars', () => {
		checkBoth('Progress: [██░░░░░░] 25%', 'Progress: [████░░░░] 50%');
		checkBoth('Progress: ▓▓░░░░░░ 1/4 (25%)', 'Progress: ▓▓▓▓░░░░ 2/4 (50%)');
		checkBoth('Progress: 🟩🟩⬜⬜⬜⬜⬜⬜ 1/4', 'Progress: 🟩🟩🟩🟩⬜⬜⬜⬜ 2/4');
		checkBoth('Progress: [##------] 25%', 'Progress: [####----] 50%');
	});

	test('a bar that shows something else, or one of two, is left alone', () => {
		checkBoth('Progress: [████████] 25%', 'Progress: [████████] 50%');
		checkBoth('Progress: [██░░░░░░] 25% [██░░░░░░]', 'Progress: [██░░░░░░] 50% [██░░░░░░]');
	});

	test('a bar is empty or full only where nothing or all is done', () => {
		checkComplete('Progress: [░░░░░] 0% (0/1)\n\n- [ ] #1: A$0\n', 'Progress: [█████] 100% (1/1)\n\n- [x] #1: A\n');
		const many = Array.from({ length: 19 }, (_, at) => `- [ ] #${at + 2}: B\n`).join('');
		checkComplete(
			`Progress: [░░░░░] 0% (0/20)\n\n- [ ] #1: A$0\n${many}`,
			`Progress: [█░░░░] 5% (1/20)\n\n- [x] #1: A\n${many}`,
		);
	});

	test('columns of pairs, with their percentages and bars', () => {
		const table = (row: string): string => `
| Part | Done/Total | Progress |
|---|---|---|
| Kitchen | ${row} |
| **Total** | ${row} |

## Kitchen
`;
		checkBoth(table('1/4 | ██░░░░░░ 25%'), table('2/4 | ████░░░░ 50%'));
		checkBoth(table('1/4 (25%) | -'), table('2/4 (50%) | -'));
	});
});
