import assert from 'node:assert/strict';
import { parse } from '../../../src/parser/parse';
import { undamage } from '../../../src/parser/damage/undamage';
import { checkReading } from '../../support/checkReading';
import { damaged } from '../../support/damage';

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

	test('words that were read as Windows-1251, Windows-1256 or ISO 8859-1', () => {
		for (const table of ['windows-1251', 'windows-1256', 'iso-8859-1'])
			for (const text of ['Настроить сервер и проверить', 'إعداد الخادم و اختبار', 'Ελληνικά', 'Überprüfen — 🟠'])
				if (table === 'iso-8859-1' || !text.startsWith('Ü')) assert.equal(undamage(damaged(text, table))?.text, text);
	});

	test('two tables in one line, and sound letters beside damaged ones', () => {
		undamaged('‚úÖ GrÃ¶ÃŸe: größer – √ºber', '✅ Größe: größer – über', 'macintosh');
		undamaged('é cafÃ©é “â€””', 'é caféé “—”', 'windows-1252');
	});

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
			'«perché…» «così»',
			'l’été, l’école, d’être, —était —été “à”',
			'„Trä…“ „Übung“',
			'Усі події та дії в лінії: Рівне, Сіль, її',
			'AMANHÃ” IRMÃ…',
			'PÅ… SÅ… NÄ”',
			'√überprüft √ätzend √Änderung',
			'√π ≈ 1.77, √2, ∆ü, ¬p ∨ q, x ≤ y ≥ z',
			'Ölçü: Çığ, İş, Ğğ',
			'Υπόλοιπο: ύψος, “έως”',
			'گزارش پیشرفت «کارها»…',
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
		assert.deepEqual(damage, {
			mended: [
				{ span: { start: 2, end: 5 }, text: '✅' },
				{ span: { start: 9, end: 11 }, text: 'é' },
				{ span: { start: 21, end: 23 }, text: 'é' },
			],
			lost: [],
			encodings: ['windows-1252'],
		});
		assert.equal(parse('# ✅ Café\n').damage, null);
	});
});

function undamaged(line: string, text: string, encoding: string): void {
	const read = undamage(line);
	assert.equal(read?.text, text);
	assert.equal(read?.encoding, encoding);
}
