import type { Status } from '../../model/task';

const yes = new Set('x v y yes true ok ja si sí sì sim oui да так tak evet 是 はい 예 네'.split(' '));
const no = new Set('n no false nein nee nej não nao non нет ні nie hayır 否 いいえ 아니오 아니요'.split(' '));

/** What a cell says that answers whether a task is done: `x`, `Yes`, `No`; null for other texts. */
export function readTick(text: string): Status | null {
	const word = text.replace(/[*_`]/g, '').trim().toLowerCase();
	return yes.has(word) ? 'done' : no.has(word) ? 'open' : null;
}
