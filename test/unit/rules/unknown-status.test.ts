import assert from 'node:assert/strict';
import { parse } from '../../../src/parser/parse';
import { unknownStatus } from '../../../src/rules/unknown-status';
import { checkFix, checkRule } from '../../support/checkRule';

suite('unknown-status', () => {
	test('a mark in a box', () => {
		checkRule(
			unknownStatus,
			String.raw`
- [w] #1: Set up the cache
   ^ Unknown mark [w], counted as open. A legend in the document can explain it.
- [ ] #2: Limit logins
`,
		);
	});

	test('a word in a field', () => {
		checkRule(
			unknownStatus,
			String.raw`
### Task 1: Set up the cache
**Status**: Compelte
            ^^^^^^^^ Unknown status Compelte, counted as open. Nearest: complete.
**Owner**: BE
`,
		);
	});

	test('near miss: a sign for a box', () => {
		checkRule(unknownStatus, '| ID | Task | Status |\n|---|---|---|\n| T1 | Dig | ☐ |\n| T2 | Pour | ☐ Todo |\n');
	});

	test('near miss: known to the legend', () => {
		checkRule(
			unknownStatus,
			String.raw`
Status: [ ] Open, [w] Blocked, [x] Done

- [w] #1: Set up the cache
- [x] #2: Limit logins
`,
		);
	});

	test('near miss: words of columns, and one behind a name', () => {
		checkRule(
			unknownStatus,
			`
| ID | Title | Status |
|---|---|---|
| T1 | Dig | Unassigned |
| T2 | Pour | **Archive** |
| T3 | Paint | Ann active |
| T4 | Sweep | Blue team in progress |
| T5 | Plant | Not active |
               ^^^^^^^^^^ Unknown status Not active, counted as open.
| T6 | Water | Pump done |
               ^^^^^^^^^ Unknown status Pump done, counted as open.
| T7 | Mow | Unasigned |
             ^^^^^^^^^ Unknown status Unasigned, counted as open.
`,
		);
	});

	test('a word beside a known mark, which counts', () => {
		const text = (status: string): string => `### 1.1 Set up the cache ✅\n**Status**: ${status}\n`;
		checkRule(
			unknownStatus,
			`${text('Written & Filed')}            ^^^^^^^^^^^^^^^ Unknown status Written & Filed; what is marked counts.\n`,
		);
		checkRule(
			unknownStatus,
			`${text('In progres')}            ^^^^^^^^^^ Unknown status In progres; what is marked counts. Nearest: in progress.\n`,
		);
		checkRule(
			unknownStatus,
			`${text('Compelte')}            ^^^^^^^^ Unknown status Compelte, counted as open. Nearest: complete.\n`,
		);
		assert.equal(parse(text('Written & Filed')).tasks[0]?.status, 'done');
		assert.equal(parse(text('Written & Filed').replace(' ✅', '')).tasks[0]?.status, 'open');
		assert.equal(parse(`${text('Done')}`.replace('###', '- [w]')).tasks[0]?.status, 'open');
	});

	test('in the second place of a task', () => {
		checkRule(
			unknownStatus,
			String.raw`
| ID | Title | Status |
|---|---|---|
| 1 | Set up the cache | Open |
| 2 | Limit logins | Open |

### Task 1: Set up the cache
**Status**: Opne
            ^^^^ Unknown status Opne, counted as open. Nearest: open.
**Owner**: BE

### Task 2: Limit logins
**Status**: Open
**Owner**: BE
`,
		);
	});

	test('near miss: a remark, not a status', () => {
		checkRule(
			unknownStatus,
			String.raw`
### Task 1: Set up the cache ⬜
**Owner**: BE
**Status**: we will hear from the provider by Monday
`,
		);
	});

	test('offers the nearest word, spelled like the slip', () => {
		checkFix(
			unknownStatus,
			String.raw`
### Task 1: Set up the cache
**Status**: COMPELTE
**Owner**: BE
`,
			'Change COMPELTE to COMPLETE',
			String.raw`
### Task 1: Set up the cache
**Status**: COMPLETE
**Owner**: BE
`,
		);
	});

	test('near miss: who does not know says so', () => {
		checkRule(
			unknownStatus,
			String.raw`
### Task 1: Set up the cache (Status: Unknown)
### Task 2: Limit logins
**Status**: TBD
### Task 3: Rotate the keys
**Status**: ?
### Task 4: Draw the plan
**Status**: _Not assessed_
### Task 5: Hang the plan
**Status**: Unknwn sort
            ^^^^^^^^^^^ Unknown status Unknwn sort, counted as open.
`,
		);
	});

	const bedsBy = (...statuses: readonly string[]): string =>
		[
			'| ID | Task | Status |',
			'|---|---|---|',
			...statuses.map((status, at) => `| B-${at + 1} | Dig bed | ${status} |`),
		]
			.join('\n')
			.concat('\n');

	test('one note for a table without a known word', () => {
		checkRule(
			unknownStatus,
			bedsBy('Qxqxq', 'Zxzxz', 'Qxqxq').replace(
				'Qxqxq |\n',
				'Qxqxq |\n                  ^^^^^ No status in these 3 rows is known (such as Qxqxq); they count as open.\n',
			),
		);
	});

	test('no note for a table whose words are told already', () => {
		const first = bedsBy('Done', 'Qxqxq').replace(
			'Qxqxq |\n',
			'Qxqxq |\n                  ^^^^^ Unknown status Qxqxq in 4 rows, counted as open.\n',
		);
		checkRule(unknownStatus, `${first}\n${bedsBy('Qxqxq', 'Qxqxq', 'Qxqxq').replaceAll('B-', 'C-')}`);
		// Near miss: one of its words is not.
		checkRule(
			unknownStatus,
			`${first.replace(' 4 ', ' 3 ')}\n${bedsBy('Qxqxq', 'Zxzxz', 'Qxqxq')
				.replaceAll('B-', 'C-')
				.replace(
					'Qxqxq |\n',
					'Qxqxq |\n                  ^^^^^ No status in these 3 rows is known (such as Qxqxq); they count as open.\n',
				)}`,
		);
	});

	test('near miss: a known word, one nearly so, or only two rows', () => {
		const unknown = (text: string): string => `^^^^^ Unknown status ${text}, counted as open.`;
		checkRule(
			unknownStatus,
			bedsBy('Done', 'Qxqxq', 'Zxzxz').replace(
				/ (Qxqxq|Zxzxz) \|\n/g,
				(row, text: string) => `${row}                  ${unknown(text)}\n`,
			),
		);
		checkRule(
			unknownStatus,
			bedsBy('Qxqxq', 'Zxzxz').replace(
				/ (Qxqxq|Zxzxz) \|\n/g,
				(row, text: string) => `${row}                  ${unknown(text)}\n`,
			),
		);
		checkRule(
			unknownStatus,
			bedsBy('Opne', 'Qxqxq', 'Zxzxz')
				.replace(/ (Qxqxq|Zxzxz) \|\n/g, (row, text: string) => `${row}                  ${unknown(text)}\n`)
				.replace(' Opne |\n', ' Opne |\n                  ^^^^ Unknown status Opne, counted as open. Nearest: open.\n'),
		);
	});

	test('one finding for an unknown word in several rows', () => {
		const rows = bedsBy('Done', 'Qxqxq', 'Zxzxz', 'qxqxq');
		checkRule(
			unknownStatus,
			rows
				.replace(' Qxqxq |\n', ' Qxqxq |\n                  ^^^^^ Unknown status Qxqxq in 2 rows, counted as open.\n')
				.replace(' Zxzxz |\n', ' Zxzxz |\n                  ^^^^^ Unknown status Zxzxz, counted as open.\n'),
		);
		// Near miss: the same slip twice is to be mended twice.
		checkRule(
			unknownStatus,
			bedsBy('Done', 'Opne', 'Opne').replaceAll(
				' Opne |\n',
				' Opne |\n                  ^^^^ Unknown status Opne, counted as open. Nearest: open.\n',
			),
		);
	});

	test('near miss: queued and in review in any language', () => {
		const text = bedsBy(
			...[
				'in coda',
				'en cola',
				'na fila',
				"en file d'attente",
				'In Warteschlange',
				'в очереди',
				'у черзі',
				'kuyrukta',
				'排队中',
				'Idee',
			],
			...['in revisione', 'en revisión', 'на проверке', 'レビュー中', 'awaiting merge'],
		);
		checkRule(unknownStatus, text);
		assert.deepEqual(
			parse(text).tasks.map(({ status }) => status),
			[...Array<string>(10).fill('open'), ...Array<string>(5).fill('in-progress')],
		);
	});

	test('near miss: the request that a task is reviewed in', () => {
		const text = bedsBy(
			'PR #82',
			'[PR #8](https://beds.test/pull/8)',
			'MR !5',
			'in PR 12',
			'PR #82 (merged)',
			'PR #9 ✅',
		);
		checkRule(unknownStatus, text);
		assert.deepEqual(
			parse(text).tasks.map(({ status }) => status),
			['in-progress', 'in-progress', 'in-progress', 'in-progress', 'done', 'done'],
		);
		checkRule(
			unknownStatus,
			bedsBy('Done', 'PR wanted', 'PR #8 gone').replace(
				/ (PR .*) \|\n/g,
				(row, word: string) =>
					`${row}                  ${'^'.repeat(word.length)} Unknown status ${word}, counted as open.\n`,
			),
		);
	});
});
