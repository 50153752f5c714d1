import type { Directive } from '../model/document';
import type { ScannedLine } from './scan';

const pattern = /<!--\s*tally-(disable-next-line|disable-file|enable-file|disable|enable)\b([^>]*?)-->/g;

/** Reads the comments that turn Tally or its rules on or off; those in code say nothing. */
export function readDirectives(lines: readonly ScannedLine[]): readonly Directive[] {
	const found: Directive[] = [];
	for (const { source, memo } of lines) {
		memo.directive ??= source.text.includes('tally-');
		if (!memo.directive || (source.state !== 'comment' && source.state !== 'text')) continue;
		for (const match of source.text.matchAll(pattern)) {
			const body = match[2] as string;
			const dashes = /(?:^|\s)--\s/.exec(body);
			const list = dashes ? body.slice(0, dashes.index) : body;
			const from = match.index + match[0].indexOf(body, 4);
			found.push({
				kind: match[1] as Directive['kind'],
				rules: [...list.matchAll(/[a-z][a-z-]*/g)].map(rule => ({
					id: rule[0],
					span: source.span(from + rule.index, from + rule.index + rule[0].length),
				})),
				reason: dashes ? body.slice(dashes.index + dashes[0].length).trim() : '',
				span: source.span(match.index, match.index + match[0].length),
				line: source.number,
			});
		}
	}
	return found;
}
