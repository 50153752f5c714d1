import assert from 'node:assert/strict';
import { proposals } from '../../../src/features/completion';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkProposals } from '../../support/checkNavigation';

const list = (line: string): string => `
Owner Legend: [BE]=Backend, [FE]=Frontend

## Kitchen
1. [x] **Flour** — [P0][BE][1h][None]
2. [ ] **Water** — [P0][BE][2h][None]
3. [ ] **Dough** — ${line}
4. [ ] **Oven** — [P1][FE][2h][Task #3]
## Garden
5. [ ] **Plums** — [P1][FE][2h][None]
6. [ ] **Cake** — [P1][FE][2h][Task #4]
`;

const others = `2 | ○ Water | open
5 | ○ Plums | open
1 | ✓ Flour | done
4 | ○ Oven | waits for this task itself
6 | ○ Cake | waits for this task itself
`;

suite('completion', () => {
	test('ids in a slot: the same section first, then what is done; what waits for the task itself comes last', () => {
		for (const slot of ['[Task #$0]', '[Task #$0', '[#$0]', '[Task $0]'])
			checkProposals(list(`[P0][BE][2h]${slot}`), `\n“”\n${others}`);
	});

	test('what is named already is not offered again', () => {
		const rest = others.replace(/^1 .*\n/m, '');
		checkProposals(list('[P0][BE][2h][Task #1,$0]'), `\n“”\n${rest}`);
		checkProposals(list('[P0][BE][2h][Task #1, 2$0]'), `\n“2”\n${rest}`);
	});

	test('ids behind a label for dependencies, and wherever a number sign begins a name', () => {
		for (const line of [
			'Depends on: $0',
			'- **Dependencies**: Task $0',
			'- Note: see #$0',
			'- After task 77 and task $0',
		])
			checkProposals(list(`[P0]\n   ${line}`), `\n“”\n${others}`);
		const speckit = '- [x] T001 Plan\n- [ ] T002 Route (depends on T0$0)\n- [ ] T003 Page\n';
		checkProposals(speckit, '\n“T0”\nT003 | ○ Page | open\nT001 | ✓ Plan | done\n');
	});

	test('values of a slot: priorities, owners of the legend, estimates by how often they are used', () => {
		checkProposals(
			list('[P1][F$0]'),
			`
“F”
P0
P1
P2
P3
BE | Backend
FE | Frontend
2h
1h
Task #
None
`,
		);
	});

	test('the priority of the section and its usual owner go first', () => {
		const garden = list('[P0]').replace(
			/## Garden[^]*/,
			'## P2 — Garden\n5. [ ] **Plums** — [P2][FE][2h]\n6. [ ] **Cake** — [$0]\n',
		);
		checkProposals(garden, '\n“”\nP2\nP0\nP1\nP3\nFE | Frontend\nBE | Backend\n2h\n1h\nTask #\nNone\n');
	});

	test('nothing elsewhere: in boxes, in words, in headings, in code, in lists without slots', () => {
		for (const line of [
			'wri$0te',
			'[P1]\n   - [$0] Knead',
			'[P1]\n\n#$0',
			'[P1]\n\n```\n[Task #$0]\n```',
			'[P1] (see [Task list]($0',
		])
			checkProposals(list(line), '');
		checkProposals('- [ ] T001 Plan\n- [ ] T002 Route [$0\n', '');
	});

	test('a long list of names that ends in something else is no place for one', () => {
		checkProposals(list(`[P1]\n   - Depends on: ${'task1,'.repeat(60)}!$0`), '');
	});

	test('of many tasks those that fit what has been typed, and no more than can be read', () => {
		const text = Array.from({ length: 1000 }, (_, at) => `${at + 1}. [ ] **Task** — [P0][None]\n`).join('');
		const offer = (typed: string) =>
			proposals(buildGraph(parse(`${text}   - Depends on: #${typed}`)), text.length + 18 + typed.length);
		assert.equal(offer('')?.items.length, 300);
		assert.equal(offer('')?.isCut, true);
		assert.deepEqual(
			offer('98')
				?.items.slice(0, 3)
				.map(({ label }) => label),
			['98', '198', '298'],
		);
	});
});
