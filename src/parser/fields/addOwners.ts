import { wide } from '../../util/wide';
import { nameBefore } from '../words/nameBefore';
import { nobodyWords } from '../words/words.data';
import type { ValuePlace } from './readFields';
import type { ReadTask } from './readTask';

/** What stands where nobody, or nothing yet, is named, lower case. */
export const nobody: ReadonlySet<string> = new Set(nobodyWords);

const behindName = /(?<=[\p{L}\p{N}] ?)\([^()]*\)/gu;
const betweenNames = /(\s{0,20}(?:[,+&/、，;|]|\band\b|\bund\b|\bet\b|\by\b)\s*)/u;
/** `UI/UX Designer` is one, also among others. */
const slashed = wide(
	/(?<=^|[,，、;] ?)[\p{L}-]{1,30}\/[\p{L}-]{1,30}\s+(?!(?:and|und|et|y)\b)\p{L}[^/,，、;&+]*(?=$|[,，、;])/gu,
);

/** `[Name]`: what a template leaves to be filled in. */
const placeholder = /^\[(?:your |owner |assignee )?(?:name|owner|assignee|nom|nome|nombre)s?\]$/i;

/** `Dev A + B`: the word before the first letter is that of the others as well. */
const inTeam = wide(/^\p{L}{2,20} (?=[A-Z\d]$)/u);
const oneSign = /^[A-Z\d]$/;

/** `Ann (digs) — knows the pumps`: what is said of them. */
const remark = wide(/(?<=[\p{L}\p{N})]) [—–] (?=\p{Ll}|\p{L}{1,24} (?!and |und |et )\p{Ll}{3}).*$/u);

const MOST_OWNERS = 200; // nobody shares a task with more

/** Adds the names that a text says, of whoever a task belongs to. */
export function addOwners(task: ReadTask, { line, start, end, source }: ValuePlace): void {
	const said = line.text.slice(start, end);
	const text = said.includes(' ') ? remark.replace(said, '') : said;
	if (placeholder.test(text)) return;
	// Nearly all are one word.
	if (/^[A-Z][A-Za-z]{0,20}$/.test(text) && !nobody.has(text.toLowerCase())) {
		if (!task.owners.some(owner => owner.value.toLowerCase() === text.toLowerCase()))
			task.addOwner({ value: text, text, span: line.span(start, start + text.length), source });
		return;
	}
	let at = 0;
	let team = '';
	// What stands in brackets belongs to the name before it (`Kernel (replaces Stub/Old)`).
	const open = text.includes('(') ? text.replace(behindName, found => '('.repeat(found.length)) : text;
	for (const { length } of slashed.replace(open, found => found.replace('/', '-')).split(betweenNames)) {
		const part = text.slice(at, at + length);
		const bare = part.replace(/^[@*_`\s[(]+|(?<![*_`\s\])])[*_`\s\])]+$/g, '');
		// `Ann (Windows)` keeps its bracket.
		const whole = bare.lastIndexOf('(') > bare.lastIndexOf(')') && part.includes(`${bare})`) ? `${bare})` : bare;
		const name = whole.includes('(') ? nameBefore(whole) : whole;
		if (
			name !== '' &&
			!/^[,+&/、，;|]$/.test(part.trim()) &&
			!/^(?:and|und|et|y)$/.test(part.trim()) &&
			!nobody.has(name.toLowerCase()) &&
			name.replace(behindName, '').length <= 40 &&
			task.owners.length < MOST_OWNERS
		) {
			const from = start + at + part.indexOf(name);
			const value = team !== '' && oneSign.test(name) ? `${team}${name}` : name;
			team = inTeam.exec(value)?.[0] ?? '';
			if (!task.owners.some(owner => owner.value.toLowerCase() === value.toLowerCase()))
				task.addOwner({ value, text: name, span: line.span(from, from + name.length), source });
		}
		at += part.length;
	}
}
