import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codePages } from '../../../src/parser/damage/codepages.data';
import { parse } from '../../../src/parser/parse';
import { damaged, repaired } from '../../support/damage';
import { readShared, sharedTest } from '../../support/shared';

/** `SEED=n RUNS=n` repeat a run or make it longer. */
const seed = Number(process.env['SEED'] ?? 1);
const numRuns = Number(process.env['RUNS'] ?? 200);

/** Tables whose letters are Latin: text of any script shows that it was read with one of them. */
const latinTables = ['macintosh', 'windows-1252', 'windows-1254', 'iso-8859-1'];

const sentences: readonly string[] = [
	'Überprüfen, ob die Größe paßt – „später“',
	'Élargir la façade à Noël : « déjà vu »',
	'Configuração: São João não é só',
	'Příliš žluťoučký kůň úpěl',
	'Zażółć gęślą jaźń',
	'Çığ düştü, İş günü şöyle ğ',
	'Настроить сервер и проверить доступ',
	'Усі події та дії в лінії',
	'إعداد الخادم و اختبار الوصول',
	'הגדרת שרת ובדיקה',
	'Ρύθμιση του διακομιστή',
	'配置服务器并测试访问',
	'サーバーの設定を確認する',
	'서버 설정 확인',
	'सर्वर सेट करें',
	'✅ done – 🟠 P1 ⚠️ 70% → next',
	'👩‍💻 pair “up” … it’s 5 µm ± 2 °C',
	'plain words only [P0][2h]',
	'├── tree └── leaf │',
];

/** Lines of a task list in many languages. */
const lines = fc.array(
	fc
		.tuple(
			fc.constantFrom('- [ ] ', '## ✅ ', '1. [x] ', '> ', '', '| ', '   - Owner: '),
			fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 }),
		)
		.map(([begin, said]) => begin + said.join(' — ')),
	{ minLength: 1, maxLength: 6 },
);

suite('repairing the encoding', () => {
	for (const name of [
		'000-gaara-erp-hierarchical.md',
		'001-gaara-erp-session-context.md',
		'002-store-task-list.md',
		'003-toolboxai-todo.md',
		'004-crm-vision-summary.md',
	])
		sharedTest(`${name}: gives the document that was damaged, byte for byte`, () => {
			assert.equal(repaired(readShared(`seeds/as-given/${name}`)), readShared(`seeds/repaired/${name}`));
		});

	for (const table of latinTables) {
		test(`is the inverse of reading UTF-8 as ${table}`, () => {
			check(lines, said => assert.equal(repaired(damaged(said.join('\n'), table)), said.join('\n')));
		});

		test(`is the inverse of reading UTF-8 as ${table} twice`, () => {
			check(lines, said => assert.equal(repaired(damaged(damaged(said.join('\n'), table), table)), said.join('\n')));
		});
	}

	test('is the inverse of damaging some lines, each by a table of its own', () => {
		const each = fc.constantFrom('', ...latinTables);
		check(fc.tuple(lines, fc.array(each, { minLength: 6, maxLength: 6 })), ([said, tables]) => {
			const mixed = said.map((line, at) => (tables[at] ? damaged(line, tables[at]) : line));
			assert.equal(repaired(mixed.join('\n')), said.join('\n'));
		});
	});

	for (const [table, words] of [
		['windows-1251', sentences[6]],
		['windows-1256', sentences[8]],
	] as const)
		test(`is the inverse of reading words and emoji as ${table}`, () => {
			const text = `# ✅ ${words}\n- [ ] ${words} — 🟠\n`;
			assert.equal(repaired(damaged(text, table)), text);
		});

	test('leaves sound text of any language alone', () => {
		check(lines, said => assert.equal(parse(said.join('\n')).damage, null));
	});

	test('settles: a repaired text needs no repair', () => {
		const anyDamage = fc.array(
			fc.constantFrom(...(Object.values(codePages).join('').match(/./gsu) ?? []), ' ', 'a', '\n'),
		);
		check(anyDamage, parts => {
			const once = repaired(parts.join(''));
			assert.equal(repaired(once), once);
		});
	});

	test('takes time in proportion to the text, however often it was damaged', () => {
		let line = '✅ é';
		for (let round = 0; round < 10; round++) line = damaged(line, 'windows-1252');
		assert.equal(repaired(line), '✅ é');
		const long = `${'âœ… CafÃ© '.repeat(50_000)}\n`;
		assert.equal(repaired(long), `${'✅ Café '.repeat(50_000)}\n`);
		const near = 'Ã'.repeat(400_000);
		assert.equal(repaired(near), near);
	}).timeout(20_000);
});

function check<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void {
	fc.assert(fc.property(arbitrary, holds), { seed, numRuns });
}
