import assert from 'node:assert/strict';
import { parse } from '../../../src/parser/parse';
import { checkReading, printReading } from '../../support/checkReading';

const readingOf = (text: string): string => printReading(parse(text));

suite('tables of tasks with their effort', () => {
	test('an effort alone, where nothing else is a task', () => {
		checkReading(
			`
			## Phase 1: Pond

			| Component | Beschreibung | Tasks | Aufwand |
			|---|---|---|---|
			| **Hole** | Grube | Abstecken, graben | 3h |
			| **Liner** | Folie | Verlegen | 4h |
			`,
			`
			task: Hole | open | 3h | in Phase 1: Pond
			task: Liner | open | 4h | in Phase 1: Pond
			`,
		);
	});

	test('near miss: beside boxes it adds up theirs, and a time may be measured', () => {
		checkReading('- [ ] Dig\n\n| Task | Estimate |\n|---|---|\n| Digging | 3h |\n| Filling | 2h |', 'task: Dig | open');
		checkReading('| Task | Time |\n|---|---|\n| Compile | 3 min |\n| Link | 1 min |', '');
	});

	test('hours under a short header, and rows that sum up', () => {
		checkReading(
			`
			## Sprint 1

			| Task | Owner | Est. hrs |
			|---|---|---|
			| Dig | Ann | 1 |
			| Fill | Bob | 3 |
			| **Sprint total** | | **4** |

			**Acceptance criteria**:
			- [ ] It holds water

			## Rollout
			- [ ] Open the gate

			## Sprint 2

			| Task | Owner | Est. hrs |
			|---|---|---|
			| Sow | Ann | 2 |
			| **Total** | | **2** |
			`,
			`
			task: Dig | open | by Ann | 1h | in Sprint 1
			task: Fill | open | by Bob | 3h | in Sprint 1
			item: It holds water | open | in Sprint 1
			task: Open the gate | open | in Rollout
			task: Sow | open | by Ann | 2h | in Sprint 2
			`,
		);
	});

	test('near miss: tables with a total beside boxes count what is written there', () => {
		checkReading(
			'- [ ] Dig (1h)\n\n| Task | Priority | Est. hrs |\n|---|---|---|\n| Pond | High | 1 |\n| **Total** | | 1 |',
			'task: Dig | open | 1h',
		);
	});

	test('a row for slack is no task, and rows behind a total say nothing of a column of ids', () => {
		const week = (rows: string): string =>
			`| # | Issue | Est | Owner |\n|---|---|---|---|\n| #7 | Dig | 4h | Ann |\n| #8 | Fill | 3h | Bob |\n${rows}`;
		const tasks = 'task 7: Dig | open | by Ann | 4h\ntask 8: Fill | open | by Bob | 3h';
		checkReading(week('| | **Subtotal** | **7h** | |\n| | Buffer for rain | **3h** | |'), tasks);
		checkReading(
			'| Task | Est | Owner |\n|---|---|---|\n| Dig | 4h | Ann |\n| Buffer | 3h | |',
			'task: Dig | open | by Ann | 4h',
		);
		// Near miss: a buffer that is built.
		checkReading(week('| #9 | Buffer tank | 3h | Ann |'), `${tasks}\ntask 9: Buffer tank | open | by Ann | 3h`);
	});
});

suite('rows that sum a part of a table', () => {
	const rows = (sum: string): string =>
		`| Task | Owner | Hours |\n|---|---|---|\n| Dig | Ann | 8 |\n| Fill | Ann | 8 |\n${sum}\n`;
	const tasks = 'task: Dig | open | by Ann | 8h\ntask: Fill | open | by Ann | 8h';

	test('by a word for it, alone or behind a name', () => {
		for (const label of ['**Ann subtotal**', '**Ann total**', 'Sous-total', 'Zwischensumme', '小计', '**Teich Summe**'])
			checkReading(rows(`| ${label} | | **16h** |`), tasks);
		checkReading(rows('| Ann subtotal | | 16 |'), tasks);
		// Wrong, and beneath rows that are not in bold.
		checkReading(rows('| **Ann subtotal** | | **15h** |'), tasks);
	});

	test('each word by its own sign', () => {
		const words =
			'Subtotal|Sub-totals|Sous-total|Sous-totaux|Zwischensumme|Zwischensummen|Teilsumme|Subtotaal|Subtotale|Tussentotaal|Delsumma|Mezisoučet|Részösszeg|Ara toplam|Suma częściowa|Подытог|Промежуточный итог|Проміжний підсумок|小计|小計|소계';
		const behind = 'total|totals|totaal|totale|gesamt|Summe|summa|razem|toplam|итого|всего|合计|合計|总计|總計|합계';
		for (const word of words.split('|')) checkReading(rows(`| ${word} | | 15h |`), tasks);
		for (const word of `${words}|${behind}`.split('|')) checkReading(rows(`| **Teich ${word}** | | 15h |`), tasks);
	});

	test('amounts with thousands, ranges and other units', () => {
		const ofTwo = (first: string, second: string, sum: string): string =>
			`| Task | Owner | Estimate |\n|---|---|---|\n| Dig | Ann | ${first} |\n| Fill | Ann | ${second} |\n| Ann total | | ${sum} |\n`;
		for (const [first, second, sum] of [
			['1,000h', '500h', '1,500h'],
			['2-3h', '1-2h', '3-5h'],
			['1d', '4h', '1d 4h'],
			['3 SP', '5 SP', '8 SP'],
			['0.5d', '-', '4h'],
		] as const)
			checkReading(ofTwo(first, second, sum), readingOf(ofTwo(first, second, '').replace(/\| Ann total.*/, '')));
		// Near misses: only one end is the sum, or its thousands.
		for (const [first, second, sum] of [
			['2-3h', '1h', '3h'],
			['1h', '0.5h', '1,500h'],
		] as const)
			assert.match(readingOf(ofTwo(first, second, sum)), /Ann total/);
	});

	test('near miss: work that ends in such a word', () => {
		checkReading(rows('| Show the subtotal | | 3 |'), `${tasks}\ntask: Show the subtotal | open | 3h`);
		checkReading(rows('| **Show the subtotal** | Ann | 3 |'), `${tasks}\ntask: Show the subtotal | open | by Ann | 3h`);
	});

	test('near miss: such work whose number happens to be the sum of those above', () => {
		const beds = (header: string, ...work: string[]): string =>
			`| Task | ${header} |\n${'|---'.repeat(header.split('|').length + 1)}|\n${work.map(row => `| ${row} |\n`).join('')}`;
		checkReading(
			beds('Hours | Status', 'Dig | 1h | Open', 'Fill | 2h | Done', 'Count the seed total | 3h | Open'),
			'task: Dig | open | 1h\ntask: Fill | done | 2h\ntask: Count the seed total | open | 3h',
		);
		checkReading(
			beds('Estimate | Priority | Owner', 'Dig | 1d | P1 | Ann', 'Fill | 2d | P1 | Bob', 'Ann total | 3d | P1 | Ann'),
			'task: Dig | open | P1 | by Ann | 8h\ntask: Fill | open | P1 | by Bob | 16h\ntask: Ann total | open | P1 | by Ann | 24h',
		);
		// A ticket, in bold, and nothing but the number: no bed is called so.
		for (const row of ['Seed total | #7 | 16h', '**Seed total** | #7 | 16h', 'Seed total | | 16h', 'Dig total | | 16h'])
			assert.match(readingOf(rows(`| ${row} |`)), /(?:Seed|Dig) total/, row);
	});

	test('a group names its sum: another column, a row of its own, or a cell over those that leave it empty', () => {
		const beds = (rows: string): string => `| Bed | Task | Owner | Hours |\n|---|---|---|---|\n${rows}`;
		for (const first of ['| Roses | Dig | Ann | 1 |\n| |', '| Roses | Dig | Ann | 1 |\n| Roses |'])
			for (const sum of ['| Roses total | | | 3 |', '| | Roses total | | 3 |', "| | Ann's total | | 3 |"])
				assert.doesNotMatch(readingOf(beds(`${first} Fill | Ann | 2 |\n${sum}`)), /total/, `${first} ${sum}`);
		const alone =
			'| Task | Owner | Hours |\n|---|---|---|\n| Roses | | |\n| Dig | Ann | 1 |\n| Fill | Bob + Cleo | 2 |\n';
		for (const sum of ['Roses', 'Cleo']) assert.doesNotMatch(readingOf(`${alone}| ${sum} total | | 3 |`), /total/);
		// Near misses: another name, another number.
		assert.match(readingOf(`${alone}| Tulip total | | 3 |`), /Tulip total/);
		assert.match(readingOf(`${alone}| Roses total | | 4 |`), /Roses total/);
	});

	test('hours that remain are estimates, and who has tickets is no summary of tasks elsewhere', () => {
		const table = '\n\n| Task | Ticket | Remaining Hrs |\n|---|---|---|\n| Dig | #12 | 8 |\n| Fill | - | 4 |\n';
		checkReading(`- [ ] Mow${table}`, 'task: Mow | open\ntask: Dig | open | 8h\ntask: Fill | open | 4h');
		checkReading(`- [ ] Mow${table.replaceAll(/ (?:Ticket|#12|-) \|/g, '').replace('|---', '')}`, 'task: Mow | open');
	});

	test('a table of one task and its total', () => {
		const one = (header: string, row: string) =>
			`| ID | ${header} | Est. (h) |\n|---|---|---|\n| ${row} | 4 |\n| **Total** | | **6 h** |`;
		checkReading(one('Job', 'G-3 | Hedge'), 'task G-3: Hedge | open | 4h');
		checkReading(one('Task', 'G-3 | Hedge'), 'task G-3: Hedge | open | 4h');
		// Near miss: totals alone, and what has no estimate.
		checkReading('| ID | Job | Est. (h) |\n|---|---|---|\n| **Total** | | **6 h** |', '');
		checkReading('| No | Thing | Price |\n|---|---|---|\n| A-1 | Spade | 20 |\n| **Total** | | **20** |', '');
	});
});
