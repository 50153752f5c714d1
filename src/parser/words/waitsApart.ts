import type { Status } from '../../model/task';
import { wide } from '../../util/wide';

/** Words for what waits, which is blocked unless a document counts that apart. */
const waitingWords = ['waiting', 'aguardando', 'em espera', 'en espera', 'wartend', 'wachtend'];

/** What the words mean where what is blocked is told from what waits: that is only not begun. */
export const waitsForItsTurn: ReadonlyMap<string, Status> = new Map(waitingWords.map(word => [word, 'open']));

/** Whether a status says what it waits for (`Waiting for the vendor`), so that it is more than not begun. */
export function saysForWhat(text: string): boolean {
	return forWhat.test(text);
}

const turn = '(?:to start|início|inicio|for start)';
const forWhat = wide(`^[^\\p{L}]*(?:${waitingWords.join('|')})\\s+(?!${turn})\\p{L}/iu`);

/** A word for what waits, wherever it stands. */
export const mayWait = new RegExp(waitingWords.join('|'), 'i');

/** What a line is the heading or the count of (`## 📋 Aguardando início`, `**Blocked:** 0`, `| Blocked | 2 |`): what waits, what is blocked, or neither. */
export function partOf(text: string): 'waiting' | 'blocked' | null {
	if (!heading.test(text) && !count.test(text)) return null;
	return waiting.test(text) ? 'waiting' : blocked.test(text) ? 'blocked' : null;
}

const heading = /^ {0,3}#{1,6}\s/;

const count = /[:：|][*_\s]{0,9}\d/;

const waiting = wide(`^[^\\p{L}]*(?:${waitingWords.join('|')})(?: ${turn})?[^\\p{L}]*$/iu`);

const blocked = wide(/^[^\p{L}]*(?:blocked|bloquead[oa]s?|blockiert|geblokkeerd)[^\p{L}]*$/iu);
