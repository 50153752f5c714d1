import { dependencyCycle } from '../../../src/rules/dependency-cycle';
import { doneBeforeDependency } from '../../../src/rules/done-before-dependency';
import { selfDependency } from '../../../src/rules/self-dependency';
import { unknownDependency } from '../../../src/rules/unknown-dependency';
import { checkRule } from '../../support/checkRule';

const phases = (first: string, second: string, rest = ''): string => `
## Phase 1: Dig
**Depends on**: ${first}

- [ ] Mark the place

## Phase 2: Pour
- **Depends on:** ${second}

- [x] Mix
${rest}`;

suite('sections that wait for others', () => {
	test('one that there is not', () => {
		checkRule(
			unknownDependency,
			`
### Phase 1: Dig
**Depends on**: Nothing (first phase)

### Phase 2: Pour
**Depends on**: Phase 1, Phase 7 (the lawn)
                         ^^^^^^^ No section “Phase 7” in this document.

### Phase 4: Sow
**Depends on**: Phases 02 and 3 merged
                              ^ No section “Phase 3” in this document.
`,
		);
	});

	test('near miss: one that is named elsewhere, done before the first, of several or of another word', () => {
		for (const rest of [
			'Phase 7 is planned in autumn.',
			'Phases 3-9 follow.',
			'| Phase | Done |\n|---|---|\n| 7. Lawn | 0 |',
		])
			checkRule(unknownDependency, phases('Nothing', 'Phase 7', `\n## Later\n\n${rest}\n`));
		checkRule(unknownDependency, phases('Phase 0', 'Phase 1'));
		checkRule(unknownDependency, phases('Nothing', 'Sprint 7'));
		checkRule(unknownDependency, phases('Nothing', 'the lawn of Phase 7'));
		checkRule(unknownDependency, phases('Nothing', 'Phase 7 or Phase 1'));
		checkRule(unknownDependency, '## Phase 1: Dig\n**Depends on**: Phase 7\n');
	});

	test('itself', () => {
		checkRule(selfDependency, phases('Nothing', 'Phase 2\n                  ^^^^^^^ “Phase 2” waits for itself.'));
	});

	test('each other', () => {
		checkRule(
			dependencyCycle,
			phases(
				'Phase 3\n                ^^^^^^^ Phase 1 → Phase 3 → Phase 2 → Phase 1 wait for each other.',
				'Phase 1',
				'\n## Phase 3: Sow\n**Depends on**: Phase 2 complete\n',
			),
		);
		checkRule(dependencyCycle, phases('Nothing', 'Phase 1'));
	});

	test('near miss: names that several sections have', () => {
		checkRule(dependencyCycle, phases('Phase 2', 'Phase 1', '\n## Phase 2: Notes\n'));
	});

	test('one that is done before', () => {
		checkRule(
			doneBeforeDependency,
			phases(
				'Nothing',
				'Phase 1\n                  ^^^^^^^ “Phase 2” is done, but “Phase 1”, which it depends on, is not.',
			),
		);
		checkRule(doneBeforeDependency, phases('Phase 2', 'Nothing'));
		checkRule(doneBeforeDependency, phases('Nothing', 'Phase 1', '- [ ] Pour\n'));
	});

	test('near miss: what a task waits for is its own', () => {
		checkRule(
			unknownDependency,
			'## Phase 1\n\n### Task 1: Dig\n**Status**: open\n\n## Phase 2\n\n### Task 2: Pour\n**Status**: open\n**Depends on**: Task 1\n',
		);
	});

	const table = (head: string, rows: string): string => `# Garden\n\n| ${head} |\n|---|---|---|\n${rows}\n`;

	test('in a table, be they sections or not', () => {
		const rows = `| Epic 1: Beds | 8 | None |
| Epic 2: Pond | 6 | Epic 7 |
                     ^^^^^^ No section “Epic 7” in this document.
| Epic 3: Lawn | 2 | Epic 1, 4 |`;
		checkRule(unknownDependency, table('Epic | Tasks | Dependencies', `${rows}\n| Epic 4: Shed | 2 | Epic 1, 3 |`));
		checkRule(
			dependencyCycle,
			table(
				'Epic | Tasks | Dependencies',
				`| Epic 3: Lawn | 2 | Epic 1, 4 |
                             ^ Epic 3 → Epic 4 → Epic 3 wait for each other.
| Epic 4: Shed | 2 | Epic 1, 3 |`,
			),
		);
		checkRule(
			selfDependency,
			table(
				'Phase | Name | Depends on',
				'| 1 | Beds | - |\n| 2 | Pond | 2 |\n             ^ “Phase 2” waits for itself.',
			),
		);
		checkRule(
			doneBeforeDependency,
			`${table('Phase | Tasks | Depends on', '| 1. Dig | 1 | - |\n| 2. Pour | 1 | Phase 1 |\n                ^^^^^^^ “Phase 2” is done, but “Phase 1”, which it depends on, is not.')}${phases('Nothing', 'None')}`,
		);
	});

	test('near miss: ranges, other words, numbers of something else, rows of one name, tables of tasks', () => {
		const quiet = (head: string, rows: string): void => {
			for (const rule of [unknownDependency, dependencyCycle]) checkRule(rule, table(head, rows));
		};
		quiet('Epic | Tasks | Dependencies', '| Epic 1: Beds | 8 | Epic 2-9 |\n| Epic 2: Pond | 6 | Epic 1 |');
		quiet('Epic | Tasks | Dependencies', '| Epic 1: Beds | 8 | Team 7 |\n| Epic 2: Pond | 6 | the mud of Epic 9 |');
		quiet('Level | Name | Requires', '| 1 | Spade | 2 |\n| 2 | Rake | 1 |\n| 3 | Mower | 300 |');
		quiet('Phase | Name | Depends on', '| 1 | Beds | 9 |\n| 2 | Pond | 1 |');
		// How many each waits for.
		quiet('Epic | Depends on | Stories', '| Epic 1: Pond | 2 | 3 |\n| Epic 2: Beds | 1 | 5 |');
		quiet('Phase | Blocked by | Open', '| Phase 1 | 0 | 4 |\n| Phase 2 | 1 | 4 |\n| Phase 3 | 3 | 4 |');
		quiet(
			'Phase | Part | Depends on',
			'| Phase 1 | A | Phase 2 |\n| Phase 2 | A | Phase 1 |\n| Phase 2 | B | Phase 8 |',
		);
		quiet(
			'Epic | Tasks | Dependencies',
			'| Epic 1: Beds | 8 | - |\n| Epic 2: Pond | 6 | Epic 7 |\n\nEpic 7 is planned.',
		);
		checkRule(
			unknownDependency,
			table('Name | Status | Depends on', '| Step 1 | open | - |\n| Step 2 | open | Step 1 |'),
		);
	});

	const stories = (first: string, second: string, rest = ''): string => `
## US-1: Pond (1 SP)
**Depends on**: ${first}

| ID | Task | Status |
|---|---|---|
| T1-1 | Dig | To Do |
| T1-2 | Line | To Do |

## US-02: Fence (2 SP)
**Depends on**: ${second}

| ID | Task | Status |
|---|---|---|
| T2-1 | Posts | To Do |
| T2-2 | Boards | To Do |
${rest}`;

	test('stories with an id over their tasks', () => {
		checkRule(
			unknownDependency,
			stories('None', 'US-9 (as there)\n                ^^^^ No section “US-9” in this document.'),
		);
		checkRule(
			dependencyCycle,
			stories('US-2\n                ^^^^ US-1 → US-02 → US-1 wait for each other.', 'US-1 (as there)'),
		);
		checkRule(selfDependency, stories('US-1\n                ^^^^ “US-1” waits for itself.', 'None'));
	});

	test('near miss: stories before the first, named elsewhere, or of another kind', () => {
		checkRule(unknownDependency, stories('None', 'US-0'));
		checkRule(unknownDependency, stories('None', 'US-9', '\nUS-9 is for autumn.\n'));
		checkRule(unknownDependency, stories('None', 'API-9'));
		checkRule(unknownDependency, stories('None', 'a pump like that of US-9'));
		checkRule(dependencyCycle, stories('None', 'US-1'));
	});
});
