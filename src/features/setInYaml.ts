import { replacement, type TextEdit } from '../edits/textEdit';
import { spanAt } from '../util/span';

/**
 * The edit that gives a key of a plain YAML mapping a value, at the top or under `parent`; none when one of `names` has that
 * value already. Null for anything but block mappings, and where a name has another value: that is not to be guessed at.
 */
export function setInYaml(
	text: string,
	parent: string | null,
	names: readonly [string, ...string[]],
	value: string,
): readonly TextEdit[] | null {
	const lines = text.split('\n');
	const isPlain = lines.every(
		(line, at) => /^\s*(?:#|$)|^\s+\S|^- |^[\w."'-]+\s*:/.test(line) || (at === 0 && /^---\s*$/.test(line)),
	);
	if (!isPlain) return null;
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const top = parent === null ? -1 : lines.findIndex(line => new RegExp(`^${parent}\\s*:`).test(line));
	if (parent !== null && top >= 0 && !/^\w+\s*:\s*(?:#.*)?$/.test(lines[top] as string)) return null;
	const rest = lines.slice(top + 1);
	const length = parent === null ? rest.length : rest.findIndex(line => /^[^\s#]/.test(line));
	const own = parent !== null && top < 0 ? [] : length < 0 ? rest : rest.slice(0, length);
	const indent =
		parent === null ? '' : (/^\s+(?=[^\s#])/.exec(own.find(line => /^\s+[^\s#]/.test(line)) ?? '')?.[0] ?? '  ');
	const said = own
		.map(line => /^(\s*)["']?([\w-]+)["']?\s*:\s*([^#]*)/.exec(line))
		.find(match => match?.[1] === indent && names.includes(match[2] as string));
	if (said) return said[3]?.trim() === value ? [] : null;
	const line = `${indent}${names[0]}: ${value}${eol}`;
	if (top >= 0) {
		const start = lines.slice(0, top + 1).join('\n').length + 1;
		if (start > text.length) return [replacement({ text }, spanAt(text.length), `${eol}${line}`)];
		return [replacement({ text }, { start, end: start }, line)];
	}
	const before = text === '' || text.endsWith('\n') ? '' : eol;
	const added = parent === null ? line : `${parent}:${eol}${line}`;
	return [replacement({ text }, spanAt(text.length), before + added)];
}
