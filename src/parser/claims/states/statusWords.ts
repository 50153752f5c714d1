import type { Side } from '../../../model/claims';
import type { Status } from '../../../model/task';
import { wide } from '../../../util/wide';

const ahead = wide(
	/^(?: ?(?:\/|of) ?\d+)?[\s*_]{0,4}(\p{Extended_Pictographic}?)\ufe0f? ?(?:(?:sub-?)?(?:tasks?|items?|issues?) )?([\p{L}\p{M}]+(?:[ -][\p{L}\p{M}]+){0,2})/iu,
);

const label = wide(
	/(\p{Extended_Pictographic}?)\ufe0f? ?(?<![\p{L}\p{M}])([\p{L}\p{M}]{1,20}(?:[ -][\p{L}\p{M}]{1,20}){0,2})[\s*_|:：=(（]{0,8}$/u,
);

/** The word for a status that a number stands beside, as the text behind it or a label before it has it, with the sign before the word. */
export function statusWords(
	before: string,
	after: string,
	side: Side,
	{ statuses }: { readonly statuses: ReadonlyMap<string, Status> },
): readonly string[] | null {
	if (side === 'total') return null;
	return known(ahead.exec(after)) ?? known(label.exec(before.slice(-60)));

	function known(match: RegExpExecArray | null): readonly string[] | null {
		const [, sign = '', text = ''] = match ?? [];
		const words = text
			.toLowerCase()
			.replace(/^(?:tasks?|items?|issues?|stories) | (?:tasks?|items?|issues?|stories)$/g, '')
			.split(/(?<= )/);
		for (let count = words.length; count > 0; count--) {
			const word = words.slice(0, count).join('').trim();
			const status = statuses.get(word);
			if (status) return isOf(status) ? [word, ...(sign === '' ? [] : [sign])] : null;
		}
		return null;
	}

	function isOf(status: Status): boolean {
		return side === 'remaining' ? status === 'open' : status === side;
	}
}
