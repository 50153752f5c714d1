import type { Directive, TaskDocument } from '../model/document';
import { append } from '../util/append';
import { lastWhere } from '../util/lastWhere';
import type { Span } from '../util/span';

/** A finding as comments see it. */
export interface Found {
	readonly rule: string;
	readonly span: Span;
}

/**
 * Answers which comment silences a finding, or null: `disable-file` wherever it stands, `disable-next-line` right above
 * the line where the finding begins, `disable` further up without an `enable` between them.
 */
export function silencer(document: TaskDocument): (found: Found) => Directive | null {
	const { directives, lines } = document;
	const ofFile = directives.filter(({ kind }) => kind === 'disable-file');
	const above = linesBelow(document);
	const stretches = new Map<string, readonly Directive[]>();
	return ({ rule, span: { start } }) => {
		const isAbout = (directive: Directive): boolean => concerns(directive, rule);
		const here = ofFile.find(isAbout) ?? above.get(lines.lineAt(start))?.find(isAbout);
		if (here) return here;
		const ofRule =
			stretches.get(rule) ??
			directives.filter(each => (each.kind === 'disable' || each.kind === 'enable') && isAbout(each));
		stretches.set(rule, ofRule);
		const last = ofRule[lastWhere(ofRule.length, at => (ofRule[at] as Directive).span.end <= start)];
		return last?.kind === 'disable' ? last : null;
	};
}

/** Whether a comment silences things, rather than turning them on. */
export function isSilencing({ kind }: Directive): boolean {
	return kind === 'disable' || kind === 'disable-next-line' || kind === 'disable-file';
}

/** What is said about a needless comment is silenced only by its name, or no comment that silences all could be needless. */
function concerns({ rules }: Directive, rule: string): boolean {
	return rules.length === 0 ? rule !== 'unused-disable' : rules.some(({ id }) => id === rule);
}

/** The comments that are about the line below them: the next that holds more than such comments. */
function linesBelow({ text, lines, directives }: TaskDocument): ReadonlyMap<number, readonly Directive[]> {
	const above = new Map<number, Directive[]>();
	const first = directives[0]?.line ?? lines.starts.length;
	const comments = new Set(directives.map(({ line }) => line));
	const pending = directives.filter(({ kind }) => kind === 'disable-next-line');
	let below = lines.starts.length;
	for (let line = lines.starts.length - 1; line >= first; line--) {
		while (pending.at(-1)?.line === line) append(above, below, pending.pop() as Directive);
		const { start, end } = lines.lineSpan(line);
		if (!comments.has(line) && text.slice(start, end).trim() !== '') below = line;
	}
	return above;
}
