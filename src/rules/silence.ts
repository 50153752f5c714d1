import type { Directive, TaskDocument } from '../model/document';
import type { Span } from '../util/span';

/** A finding as comments see it. */
export interface Found {
	readonly rule: string;
	readonly span: Span;
}

/**
 * The comment that silences a finding, or null: `disable-file` wherever it stands, `disable-next-line` right above the
 * line where the finding begins, `disable` further up without an `enable` between them.
 */
export function silencedBy(document: TaskDocument, found: Found): Directive | null {
	let silent: Directive | null = null;
	for (const directive of document.directives) {
		if (!isAbout(directive, found.rule)) continue;
		switch (directive.kind) {
			case 'disable-file':
				return directive;
			case 'disable-next-line':
				if (lineBelow(document, directive) === document.lines.lineAt(found.span.start)) return directive;
				break;
			case 'disable':
				if (directive.span.end <= found.span.start) silent ??= directive;
				break;
			case 'enable':
				if (directive.span.end <= found.span.start) silent = null;
				break;
			case 'enable-file':
				break;
		}
	}
	return silent;
}

/** Whether a comment silences things, rather than turning them on. */
export function isSilencing({ kind }: Directive): boolean {
	return kind === 'disable' || kind === 'disable-next-line' || kind === 'disable-file';
}

/** What is said about a needless comment is silenced only by its name, or no comment that silences all could be needless. */
function isAbout({ rules }: Directive, rule: string): boolean {
	return rules.length === 0 ? rule !== 'unused-disable' : rules.some(({ id }) => id === rule);
}

/** The next line that holds more than comments of this kind. */
function lineBelow({ text, lines, directives }: TaskDocument, { line }: Directive): number {
	const comments = new Set(directives.map(directive => directive.line));
	for (let below = line + 1; below < lines.starts.length; below++) {
		const { start, end } = lines.lineSpan(below);
		if (!comments.has(below) && text.slice(start, end).trim() !== '') return below;
	}
	return line + 1;
}
