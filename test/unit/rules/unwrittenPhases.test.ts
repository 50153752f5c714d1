import { statedCompletion } from '../../../src/rules/stated-completion';
import { statedTotal } from '../../../src/rules/stated-total';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

const garden = (total: number, done: number, left: number, third = 'Phase 3'): string => `# Garden

| Field | Value |
|---|---|
| Total Tasks | ${total} |
| Completed Tasks | ${done} |
| Remaining Tasks | ${left} |

## Phase 1
- [x] T-1 Mark
- [x] T-2 Dig

## Phase 2
- [ ] T-3 Fill

## Phases

| Phase | Tasks | Done |
|---|---|---|
| Phase 1 | 2 | 2 |
| Phase 2 | 1 | 0 |
| ${third} | 4 | 0 |
`;

suite('phases that only a table counts', () => {
	test('a total that comes to the sum of the table, and what is left of it', () => {
		checkRule(statedTotal, garden(7, 2, 5));
	});

	test('what is written out so far may be meant as well', () => {
		checkRule(statedTotal, garden(3, 2, 1));
	});

	test('another number is wrong, and nobody writes one anew unseen', () => {
		checkRule(
			statedTotal,
			garden(8, 2, 6)
				.replace('| 8 |\n', '| 8 |\n                ^ States 8 tasks; the document has 7 (1 too many).\n')
				.replace(
					'| 6 |\n',
					'| 6 |\n                    ^ States 6 remaining tasks; the document has 5 (1 too many).\n',
				),
		);
		checkSafeFixes(statedTotal, garden(8, 2, 6), garden(8, 2, 6));
	});

	test('how many are done is written anew', () => {
		checkSafeFixes(statedTotal, garden(7, 1, 5), garden(7, 2, 5));
	});

	test('a table at the end of its own last phase', () => {
		checkRule(statedTotal, garden(7, 2, 5).replace('## Phases\n', ''));
	});

	test('tasks that stand in no phase: the total may be the sum all the same', () => {
		const text = garden(7, 2, 5).replace('## Phase 1', '## Before\n- [x] T-0 Think\n\n## Phase 1');
		checkSafeFixes(statedTotal, text, text.replace('| 2 |\n| Rem', '| 3 |\n| Rem').replace('| 5 |\n\n', '| 1 |\n\n'));
	});

	test('what is done of a phase that only the table counts is done', () => {
		checkRule(statedTotal, garden(7, 5, 2).replace('| Phase 3 | 4 | 0 |', '| Phase 3 | 4 | 3 |'));
	});

	test('a row that names a phase otherwise than its heading: what the columns come to may be right', () => {
		const text = (done: string): string => `
Total tasks: 7
             ^ States 7 tasks; 3 are written out here, the rest may stand elsewhere.
${done}

| Phase | Tasks | Done |
|---|---|---|
| Phase 1: Beds | 2 | 2 |
| Phase 2: Hedge | 1 | 0 |
| Phase 3: Pond | 4 | 3 |

## Phase 1: Earth
- [x] T-1 Mark
- [x] T-2 Dig

## Phase 2: Green
- [ ] T-3 Fill
`;
		checkRule(
			statedTotal,
			text('Done: 5\n      ^ States 5 done tasks; 2 are written out here, the rest may stand elsewhere.'),
		);
		checkRule(statedTotal, text('Done: 6\n      ^ States 6 done tasks; the document has 2 (4 too many).'));
	});

	test('near miss: a table all of whose phases are here explains no total', () => {
		const text = garden(7, 2, 5, 'Phase 1').replace('| Phase 1 | 4 | 0 |\n', '');
		checkSafeFixes(statedTotal, text, text.replace('| 7 |', '| 3 |').replace('| 5 |\n\n', '| 1 |\n\n'));
	});

	test('fewer done than the boxes and the ticked ranges come to', () => {
		const text = (done: number): string => `Completed tasks: ${done}

## Beds
- [x] T-1 through T-6 (all beds)

## Pond
- [x] T-7 Dig
- [x] T-8 Fill
`;
		checkRule(
			statedTotal,
			text(5).replace('\n', '\n                 ^ States 5 done tasks; the document has 8 (3 too few).\n'),
		);
		checkSafeFixes(statedTotal, text(5), text(5));
		// Near misses: all, the boxes alone, the range as one.
		for (const done of [8, 2, 3]) checkRule(statedTotal, text(done));
	});

	test('near miss: a range that does not say it is done may be', () => {
		checkRule(
			statedTotal,
			'Completed tasks: 5\n\n## Beds\n### Tasks 1-6: (all beds)\n\n## Pond\n- [x] #7: Dig\n- [x] #8: Fill\n',
		);
	});

	const shared = (share: string, total: number): string => `## Phase 1: Beds ✅ 100%
- [x] T-1 Mark

## Phase 2: Pond ✅ ~${share}
- [x] T-2 Dig
- [x] T-3 Line
- [x] T-5 Fill

## Phases

| Phase | Tasks | Done |
|---|---|---|
| Phase 1: Beds | 1 | 1 |
| Phase 2: Pond | ${total} | 3 |
`;

	test('a share of as many tasks as a table says a phase has', () => {
		checkRule(statedCompletion, shared('75%', 4));
	});

	test('near miss: another share, and a table that says no more than is written out', () => {
		for (const [share, total] of [
			['90%', 4],
			['75%', 3],
		] as const)
			checkRule(
				statedCompletion,
				shared(share, total).replace(
					`✅ ~${share}\n`,
					`✅ ~${share}\n                 ^^^^^^ Says ✅ ~${share}, but nothing here is open any more.\n`,
				),
			);
	});
});
