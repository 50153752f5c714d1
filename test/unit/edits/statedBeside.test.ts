import { checkComplete, checkReopen } from '../../support/checkEdits';

suite('what stands beside a number stays true, or the number stays', () => {
	const tasks = (mark: string, cursor: string): string => `
- [x] #1: Wash the car (2h)
- [${mark}] #2: Pump${cursor} the tyres (4h)
- [ ] #3: Check the oil (3h)
`;
	const complete = (before: string, after: string): void => {
		checkComplete(`${before}\n${tasks(' ', '$0')}`, `${after}\n${tasks('x', '')}`);
	};
	const stays = (text: string): void => complete(text, text);

	test('a percentage to the digits written', () => {
		complete('**Progress**: 33.3%', '**Progress**: 66.7%');
		complete('Status: 33.33% complete', 'Status: 66.67% complete');
	});
	test('a percentage of a whole that nobody states', () => {
		complete('**Remaining**: 2 tasks (67%)', '**Remaining**: 1 tasks (33%)');
		complete('**Completed**: 1 tasks (33%)', '**Completed**: 2 tasks (67%)');
	});
	test('several on one line', () => {
		complete(
			'**Completed**: 1 (33%) | **Remaining**: 2 (67%) | **Total**: 3',
			'**Completed**: 2 (67%) | **Remaining**: 1 (33%) | **Total**: 3',
		);
	});
	test('a percentage of something else', () => stays('**Remaining**: 2 tasks (31%)'));
	test('hours on another side', () => stays('**Hours**: 2h done, 7h left'));
	test('a share of hours', () => stays('**Remaining effort**: 7h (78%)'));
	test('hours beside a count', () => stays('**Remaining**: 2 tasks (7h)'));
	test('near miss: hours alone', () => complete('**Remaining effort**: 7h', '**Remaining effort**: 3h'));

	test('a number of what its parts carry', () => {
		checkComplete(
			`
**Remaining**: 2 (1 P0, 1 P1)

1. [x] **Wash the car** — [P0][BE][2h][None]
2. [ ] **Pump$0 the tyres** — [P0][BE][2h][None]
3. [ ] **Check the oil** — [P1][BE][2h][None]
`,
			`
**Remaining**: 1 (0 P0, 1 P1)

1. [x] **Wash the car** — [P0][BE][2h][None]
2. [x] **Pump the tyres** — [P0][BE][2h][None]
3. [ ] **Check the oil** — [P1][BE][2h][None]
`,
		);
	});

	suite('hours of people', () => {
		const plan = (mark: string, cursor: string, ann: string, shared: string): string => `
- [${mark}] Reeds${cursor} — [P1][Ann][6h][None]
- [ ] Lilies — [P1][Bea][4h][None]
- [ ] Sign — [P1][Ann][3h][None]
${shared}
| Person | Remaining hours |
|---|---|
| Ann | ${ann} |
`;
		test('what is theirs alone is written anew', () =>
			checkComplete(plan(' ', '$0', '9h', ''), plan('x', '', '3h', '')));
		test('what they share with others is not, for it leaves a range', () => {
			const shared = '- [ ] Test — [P1][Ann+Bea][10h][None]\n';
			checkComplete(plan(' ', '$0', '14h', shared), plan('x', '', '14h', shared));
		});
	});

	test('how many a list of ids names, in its label or behind it', () => {
		const plan = (done: string, mark: string): string =>
			`${done}\n\n- [x] T1 Dig\n- [${mark}] T2 Fill$0\n- [ ] T3 Sow\n`;
		checkComplete(plan('Completed (1): T1', ' '), plan('Completed (2): T1, T2', 'x').replace('$0', ''));
		checkReopen(plan('Completed (2): T1, T2', 'x'), plan('Completed (1): T1', ' ').replace('$0', ''));
		checkComplete(plan('- Done: T1 (1)', ' '), plan('- Done: T1, T2 (2)', 'x').replace('$0', ''));
		checkComplete(plan('Remaining (2): T2, T3', ' '), plan('Remaining (1): T3', 'x').replace('$0', ''));
	});

	suite('lists of ids', () => {
		const plan = (lists: string, mark: string): string =>
			`${lists}\n\n- [x] T1 Dig\n- [${mark}] T2 Fill$0\n- [ ] T3 Sow\n- [ ] T4 Mow\n`;
		const reopen = (before: string, after: string): void =>
			checkReopen(plan(before, 'x'), plan(after, ' ').replace('$0', ''));
		test('of all that is left takes in what is left again', () => {
			reopen('Done: T1, T2\nRemaining: T3, T4', 'Done: T1\nRemaining: T2, T3, T4');
			reopen('Remaining (2): T3, T4', 'Remaining (3): T2, T3, T4');
			reopen('Remaining: T3–T4', 'Remaining: T2–T4');
		});
		test('in another order keeps it', () => reopen('Remaining: T4, T3', 'Remaining: T4, T3, T2'));
		test('near miss: of some, and of what comes next', () => {
			for (const list of ['Remaining: T3', 'Next: T3, T4', 'In progress: T3, T4']) reopen(list, list);
		});
		test('written one by one stays so', () => {
			const all = (done: string, mark: string): string =>
				`Done: ${done}\n\n${['x', 'x', 'x', mark].map((box, at) => `- [${box}] T${at + 1} Dig${at === 3 ? '$0' : ''}\n`).join('')}`;
			checkComplete(all('T1, T2, T3', ' '), all('T1, T2, T3, T4', 'x').replace('$0', ''));
			checkComplete(all('T1–T3', ' '), all('T1–T4', 'x').replace('$0', ''));
		});
	});
});
