import type { Claim, Scope } from '../../../model/claims';
import { wide } from '../../../util/wide';
import { nameBesideTotal } from '../../tables/tableCells';
import { sideOf } from '../../words/sides';
import { attributeOfLabel, type ClaimContext, type ClaimText, claimText, unitOf } from '../claimText';
import { saysDone } from '../states/saysDone';
import { rowScope } from '../tables/tableClaims';
import { countsOf } from './countClaims';
import { rangeInBracket } from './rangeClaims';
import { sizeOf } from './sizes';

const partAndCount = wide(/(\p{L}{1,12}\s?\d{1,3})\s*[=:]\s*(\d{1,5})(?![\d.%])/gu);

/** `Per story: US1 = 3 · US2 = 2`: the tasks of each section that is named; null for other labels. */
function perPart(label: string, text: ClaimText, section: number, context: ClaimContext): readonly Claim[] | null {
	if (!/^(?:tasks )?(?:per|by) (?:user )?(?:story|phase|sprint|section)$/i.test(label)) return null;
	return partAndCount.all(text.text).flatMap(match => {
		const scope = rowScope(storyName(match[1] as string), section, context);
		if (!scope || scope.attribute) return [];
		const end = text.start + match.index + match[0].length;
		return countsOf(claimText(text.line, end - (match[2] as string).length, end), scope, context);
	});
}

function storyName(name: string): string {
	return name.replace(/^US-?\s?(\d+)\b/, 'User Story $1');
}

/** What the tasks that are counted belong to: `Tasks for US1`, `Tasks in the backend`. */
const ofSomething =
	/^(?:number of )?(?:tasks|issues|tickets|stories|items|todos|tareas|tarefas|tâches|aufgaben|taken) (?:for|in|of|from|per|para|de|da|do|des?|pour|für|voor|van) (?:the )?(.+)/i;

const nameWithNumber = wide(/^\P{L}*\p{L}+(?: \p{L}+)? \d+(?!\p{L})/u);

/**
 * Reads what a line states of the sections that its label or its value names (`Phase 2 (Gallery): 3 tasks`, `US1: 4 (T001–T004)` beside a
 * total); null where it states nothing of any.
 */
export function partClaims(
	label: string,
	text: ClaimText,
	section: number,
	context: ClaimContext,
	ofTasks: boolean,
): readonly Claim[] | null {
	const each = perPart(label, text, section, context);
	if (each) return each;
	const ofThat = sideOf(label) || attributeOfLabel(label, context) ? null : (ofSomething.exec(label)?.[1] ?? null);
	const bare = (ofThat ?? label).replace(/(?<!\s)\s*[(（][^)）]{0,80}[)）]/g, '');
	const named = ofThat ?? nameBesideTotal(bare);
	const name = storyName(named ?? bare);
	// `Setup (3/8 tasks completed)`: what the section is called may stand before.
	const [, lead = '', whole, value] =
		/^([^\d()（）]{0,80}[(（])?[\s*_~≈]*\d+(\s*\/\s*\d+)?\+?\s*(.*)/su.exec(text.text) ?? [];
	if (lead !== '' && whole === undefined) return null;
	const ofNone = ofThat === null ? null : [];
	const hasNoun = value !== undefined && unitOf(value) === 'task';
	if (value === undefined || !nameWithNumber.test(name) || !(hasNoun || /^(?:$|[(（](?!\+))/.test(value)))
		return ofNone;
	const self = named === null ? section : -1;
	const scope = rowScope(name, self, context) ?? rowScope(bare, self, context);
	const isCounted = hasNoun || ofTasks || (named !== null && (whole !== undefined || ofThat !== null));
	if (!isCounted && !isWhole(whole, scope, context)) return ofNone;
	// `Total Phase 9: 3 tasks` where nothing is called so is no total of anything else.
	if (!scope || scope.attribute) return named === null ? null : [];
	const range = rangeInBracket(text, scope.section, context.forms);
	const side = whole === undefined && saysDone(text, scope.section, context) ? 'done' : null;
	const counts = countsOf(text, scope, context, { side }).filter(({ type }, at) => at < 2 || type === 'percentage');
	return range ? [...counts.slice(0, 1), range] : counts;
}

/** Whether `/2` is what a section holds: `Phase 1: 1/2` then counts its tasks without saying so. */
function isWhole(whole: string | undefined, scope: Scope | null, context: ClaimContext): boolean {
	if (whole === undefined || !scope || scope.attribute) return false;
	return sizeOf(scope.section, context) === Number(whole.replace(/\D+/, ''));
}
