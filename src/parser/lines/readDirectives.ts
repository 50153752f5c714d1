import type { Directive } from '../../model/document';
import { COMMENT, stateIn, TEXT } from './forms';
import { DIRECTIVE_WORD, type LineTable } from './lineTable';
import { ANGLE } from './signs';

const pattern = /<!--\s*tally-(disable-next-line|disable-file|enable-file|disable|enable)\b([^>]{0,1000}?)-->/g;

/** Reads the comments that turn Tally or its rules on or off; those in code say nothing. */
export function readDirectives(lines: LineTable): readonly Directive[] {
	const found: Directive[] = [];
	if ((lines.words & DIRECTIVE_WORD) === 0) return found;
	for (let number = 0; number < lines.count; number++) {
		const state = stateIn(lines.forms[number] as number);
		if ((state !== COMMENT && state !== TEXT) || ((lines.signs[number] as number) & ANGLE) === 0) continue;
		if (!lines.textOf(number).includes('tally-')) continue;
		const line = lines.line(number);
		for (const match of line.text.matchAll(pattern)) {
			const body = match[2] as string;
			const dashes = /(?:^|\s)--\s/.exec(body);
			const list = dashes ? body.slice(0, dashes.index) : body;
			const from = match.index + match[0].indexOf(body, 4);
			found.push({
				kind: match[1] as Directive['kind'],
				rules: [...list.matchAll(/[a-z][a-z-]*/g)].map(rule => ({
					id: rule[0],
					span: line.span(from + rule.index, from + rule.index + rule[0].length),
				})),
				reason: dashes ? body.slice(dashes.index + dashes[0].length).trim() : '',
				span: line.span(match.index, match.index + match[0].length),
				line: number,
			});
		}
	}
	return found;
}
