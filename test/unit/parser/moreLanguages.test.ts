import { unknownStatus } from '../../../src/rules/unknown-status';
import { checkReading } from '../../support/checkReading';
import { checkRule } from '../../support/checkRule';

const columns = (status: string, priority: string, rows: readonly (readonly [string, string])[]): string => `
| ID | Task | ${status} | ${priority} |
|---|---|---|---|
${rows.map(([said, level], at) => `| T${at + 1} | Dig | ${said} | ${level} |`).join('\n')}
`;

const read = 'task T1: Dig | done | P1\ntask T2: Dig | open | P2\ntask T3: Dig | in-progress | P3';

suite('words of more languages', () => {
	test('columns of hours, whose numbers have no unit, say more than brackets in titles', () => {
		for (const header of [
			'Horas',
			'Horas est.',
			'Stunden',
			'Std.',
			'Heures',
			'Ore',
			'Часы',
			'Timmar',
			'Godziny',
			'Saat',
			'小时',
		])
			checkReading(
				`| # | Task | Owner | ${header} | Status |\n|---|---|---|---|---|\n| 1 | Dig | Ann | 4 | Open |\n| 2 | Sow (1 week) | Ann | 3 | Open |\n`,
				'task 1: Dig | open | by Ann | 4h\ntask 2: Sow | open | by Ann | 3h',
			);
	});

	test('colours alone in a column of priorities, where no legend says otherwise', () => {
		const table = '| ID | Task | Priority |\n|---|---|---|\n| T1 | Dig | 🔴 |\n| T2 | Sow | 🟡 |\n| T3 | Mow | 🟢 |\n';
		checkReading(table, 'task T1: Dig | open | P1\ntask T2: Sow | open | P2\ntask T3: Mow | open | P3');
		const legend = '## Legend\n\n- 🔴 Critical\n- 🟡 High\n- 🟢 Medium\n\n## Tasks\n\n';
		checkReading(
			legend + table,
			'task T1: Dig | open | in Tasks\ntask T2: Sow | open | in Tasks\ntask T3: Mow | open | in Tasks',
		);
	});

	test('Vietnamese', () => {
		for (const header of ['Ưu tiên', 'Mức độ ưu tiên', 'Priority', 'Khác'])
			checkReading(
				columns('Trạng thái', header, [
					['Hoàn thành', 'Cao'],
					['Chưa bắt đầu', 'Trung bình'],
					['Đang làm', 'Thấp'],
				]),
				read,
			);
	});

	test('Indonesian', () => {
		checkReading(
			columns('Status', 'Prioritas', [
				['Selesai', 'Tinggi'],
				['Belum', 'Sedang'],
				['Proses', 'Rendah'],
			]),
			read,
		);
	});

	test('Swedish', () => {
		checkReading(
			columns('Status', 'Prioritet', [
				['Klart', 'Hög'],
				['Planerad', 'Medel'],
				['Delvis', 'Låg'],
			]),
			read,
		);
	});

	test('Hungarian', () => {
		checkReading(
			columns('Status', 'Prioritás', [
				['Kész', 'Magas'],
				['Nyitott', 'Közepes'],
				['Folyamatban', 'Alacsony'],
			]),
			read,
		);
	});

	test('columns of what tasks wait for', () => {
		for (const header of ['Blokkoló', 'Függőség', 'Beroenden', 'Ketergantungan', 'Phụ thuộc'])
			checkReading(
				`
				| # | Task | Status | ${header} |
				|---|---|---|---|
				| 1.1 | Dig | pending | — |
				| 1.2 | Line | pending | 1.1 |
				| 1.3 | Fill | pending | 1.1 + 1.2 |
				`,
				`
				task 1.1: Dig | open | after none
				task 1.2: Line | open | after 1.1
				task 1.3: Fill | open | after 1.1, 1.2
				`,
			);
	});

	test('near miss: a column of ids that no word calls so may name parents or relatives', () => {
		checkReading(
			`
			| # | Task | Status | Xqxqx |
			|---|---|---|---|
			| 1.1 | Dig | pending | — |
			| 1.2 | Line | pending | 1.1 |
			| 1.3 | Fill | pending | 1.1 |
			`,
			`
			task 1.1: Dig | open
			task 1.2: Line | open
			task 1.3: Fill | open
			`,
		);
	});

	test('near miss: words for done in titles, and levels under a measure of something else', () => {
		checkReading('- [ ] T1: Proses — klar\n- [ ] T2: Kész?', 'task T1: Proses — klar | open\ntask T2: Kész? | open');
		checkReading(
			'| ID | Task | Status | Risk |\n|---|---|---|---|\n| T1 | Dig | Selesai | Tinggi |\n| T2 | Fill | Belum | Rendah |',
			'task T1: Dig | done\ntask T2: Fill | open',
		);
	});

	test('near miss: a word that is not quite one', () => {
		checkRule(
			unknownStatus,
			`
| ID | Task | Status |
|---|---|---|
| T1 | Dig | Xqxqxqx |
             ^^^^^^^ Unknown status Xqxqxqx, counted as open.
| T2 | Fill | Selesai |
`,
		);
	});
});
