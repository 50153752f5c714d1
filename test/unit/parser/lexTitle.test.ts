import assert from 'node:assert/strict';
import { lexTitle } from '../../../src/parser/titles/lexTitle';
import { defaultVocabulary } from '../../../src/parser/words/vocabulary';

suite('the parts of a title', () => {
	test('an id before the title, in every form', () => {
		reads('Task 9: Dig', '9 | Dig');
		reads('#15: Dig', '15 | Dig');
		reads('T012 Dig', 'T012 | Dig');
		reads('9.1: Dig', '9.1 | Dig');
		reads('5. Dig', '5 | Dig');
		reads('**P1-9**: Dig', 'P1-9 | Dig');
		reads('**T001** Dig', 'T001 | Dig');
		reads('**Task 3: Dig**', '3 | Dig');
		reads('Issue 2 - Dig', '2 | Dig');
		reads('SEC-001 — Dig', 'SEC-001 | Dig');
	});

	test('a number that begins a title is none', () => {
		reads('3 holes', '- | 3 holes');
		reads('2.5x faster', '- | 2.5x faster');
		reads('404 page', '- | 404 page');
	});

	test('slots in front and behind', () => {
		reads('[P0] Dig', '- | Dig | [P0]');
		reads('T012 [P] [US1] Dig', 'T012 | Dig | [P] [US1]');
		reads('**Dig** — [P0][BE][2h][None]', '- | Dig | [P0] [BE] [2h] [None]');
		reads('Dig [P1] [FE]', '- | Dig | [P1] [FE]');
	});

	test('brackets that are no slots', () => {
		reads('[Dig](dig.md)', '- | [Dig](dig.md)');
		reads('Read list[0]', '- | Read list[0]');
		reads('Show ![hole](a.png)', '- | Show ![hole](a.png)');
	});

	test('marks first, last and in words', () => {
		reads('✅ Dig', '- | Dig | done ✅');
		reads('Task 9: Dig ⬜', '9 | Dig | open ⬜');
		reads('Dig ✅ **FIXED**', '- | Dig | done ✅ **FIXED**');
		reads('Dig ✅ **fixed floors', '- | Dig ✅ **fixed floors');
		reads('Dig [✅ COMPLETE]', '- | Dig | [✅ COMPLETE]');
		reads('Dig - DONE', '- | Dig | done DONE');
		reads('Dig (COMPLETE)', '- | Dig | done COMPLETE');
		reads('~~Dig~~', '- | Dig | cancelled ~~Dig~~');
		reads('🔄 Dig ✅', '- | Dig | in-progress 🔄, done ✅');
		reads('✅ 🎯 Dig', '- | Dig | done ✅');
	});

	test('words that are no marks', () => {
		reads('Redis - pending jobs', '- | Redis - pending jobs');
		reads('Show a done badge', '- | Show a done badge');
		reads('Dig - done by Ann', '- | Dig - done by Ann');
	});

	test('brackets with a field, also in emphasis of their own', () => {
		reads('Dig (2h)', '- | Dig');
		reads('Dig *(2h)*', '- | Dig');
		reads('**Task 3**: Dig **(DONE)**', '3 | Dig | done DONE');
		reads('Dig *deep (2h)*', '- | Dig *deep (2h)*');
		reads('Dig *(wide)*', '- | Dig *(wide)*');
	});

	test('a remark behind slots, however long', () => {
		const remark = 'the heron came three times in a single week of that dry summer';
		reads(`Dig [P1][2h] ✅ ${remark}`, '- | Dig | [P1] [2h] | done ✅');
		reads(`**Dig** — [P1] [2h] — ${remark}`, '- | Dig | [P1] [2h]');
		reads(`Dig [2h] - ${remark}`, '- | Dig | [2h]');
		reads('Dig [here] - or there', '- | Dig [here] - or there');
		reads(`Dig [2h], ${remark}`, `- | Dig [2h], ${remark}`);
	});

	test('emphasis is no part of a title, code is', () => {
		reads('**Dig**', '- | Dig');
		reads('*Dig*', '- | Dig');
		reads('**Dig** deep', '- | Dig** deep');
		reads('Run `dig [x] ✅`', '- | Run `dig [x] ✅`');
	});
});

/** Prints id, title, slots and marks of a line's content. */
function reads(text: string, expected: string): void {
	const masked = text.replace(/`[^`]*`/g, code => `\`${'\ue000'.repeat(code.length - 2)}\``);
	const title = lexTitle(text, masked, 0, text.length, defaultVocabulary);
	const parts = [
		title.id?.id ?? '-',
		text.slice(title.start, title.end),
		title.slots.map(slot => `[${slot.text}]`).join(' '),
		title.marks.map(mark => `${mark.read.status} ${mark.text}`).join(', '),
	];
	assert.equal(parts.filter(part => part !== '').join(' | '), expected);
	for (const part of [...title.slots, ...title.marks, ...title.remarks])
		assert.equal(text.slice(part.start, part.end), part.text);
}
