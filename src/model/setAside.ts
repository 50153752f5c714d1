import { remembered } from '../util/remembered';
import { type Section, type TaskDocument, sectionsAround } from './document';
import { setAsideWords } from './setAside.data';

/** No letters before a word, so that `collateral` is not for later; Chinese and Japanese write none apart. */
export const SET_ASIDE = new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${setAsideWords.join('|')})`, 'iu');

const isForLater = remembered(({ title }: Section) => SET_ASIDE.test(title.toLowerCase()));

/** A section for later, or one inside it: it is not what a document or section calls complete. */
export function isSetAside(document: TaskDocument, section: number, outer: number, own: readonly string[]): boolean {
	const around = sectionsAround(document, section);
	return around
		.slice(
			0,
			around.findIndex(({ index }) => index === outer),
		)
		.some(at => isForLater(at) || own.some(word => at.title.toLowerCase().includes(word)));
}
