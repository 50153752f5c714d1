import type { Vocabulary } from '../../model/vocabulary';
import { byTextIn } from '../../util/byText';
import { atOnce, type Steps } from '../../util/steps';
import { type Lent, type Listing, listingSteps } from '../tables/judgeTable';
import type { Table } from '../tables/readTable';
import type { StatusWords } from '../words/readStatus';
import { taskNouns } from '../words/words.data';
import { labelWords } from './labels';
import type { Outline } from './outline';

/** Tells whether a table of an outline lists tasks, and what its columns hold; null for overviews, schedules and logs. */
export function listingIn(outline: Outline, table: Table, vocabulary: Vocabulary): Listing | null {
	return atOnce(listingStepsIn(outline, table, vocabulary));
}

/** The same in steps; once it is told, it is known. */
export function listingStepsIn(outline: Outline, table: Table, vocabulary: Vocabulary): Steps<Listing | null> {
	let lent: Lent = '';
	let heading = table.rows[0] ? (outline.heading[table.rows[0].line] as number) : -1;
	for (; heading >= 0 && (lent === '' || lent === 'log'); heading = outline.heading[heading] as number)
		lent = lentBy(outline.content(heading), outline.words) || lent;
	return listingSteps(table, vocabulary, lent);
}

const things = `(?:(${taskNouns.filter(noun => noun !== '第').join('|')}|storie)|gap|finding|risk|question)s?`;
const noun = new RegExp(`^${things}\\s|\\s${things}$`, 'u');

/** `Review log`, `审查记录` */
const ofLog =
	/(?:^|\s|-)(?:log|logbook|records?|history|journal|protokoll|verlauf|registro|historial|historique|histórico|dziennik|geçmişi?|журнал|история)$|(?:记录|記錄|記録|履歴|기록)$/u;

/** What a heading that is called by a status (`Completed`, `In-Progress Tasks`, `Bugs fixed`) says of the rows of tables beneath. */
export const lentBy = byTextIn((heading, { statuses }: StatusWords): Lent => {
	const words = labelWords(heading);
	if (ofLog.test(words)) return 'log';
	const said = words.replace(noun, '');
	const status = statuses.get(said) ?? statuses.get(said.replace(/s$/, '').replaceAll('-', ' '));
	// `Testing` and `Current Tasks` say what is done and when, not how far it is.
	if (!status || (status === 'in-progress' && /^[a-z]+$/.test(said))) return '';
	const [beside, before, behind] = noun.exec(words) ?? [];
	if (!beside) return status;
	return before || behind ? `${status} tasks` : status === 'done' ? 'told' : '';
});
