import type { IdForms, NamedTask } from './readDependencies';
import { bareId, dashedId, prefixedId } from './readId';
import { wide } from '../util/wide';
import { sectionNouns, taskNouns } from './words.data';

const nouns = taskNouns.filter(noun => noun !== '第').join('|');
/** Names of sections and of things that have numbers of their own. */
export const skip = [
	...sectionNouns.filter(noun => noun !== '第'),
	'pull request',
	'merge request',
	'pr',
	'mr',
	'rfc',
	'adr',
].join('|');
/** A name of a task, or of a section with its number. Scripts without spaces touch the ids they speak of. */
const tokenOf = (id: string) =>
	new RegExp(
		String.raw`(?:(?<![A-Za-z\p{Script=Cyrillic}])(${skip})s?\s+|(?<![A-Za-z\p{Script=Cyrillic}])(${nouns})s?\s*(?:[:：]\s*)?)?(#\s?)?(?<![A-Za-z0-9_/]|(?<!\.)\.|[^\d\s]-)(${id}|\d+(?:\.\d+)*[a-z]?)(?![A-Za-z0-9_%]|\.(?:\d|[A-Z](?![A-Za-z]))|-(?![A-Za-z]{1,5}\d)[A-Za-z])`,
		'giu',
	);
const token = wide(tokenOf(prefixedId));
const dashedToken = wide(tokenOf(`${dashedId}|${prefixedId}`));
/** An id of two numbers behind its word. */
export const dashedAlone = new RegExp(`^${dashedId}$`);

/** The places in a text that may name tasks or sections. */
export function tokensIn(text: string, { dashed }: IdForms): Iterable<RegExpExecArray> {
	return (dashed ? dashedToken : token).all(text);
}

/** What stands for tasks by the end of its number behind another's (`BUG-001/002/003`), where there are such tasks. */
export function* behindSlashes(text: string, from: number, id: string, { known }: IdForms): Generator<NamedTask> {
	const number = /\D(\d\d+)$/.exec(id)?.[1] ?? '';
	for (let at = from; number !== '' && text[at] === '/'; ) {
		const start = at + 1;
		at = start + number.length;
		const other = id.slice(0, -number.length) + text.slice(start, at);
		if (!known.has(bareId(other)) || /^[\w-]/.test(text.slice(at, at + 1))) return;
		yield { id: other, start, end: at };
	}
}
