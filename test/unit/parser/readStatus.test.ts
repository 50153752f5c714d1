import assert from 'node:assert/strict';
import { readStatus } from '../../../src/parser/words/readStatus';
import { defaultVocabulary } from '../../../src/parser/words/vocabulary';

suite('reading a status', () => {
	test('words, in any case', () => {
		reads('done', 'done');
		reads('COMPLETE', 'done');
		reads('In Progress', 'in-progress');
		reads('in_progress', 'in-progress');
		reads('not-started', 'open');
		reads('On hold', 'blocked');
		reads("won't do", 'cancelled');
		reads('WIP', 'in-progress');
		reads('To do', 'open');
	});

	test('the signs that Task Master writes before words', () => {
		reads('✓&nbsp;done', 'done');
		reads('!&nbsp;blocked', 'blocked');
		reads('? review', 'in-progress');
		reads('x deferred', 'open');
		reads('x', '-');
		reads('? of the week', '-');
	});

	test('a typographic apostrophe is one', () => {
		reads('Won’t do', 'cancelled');
		reads('won’t fix (too late)', 'cancelled');
		reads('can’t do', '-');
	});

	test('verified, and done in part', () => {
		reads('Verificado', 'done');
		reads('✅ verificadas', 'done');
		reads('検証済み', 'done');
		reads('一部完了', 'in-progress');
		reads('verificador', '-');
	});

	test('a word behind a dash counts where it is all that stands there', () => {
		reads('Phase two - done', 'done');
		reads('MINOR - Deprecated calls', '-');
	});

	test('what has begun behind a slash', () => {
		reads('Draft/In Progress', 'in-progress');
		reads('Draft/Done', 'open, not whole');
		reads('To do / In progress / Done', 'open, not whole');
	});

	test('a box decides where the words beside it say nothing', () => {
		reads('[x] see the report', 'done, not whole');
		reads('[x] in progress', 'in-progress');
	});

	test('words are matched whole', () => {
		reads('incomplete', 'open');
		reads('not done', 'open');
		reads('not complete yet', 'open, not whole');
		reads('abandoned', 'cancelled');
		reads('FALSE POSITIVE', 'cancelled');
		reads('By design (see the plan)', 'cancelled');
		reads('by designers', '-');
		reads('false alarm', '-');
		reads('donee', '-');
		reads('completely rewritten', '-');
	});

	test('a word beside a mark decides, and a mark alone counts', () => {
		reads('✅ COMPLETE', 'done');
		reads('✅ partial', 'in-progress');
		reads('❌ done', 'done');
		reads('⏳', 'open');
		reads('❌', 'open');
		reads('⏸️', 'blocked');
		reads('☑️', 'done');
	});

	test('a qualifier changes nothing', () => {
		reads('✅ COMPLETE (already there)', 'done');
		reads('Done - see the notes', 'done');
		reads('blocked: waits for Ann', 'blocked');
		reads('**Done**', 'done');
		reads('`done`', 'done');
	});

	test('names of emoji', () => {
		reads(':white_check_mark: Done', 'done');
		reads(':black_square_button: À faire', 'open');
		reads(':construction:', 'in-progress');
		reads(':rocket: Done', 'done');
		reads('10:30:40', '-');
	});

	test('percentages', () => {
		reads('70%', 'in-progress 70%');
		reads('~70% done', 'in-progress 70%');
		reads('100%', 'done 100%');
		reads('0%', 'open 0%');
		reads('90% COMPLETE - last test', 'in-progress 90%');
		reads('⚠️ 70% COMPLETE', 'in-progress 70%');
		reads('100% Complete', 'done 100%');
	});

	test('words of other languages', () => {
		reads('Completado', 'done');
		reads('Não iniciada', 'open');
		reads('En cours', 'in-progress');
		reads('Erledigt', 'done');
		reads('в работе', 'in-progress');
		reads('مكتملة', 'done');
		reads('已完成', 'done');
		reads('進行中', 'in-progress');
		reads('완료', 'done');
	});

	test('what is no status', () => {
		reads('Expand the existing page', '-');
		reads('', '-');
		reads('🎯', '-');
		reads('P1', '-');
	});
});

/** Prints the status, its percentage, and whether the text says more than that. */
function reads(text: string, expected: string): void {
	const { status, percent, whole } = readStatus(text, defaultVocabulary);
	const said = percent === null ? status : `${status} ${percent}%`;
	assert.equal(status === null ? '-' : `${said}${whole ? '' : ', not whole'}`, expected);
}
