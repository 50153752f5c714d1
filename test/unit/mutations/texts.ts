import type { Task } from '../../../src/model/task';
import type { Fixture, Mutation } from '../../support/mutate';
import { change, here } from '../../support/mutate';
import { countCalls } from './books';

/** What editors, formatters and people do to the text itself; and changes that nothing may come of. */
export function* textMutations(fixture: Fixture): Iterable<Mutation> {
	yield* damages(fixture);
	yield* escapes(fixture);
	for (const task of fixture.document.tasks) {
		yield* brokenBoxes(fixture, task);
		yield* linesBefore(fixture, task);
		yield* harmless(fixture, task);
	}
}

/** Each letter and emoji beyond ASCII as if its bytes had been read with a wrong table: everything reads as before. */
function* damages(fixture: Fixture): Iterable<Mutation> {
	for (const [table, decoded] of Object.entries(TABLES)) {
		const texts = new Map(
			[...fixture.document.text.matchAll(/(?:[à-ÿ]|\p{Extended_Pictographic}\ufe0f?)/gu)].map(match => [
				match[0],
				match,
			]),
		);
		for (const [text, { index }] of texts) {
			if (table === 'macintosh' && text.length > 1) continue;
			yield change(
				fixture,
				`damaged as ${table}`,
				{ start: index, end: index + text.length },
				decoded(new TextEncoder().encode(text)),
				[here('damaged-encoding')],
			);
		}
	}
}

/** Some versions of Node read windows-1252 as ISO-8859-1, so its row of its own is written out. */
const TABLES: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
	'windows-1252': bytes =>
		[...bytes]
			.map(byte => ((byte & 0xe0) === 0x80 ? (ROW_80[byte - 0x80] as string) : String.fromCharCode(byte)))
			.join(''),
	macintosh: bytes => new TextDecoder('macintosh').decode(bytes),
};

const ROW_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A formatter escapes the brackets of a slot: it reads as before. */
function* escapes(fixture: Fixture): Iterable<Mutation> {
	for (const { priorities } of fixture.document.tasks)
		for (const { source, span, text } of priorities)
			if (source === 'slot')
				yield change(fixture, 'slot escaped', { start: span.start - 1, end: span.end }, `\\[${text}`, [
					here('damaged-formatting'),
				]);
}

/** A box without its bullet, or with two characters in it. */
function* brokenBoxes(fixture: Fixture, task: Task): Iterable<Mutation> {
	const { document } = fixture;
	const box = task.marks.find(({ source }) => source === 'box');
	if (!box || task.children.length > 0) return;
	const gone = document.tasks.map(other => (other === task ? null : other));
	const implies = [
		'unknown-dependency',
		'stale-range',
		'stale-next',
		'finished-subtasks',
		'stated-completion',
		'stated-progress',
		'parent-estimate',
		'numbering-gap',
		'effort-total',
		// Its details go to the task above.
		'self-dependency',
		'family-dependency',
	];
	const start = document.text.lastIndexOf('\n', box.span.start) + 1;
	const indent = /^\s*/.exec(document.text.slice(start, box.span.start))?.[0] ?? '';
	if (task.form === 'checklist' && !task.optional)
		yield change(
			fixture,
			'bullet lost',
			{ start, end: box.span.start - 1 },
			indent,
			[here('unread-line'), ...countCalls(fixture, gone)],
			{ implies, concerns: null },
		);
	if (task.form === 'checklist' && !task.optional)
		yield change(fixture, 'two marks in a box', box.span, 'xx', [here('unread-line'), ...countCalls(fixture, gone)], {
			implies,
			concerns: null,
		});
}

/** Lines put in before a task: a fence that never ends, a comment that silences nothing, a merge. */
function* linesBefore(fixture: Fixture, task: Task): Iterable<Mutation> {
	const { text, lines } = fixture.document;
	const start = lines.lineSpan(task.line).start;
	const before = { start, end: start };
	if (task.marks.some(({ source }) => source === 'box'))
		yield {
			...change(fixture, 'fence left open', before, '```bash\nmake\n', [here('unclosed-fence')], { concerns: null }),
			implies: EVERYTHING,
		};
	// A comment between rows ends the table.
	if (task.parent !== null || task.form === 'row') return;
	const disable = '<!-- tally-disable-next-line unknown-owner -->\n';
	yield change(fixture, 'comment that silences nothing', before, disable, [here('unused-disable')]);
	const line = text.slice(start, lines.lineSpan(task.line).end);
	yield change(fixture, 'merge', before, `<<<<<<< ours\n${line}\n=======\n${line}!\n>>>>>>> theirs\n`, [
		here('conflict-markers'),
	]);
}

/** What a fence swallows can be missed by anything that counts or names it. */
const EVERYTHING = [
	'stated-total',
	'stated-breakdown',
	'stated-section',
	'stated-completion',
	'table-tasks',
	'stale-range',
	'stale-next',
	'unknown-dependency',
	'unread-line',
	'effort-total',
	'list-total',
	'stated-progress',
	'finished-subtasks',
	'parent-estimate',
	'conflicting-dates',
	'conflicting-claims',
];

/** Changes that say nothing else than before. */
function* harmless(fixture: Fixture, task: Task): Iterable<Mutation> {
	const { document } = fixture;
	const line = document.lines.lineSpan(task.line);
	const end = { start: line.end, end: line.end };
	yield change(fixture, 'blanks at the end of a line', end, '  ', []);
	yield change(fixture, 'a title grows', { start: task.titleSpan.end, end: task.titleSpan.end }, ' now', []);
	const box = task.marks.find(({ source, text }) => source === 'box' && text === 'x');
	if (box) yield change(fixture, 'a capital X', box.span, 'X', []);
	if (task.parent !== null || task.form === 'row') return;
	const comment = '<!--\n- [ ] T901 Not a task (depends on T902)\nTotal Tasks: 99\n-->\n';
	yield change(fixture, 'a comment', { start: line.start, end: line.start }, comment, []);
}
