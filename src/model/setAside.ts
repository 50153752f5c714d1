import { remembered } from '../util/remembered';
import type { Section, TaskDocument } from './document';
import { setAsideWords } from './setAside.data';

/** No letters before a word, so that `collateral` is not for later; Chinese and Japanese write none apart. */
export const SET_ASIDE = new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${setAsideWords.join('|')})`, 'iu');

const isForLater = remembered(({ title }: Section) => SET_ASIDE.test(title.toLowerCase()));

/** A section for later, or one inside it: it is not what a document or section calls complete. */
export function isSetAside(document: TaskDocument, section: number, outer: number, own: readonly string[]): boolean {
	for (let at = document.sections[section]; at && at.index !== outer; ) {
		if (isForLater(at) || own.some(word => at?.title.toLowerCase().includes(word))) return true;
		at = at.parent === null ? undefined : document.sections[at.parent];
	}
	return false;
}
