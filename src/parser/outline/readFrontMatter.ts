import { pushAll } from '../../util/pushAll';
import { FRONT_MATTER, stateIn } from '../lines/forms';
import { fieldOf } from '../lines/lexFields';
import type { Line } from '../lines/line';
import type { LineTable } from '../lines/lineTable';
import type { FieldName } from '../words/words.data';

/** A value of a file's front matter; offsets count in its line, without quotes. */
export interface FrontValue {
	/** The key, as written, and where it stands. */
	readonly key: { readonly text: string; readonly start: number; readonly end: number; readonly line: Line };
	readonly field: FieldName | null;
	readonly line: Line;
	readonly start: number;
	readonly end: number;
	/** `[]`, or an entry of a list, or one value. */
	readonly form: 'empty' | 'entry' | 'value';
}

/** Reads the front matter of a file that may hold one task (Backlog.md and the like): one with an id and a status; null for any other. */
export function readFrontMatter(lines: LineTable): readonly FrontValue[] | null {
	const values: FrontValue[] = [];
	let key: FrontValue['key'] | null = null;
	for (let number = 0; number < lines.count && stateIn(lines.forms[number] as number) === FRONT_MATTER; number++) {
		const line = lines.line(number);
		const { text } = line;
		const labelled = /^([\p{L}][\p{L}\p{N} _-]{0,40}?)\s*:(?:\s+(?=\S)|\s*$)/u.exec(text);
		const entry = labelled ? null : /^\s*-\s+(?=\S)/.exec(text);
		if (labelled) {
			key = { text: labelled[1] as string, start: 0, end: (labelled[1] as string).length, line };
			pushAll(values, valuesOf(key, line, labelled[0].length));
		} else if (entry && key) values.push(valueAt(key, line, entry[0].length, text.length, 'entry'));
	}
	const has = (field: FieldName) => values.some(value => value.field === field);
	return has('id') && has('status') ? values : null;
}

/** The value behind a key: one, or the entries of a list in brackets. */
function valuesOf(key: FrontValue['key'], line: Line, from: number): readonly FrontValue[] {
	const { text } = line;
	const to = text.trimEnd().length;
	if (from >= to || /^[|>]-?$/.test(text.slice(from, to))) return [];
	if (text[from] !== '[' || text[to - 1] !== ']') return [valueAt(key, line, from, to, 'value')];
	const values: FrontValue[] = [];
	let at = from + 1;
	for (const part of text.slice(at, to - 1).split(',')) {
		if (part.trim() !== '') values.push(valueAt(key, line, at, at + part.length, 'entry'));
		at += part.length + 1;
	}
	return values.length > 0 ? values : [{ ...valueAt(key, line, from, to, 'value'), form: 'empty' }];
}

function valueAt(key: FrontValue['key'], line: Line, from: number, to: number, form: FrontValue['form']): FrontValue {
	const written = line.text.slice(from, to);
	const quoted = /^\s*(["'])(.*)\1\s*$/u.exec(written);
	const start =
		from + (quoted ? written.indexOf(quoted[1] as string) + 1 : written.length - written.trimStart().length);
	const end = start + (quoted ? (quoted[2] as string).length : written.trim().length);
	return { key, field: fieldOf(key.text) ?? fieldOf(key.text.replace(/_/g, ' ')), line, start, end, form };
}
