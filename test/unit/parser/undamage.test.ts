import assert from 'node:assert/strict';
import { codePages } from '../../../src/parser/codepages.data';
import { parse } from '../../../src/parser/parse';
import { undamage } from '../../../src/parser/undamage';
import { checkReading } from '../../support/checkReading';

suite('undoing damaged characters', () => {
	test('UTF-8 that was read as Windows-1252', () => {
		undamaged('### âœ… Task 1: CafÃ© â€” done', '### ✅ Task 1: Café — done', 'windows-1252');
		undamaged('ðŸŸ\u00a0 P1 â€“ HIGH', '🟠 P1 – HIGH', 'windows-1252');
	});

	test('UTF-8 that was read as Mac Roman', () => {
		undamaged('## ‚úÖ Fertig: Gr√∂√üe', '## ✅ Fertig: Größe', 'macintosh');
		undamaged('\uf8ffüü† P1 ‚Äî HIGH', '🟠 P1 — HIGH', 'macintosh');
	});

	test('UTF-8 that was read as Windows-1254', () => {
		undamaged('ğŸŸ\u00a0 Ã‡ay â€” sÄ±cak', '🟠 Çay — sıcak', 'windows-1254');
	});

	for (const table of ['macintosh', 'windows-1252', 'windows-1254']) {
		test(`letters of every script, read as ${table}`, () => {
			for (const text of [
				'Überprüfen: Ñandú, ça été, São João',
				'### Задача 1: Настроить сервер',
				'### المهمة 1: إعداد الخادم',
				'### 任务1：配置服务器',
				'タスクの設定',
				'⬜ ✅ ⏳ 🔄 🚧 ⚠️ 👩‍💻',
			])
				assert.equal(undamage(damaged(text, table))?.text, text);
		});

		test(`letters and dashes that were read as ${table} twice`, () => {
			for (const text of ['Überprüfen – Größe', 'ça été', '✅ é'])
				assert.equal(undamage(damaged(damaged(text, table), table))?.text, text);
		});
	}

	test('emoji that were read as Windows-1251 or Windows-1256', () => {
		for (const table of ['windows-1251', 'windows-1256'])
			for (const text of ['🟠 P1 – HIGH', '⚠️ 70%', '任务1：配置'])
				assert.equal(undamage(damaged(text, table))?.text, text);
	});

	test('sound text of any language stays as it is', () => {
		for (const text of [
			'Ça été – “déjà vu” à l’œuvre… Ã',
			'Größe über Straße, ÄÖÜ“',
			'São João não é ÂNGULO',
			'Настроить сервер: РПЦ и СССР — вРЎ',
			'المهمة الأولى: طريقة العمل',
			'任务1：配置服务器',
			'タスクの設定（完了）',
			'Ελληνικά',
			'Türkçe ışık, Ğ, Şehir',
			'10 °C ± 5 µm, 3 × 4',
			'✅ 🎯 👩‍💻 ⚠️',
		])
			assert.equal(undamage(text), null, text);
	});

	test('each character knows where it came from', () => {
		const line = 'âœ… CafÃ©!';
		const read = undamage(line);
		assert.equal(read?.text, '✅ Café!');
		assert.deepEqual(
			[...read.text].map((char, at) => `${char} ${line.slice(read.offsets[at], read.offsets[at + 1])}`),
			['✅ âœ…', '   ', 'C C', 'a a', 'f f', 'é Ã©', '! !'],
		);
	});

	test('a damaged list reads like a sound one, and its spans cover the damaged text', () => {
		const sound = `
# Plan

## 🟠 P1 – HIGH (1/2 done)

### ✅ Task 1: Café – größer
**Status**: ✅ COMPLETE
**Owner**: Zoë
### Task 2: Thé ⬜
- Depends on: Task 1 – “soon”
`;
		const expected = `
			task 1: Café – größer | done | P1 | by Zoë | in 🟠 P1 – HIGH (1/2 done)
			task 2: Thé | open | P1 | after 1 | in 🟠 P1 – HIGH (1/2 done)
			`;
		checkReading(sound, expected);
		for (const table of ['macintosh', 'windows-1252', 'windows-1254']) checkReading(damaged(sound, table), expected);
	});

	test('a document says how much of it is damaged, and by which table', () => {
		const { damage } = parse('# âœ… CafÃ©\n\n- [ ] ThÃ©\n- [ ] Tea\n');
		assert.deepEqual(damage, { count: 3, span: { start: 2, end: 5 }, encodings: ['windows-1252'] });
		assert.equal(parse('# ✅ Café\n').damage, null);
	});
});

function undamaged(line: string, text: string, encoding: string): void {
	const read = undamage(line);
	assert.equal(read?.text, text);
	assert.equal(read?.encoding, encoding);
}

/** What becomes of a text when its UTF-8 is read with a one-byte table. */
function damaged(text: string, table: string): string {
	const page = [...(codePages[table] as string)];
	return Array.from(new TextEncoder().encode(text), byte =>
		byte < 0x80 ? String.fromCharCode(byte) : page[byte - 0x80],
	).join('');
}
