import { effortTotal } from '../../../src/rules/effort-total';
import { staleRange } from '../../../src/rules/stale-range';
import { tableTasks } from '../../../src/rules/table-tasks';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

const phases = `
## Phase 1: Beds

- [ ] T1: Mark
- [ ] T2: Dig

## Phase 2: Pond

- [ ] T3: Fill
- [ ] T4: Plant
`;

suite('tables of phases', () => {
	test('a column of counts by its header, with or without a word for tasks behind the number', () => {
		for (const [header, count] of [
			['Task count', '3'],
			['Number of tasks', '3 tasks'],
			['タスク数', '3件'],
			['任务数', '**3个**'],
			['Anzahl Aufgaben', '3 Aufgaben'],
		] as const) {
			const line = `| Phase 1 - Beds | ${count} |`;
			const cell = count.replaceAll('*', '');
			checkRule(
				tableTasks,
				`| Phase | ${header} |
|---|---|
${line}
${' '.repeat(line.indexOf(count))}${'^'.repeat(count.length)} States 3 tasks for Phase 1 - Beds; the document has 2 (1 too many).
| Phase 2 - Pond | ${cell.replace('3', '2')} |
${phases}`,
			);
		}
	});

	test('totals in Chinese beside what is done', () => {
		checkRule(
			tableTasks,
			`| 阶段 | 总任务 | 已完成 |
|---|---|---|
| Phase 1 - Beds | 3 | 0 |
                   ^ States 3 tasks for Phase 1 - Beds; the document has 2 (1 too many).
| Phase 2 - Pond | 2 | 0 |
${phases}`,
		);
	});

	test('the fix writes the number and leaves the word', () => {
		checkSafeFixes(
			tableTasks,
			`| Phase | Task count |\n|---|---|\n| Phase 1 | **3 tasks** |\n| Phase 2 | 2 tasks |\n${phases}`,
			`| Phase | Task count |\n|---|---|\n| Phase 1 | **2 tasks** |\n| Phase 2 | 2 tasks |\n${phases}`,
		);
	});

	test('near miss: numbers of something else', () => {
		checkRule(tableTasks, `| Phase | Task count |\n|---|---|\n| Phase 1 | 3 pages |\n| Phase 2 | 5 pages |\n${phases}`);
		checkRule(tableTasks, `| Phase | Page count |\n|---|---|\n| Phase 1 | 3 |\n| Phase 2 | 5 |\n${phases}`);
	});

	test('a range of ids in a row that names a section', () => {
		checkRule(
			staleRange,
			`| Phase | Tasks |
|---|---|
| Phase 1 - Beds | T1-T3 |
                   ^^^^^ Says T1-T3; the tasks here are T1–T2.
| Phase 2 - Pond | T3-T4 |
${phases}`,
		);
		checkSafeFixes(
			staleRange,
			`| フェーズ | ファイル |\n|---|---|\n| Phase 1 | T1〜T3 |\n| Phase 2 | T3〜T4 |\n${phases}`,
			`| フェーズ | ファイル |\n|---|---|\n| Phase 1 | T1〜T2 |\n| Phase 2 | T3〜T4 |\n${phases}`,
		);
	});

	test('near miss: ranges of what a phase waits for or picks, rows that share a section, single ids', () => {
		for (const rows of [
			'| Phase | Depends on |\n|---|---|\n| Phase 1 | T2-T3 |\n| Phase 2 | T1-T2 |',
			'| Phase | Highlights |\n|---|---|\n| Phase 1 | T1-T3 |\n| Phase 2 | T3-T4 |',
			'| Phase | Tasks |\n|---|---|\n| Phase 1 | T1-T3 |\n| Phase 1 | T2-T3 |',
			'| Phase | Tasks |\n|---|---|\n| Phase 1 | T1 |\n| Phase 2 | T3 |',
		])
			checkRule(staleRange, `${rows}\n${phases}`);
	});

	const inner = `
## Pond (week 1)

### Digging
- [ ] Mark it
- [ ] Dig it

### Testing (day 2)
- [ ] Fill it
- [ ] Watch it

## Beds (week 2)

### Testing (day 4)
- [ ] Weed them
`;

	test('a row that names a section behind the one around it', () => {
		const table = `| Part | Total tasks | Completed |
|---|---|---|
| Pond digging | 3 | 0 |
| Pond testing | 4 | 0 |
| Beds testing | 1 | 0 |
`;
		checkRule(
			tableTasks,
			`${table
				.replace(
					'| 3 | 0 |',
					'$&\n                 ^ States 3 tasks for Pond digging; the document has 2 (1 too many).',
				)
				.replace(
					'| 4 | 0 |',
					'$&\n                 ^ States 4 tasks for Pond testing; the document has 2 (2 too many).',
				)}${inner}`,
		);
		checkSafeFixes(tableTasks, table + inner, table + inner);
	});

	test('near miss: where both words name nothing together, one row alone does so, or several sections fit', () => {
		for (const rows of [
			'| Wall digging | 3 | 0 |\n| Wall testing | 4 | 0 |\n',
			'| Pond digging | 3 | 0 |\n| Wall testing | 4 | 0 |\n',
			'| Pond testing | 4 | 0 |\n| Pond testing | 3 | 0 |\n',
		])
			checkRule(tableTasks, `| Part | Total tasks | Completed |\n|---|---|---|\n${rows}${inner}`);
		checkRule(
			tableTasks,
			`| Part | Total tasks | Completed |\n|---|---|---|\n| Garden testing | 4 | 0 |\n| Garden digging | 3 | 0 |\n| Garden shed | 3 | 0 |\n
## Garden
${inner.replaceAll('## ', '### ')}`,
		);
	});

	test('near miss: a row with a part of a joined name where most rows name no section', () => {
		const plan = phases.replace('Phase 1: Beds', 'Phase 1: Beds & paths');
		const table = (...rows: readonly string[]): string =>
			`| Area | Tasks |\n|---|---|\n${rows.map(row => `${row}\n`).join('')}${plan}`;
		checkRule(tableTasks, table('| Beds | 3 |', '| Paths and hoses | 1 |', '| Seeds | 1 |', '| Tools | 1 |'));
		checkRule(
			tableTasks,
			`| Area | Tasks |
|---|---|
| Beds | 3 |
         ^ States 3 tasks for Beds; the document has 2 (1 too many).
| Pond | 2 |
${plan}`,
		);
	});

	test('signs as headers, and pairs with words', () => {
		checkRule(
			tableTasks,
			`| Phase | ✅ | ⬜ |
|---|---|---|
| Phase 1 | 0 | 3 |
                ^ States 3 remaining for Phase 1; the document has 2 (1 too many).
| Phase 2 | 0 | 2 |
${phases}`,
		);
		checkRule(
			tableTasks,
			`| Phase | Progress |
|---|---|
| Phase 1 | 1 of 2 tasks done |
            ^ States 1 done for Phase 1; the document has 0 (1 too many).
| Phase 2 | 0 of 2 tasks done |
${phases}`,
		);
		checkRule(tableTasks, `| Phase | 🌱 | 🪴 |\n|---|---|---|\n| Phase 1 | 7 | 3 |\n| Phase 2 | 0 | 9 |\n${phases}`);
		checkRule(
			tableTasks,
			`| Phase | Progress |\n|---|---|\n| Phase 1 | 1 of 9 beds done |\n| Phase 2 | 0 of 9 beds |\n${phases}`,
		);
	});

	test('rows that name a section by a short form and its words, or by the id in brackets', () => {
		const table = (first: string, second: string, shift: number): string => `| Part | Tasks | Hours |
|---|---|---|
${first} 3 | 9 |
${' '.repeat(shift)}^ States 3 tasks for ${first.replace(/^\| | \|$/g, '')}; the document has 2 (1 too many).
${second} 2 | 4 |
`;
		checkRule(tableTasks, table('| P1: Beds |', '| P2 - Pond |', 13) + phases);
		checkRule(tableTasks, table('| P1: Bed |', '| P2: Pond |', 12) + phases.replace('Beds', 'Beds & paths'));
		const withIds = phases.replace('Beds', 'Digging (G-B1)').replace('Pond', 'Water (G-B2)');
		checkRule(tableTasks, table('| G-B1: Beds |', '| G-B2: Pond |', 15) + withIds);
		checkRule(
			effortTotal,
			`| Phase | Hours |\n|---|---|\n| P1: Beds | 9h |
             ^^ States 9h; the estimates of the tasks add up to 3h (6 h too many).
| P2: Pond | 2h |

## Phase 1: Beds\n\n- [ ] T1: Mark (1h)\n- [ ] T2: Dig (2h)\n\n## Phase 2: Pond\n\n- [ ] T3: Fill (2h)\n`,
		);
	});

	test('near miss: a short form with other words, of two sections, or of a priority', () => {
		const table = (...labels: string[]): string =>
			`| Part | Tasks |\n|---|---|\n${labels.map(label => `| ${label} | 9 |\n`).join('')}`;
		checkRule(tableTasks, table('P1: Fences', 'P2: Roof') + phases);
		checkRule(
			tableTasks,
			table('P1: High', 'P2: Low') + phases.replace('Beds', 'High beds').replace('Pond', 'Low pond'),
		);
		checkRule(tableTasks, table('M1: Beds', 'M2: Pond') + phases);
		checkRule(tableTasks, `${table('P1: Beds', 'P2: Beds')}${phases}\n## Part 1: Beds\n\n- [ ] T5: Water\n`);
		const twice = phases.replace('Beds', 'Digging (G-B1)').replace('Pond', 'Water (G-B1)');
		checkRule(tableTasks, table('G-B1: Beds', 'G-B1: Pond') + twice);
		checkRule(tableTasks, table('Q1: Beds', 'Q2: Roof') + phases.replace('Beds', 'Beds (Q1)'));
	});

	test('a name that begins with the word for a priority is that of its section', () => {
		const plan = phases.replace('Beds', 'Critical beds').replaceAll('Phase', 'Priority');
		checkRule(tableTasks, `| Priority | Tasks |\n|---|---|\n| Critical beds | 2 |\n| Pond | 2 |\n${plan}`);
		checkRule(
			tableTasks,
			`| Priority | Tasks | Done |
|---|---|---|
| Critical beds | 3 | 0 |
                  ^ States 3 tasks for Critical beds; the document has 2 (1 too many).
| Pond | 2 | 0 |
${plan}`,
		);
	});

	test('near miss: the word for a priority beside a noun for tasks is the priority', () => {
		const plan = phases.replace('Beds', 'Critical fixes').replace('T3:', '[P0] T3:');
		checkRule(tableTasks, `| Priority | Tasks |\n|---|---|\n| Critical fixes | 1 |\n| Low | 0 |\n${plan}`);
	});

	test('rows by the numbers of their sections, whatever their words, where most rows have those', () => {
		const beds = `${phases.replace('Phase 2: Pond', 'PHASE 2: READY (two days)')}\n## Phase 3: Shed\n\n- [ ] T9: Roof\n- [ ] T10: Lay\n`;
		const table = (first: string, count: string): string =>
			`| Part | Tasks | Done |\n|---|---|---|\n${first} 2 | 0 |\n| Phase 3: Shed | 2 | 0 |\n${count}`;
		checkRule(
			tableTasks,
			table(
				'| Phase 1: Beds |',
				`| Phase 2: Water | 3 | 0 |
                   ^ States 3 tasks for Phase 2: Water; the document has 2 (1 too many).
`,
			) + beds,
		);
		checkRule(
			tableTasks,
			table(
				'| Phase 1: Beds |',
				`| Phase 2: Days | 3 | 0 |
                  ^ States 3 tasks for Phase 2: Days; the document has 2 (1 too many).
`,
			) + beds,
		);
		// Near misses: another word for the parts, and rows of which none says the words of its section.
		checkRule(tableTasks, table('| Phase 1: Beds |', '| Step 2: Water | 3 | 0 |\n') + beds);
		checkRule(tableTasks, table('| Phase 1: Roof |', '| Phase 2: Water | 3 | 0 |\n') + beds.replace('Shed', 'Hut'));
	});

	test('a row that is both a section and what tasks elsewhere say in a column of that head is about those', () => {
		const plan = `## Pond

| ID | Story | Status | Epic |
|---|---|---|---|
| 1 | Dig | Open | Pond |

## Beds

| ID | Story | Status | Epic |
|---|---|---|---|
| 2 | Fill | Open | Pond |
| 3 | Sow | Open | Beds |

## Later

| ID | Story | Status |
|---|---|---|
| 4 | Rest | Open |

## By epic

`;
		checkRule(tableTasks, `${plan}| Epic | Total | Open |\n|---|---|---|\n| Pond | 2 | 2 |\n| Beds | 2 | 2 |\n`);
		const wrong = '| Epic | Total | Open |\n|---|---|---|\n| Pond | 3 | 3 |\n';
		checkRule(tableTasks, `${plan}${wrong}         ^ States 3 tasks for Pond; the document has 2 (1 too many).\n`);
		checkSafeFixes(tableTasks, plan + wrong, plan + wrong);
	});
});
