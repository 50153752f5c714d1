import type { TaskDocument } from '../model/document';
import type { Task } from '../model/task';
import type { Span } from '../util/span';
import { wide } from '../util/wide';
import type { Change } from './change';

/** The target of a link within the document, without its `#`: `](#task-3)`, `[t]: #task-3`. */
const target = wide(/(?<=\](?:\(|:[ \t]{1,4})#)[^\s)]{1,200}/gu);

/** Whether a span lies in the target of a link within the document: it is an address, no name. */
export function isInAnchor({ text }: TaskDocument, { start }: Span): boolean {
	return /\](?:\(|:[ \t]{1,4})#[^\s)]{0,200}$/.test(text.slice(Math.max(0, start - 210), start + 1));
}

/** The links to headings that name renamed tasks go on leading there (`#task-3-dig` becomes `#task-12-dig`). */
export function anchorChanges(document: TaskDocument, renamed: ReadonlyMap<number, string>): readonly Change[] {
	const moved = new Map<string, string>();
	for (const [index, id] of renamed) {
		const beginning = beginningOf(document, document.tasks[index] as Task, id);
		if (beginning) moved.set(beginning.before, beginning.after);
	}
	if (moved.size === 0) return [];
	return target.all(document.text).flatMap(({ 0: anchor, index }): Change | readonly Change[] => {
		const bare = anchor.replace(/^-/, '');
		const start = index + anchor.length - bare.length;
		for (let end = bare.length; end > 0; end = bare.lastIndexOf('-', end - 1)) {
			const newText = moved.get(bare.slice(0, end));
			if (newText !== undefined) return { span: { start, end: start + end }, newText };
		}
		return [];
	});
}

/** What the address of a task's heading begins with, before and after; null for a task without a heading. */
function beginningOf({ text, lines }: TaskDocument, { idSpan }: Task, id: string) {
	if (!idSpan) return null;
	const { start } = lines.around(idSpan.start);
	const heading = /^[ \t>]*#{1,6}[ \t]+/.exec(text.slice(start, idSpan.start))?.[0];
	if (heading === undefined) return null;
	const before = text.slice(start + heading.length, idSpan.start);
	return { before: addressOf(before + text.slice(idSpan.start, idSpan.end)), after: addressOf(before + id) };
}

const inNoAddress = wide(/[^\p{L}\p{N}\p{M}_\s-]+/gu);

/** The address that VS Code and GitHub give a heading; where one begins with a sign, GitHub puts a dash before it. */
function addressOf(heading: string): string {
	return inNoAddress.replace(heading.toLowerCase(), '').trim().replace(/\s/g, '-');
}
