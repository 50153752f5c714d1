import type { Vocabulary } from '../../model/vocabulary';
import { byText } from '../../util/byText';
import { small } from '../../util/small';
import { wide } from '../../util/wide';
import { fieldLabels } from './words.data';

const leadingLevel = wide(/^p\s?-?(\d)(?![\p{L}\p{N}])/iu);

const firstWords = wide(/^([\p{L}\p{M}\p{N}-]+(?: [\p{L}-]+)?)\s*(?:[([（—–/,:;|→-]|$)/u);

const lowerLevel = wide(/^[^\p{L}\p{N}]*p\s?-?([45])(?![\p{L}\p{N}])/iu);

/** What a slot, a field or a cell says of a priority: also a level of five, below those that are known (`P4`). */
export function readStatedPriority(text: string, vocabulary: Vocabulary, own: readonly string[]): string | null {
	const known = readPriority(text, vocabulary, own);
	const lower = known === null ? lowerLevel.exec(text) : null;
	return lower ? `P${lower[1]}` : known;
}

/** Reads a priority from the text of a slot, field, cell or heading part: canonical name, or null if it is none that is known. */
export function readPriority(text: string, vocabulary: Vocabulary, own: readonly string[]): string | null {
	const clean = text
		.replace(/[*`_\ufe0f]/g, '')
		.replace(/\p{Extended_Pictographic}/gu, ' ')
		.replace(/[🔴🟠🟡🟢🔵⚪]/gu, ' ')
		.replace(/(?<!!)!+\s*$/, '')
		.replace(/\s+/g, ' ')
		.trim();
	if (clean === '') return null;
	const level = leadingLevel.exec(clean);
	if (level) return known(`P${level[1]}`, vocabulary, own);
	const whole = known(clean, vocabulary, own);
	if (whole) return whole;
	// `MEDIUM-HIGH`: between two, the more urgent one counts.
	const both = clean.split(/\s?[-–]\s?/).map(word => known(word, vocabulary, own));
	if (both.length === 2 && both.every(level => level !== null))
		return vocabulary.priorities.find(level => both.includes(level)) ?? null;
	// `HIGH (blocks release)`, `Critical - fix now`: the first word, if the rest is a qualifier.
	const head = firstWords.exec(clean);
	if (head) {
		const found =
			known(head[1] as string, vocabulary, own) ?? known((head[1] as string).split(' ')[0] as string, vocabulary, own);
		if (found) return found;
	}
	const inner = /^[^(（]*[(（]\s*p(\d)\s*[)）]/iu.exec(clean);
	return inner ? known(`P${inner[1]}`, vocabulary, own) : null;
}

function known(name: string, vocabulary: Vocabulary, own: readonly string[]): string | null {
	const lower = small(name);
	return (
		vocabulary.priorities.find(priority => priority.toLowerCase() === lower) ??
		vocabulary.priorityWords.get(lower) ??
		own.find(priority => priority.toLowerCase() === lower) ??
		null
	);
}

const levelInHeading = wide(/(?<![\p{L}\p{N}-])P(\d)(?![\p{L}\p{N}]|-\d)/gu);

const wordInHeading = wide(
	/^[^\p{L}\p{N}]*(critical|high|medium|low)\b(?!-(?!priority)\p{L})(?:\s+priority)?(?=\s*(?:$|[—–:(\[-]|\/(?!\s*(?:critical|high|medium|low)\b)|tasks?|items?|issues?|findings?|bugs?|defects?|vulnerabilit|priority))/iu,
);

const labelledInHeading = wide(/^[^\p{L}\p{N}]*priority\s*[:：]\s*\**(critical|high|medium|low)\b/iu);

const countedLevel = wide(/(?<=[([（,，;+&–—]\s{0,2})\d{1,4}(?:\s?[/x×]\s?\d{0,4})?\s?P\d(?![\p{L}\p{N}])/gu);

/** A heading without what it says of how many of its tasks have a priority: `## Phase 1 (2 P0 tasks)`, `## Shed — 2/3 P0`. */
export function withoutCountedLevels(text: string): string {
	return countedLevel.replace(text, '');
}

/** The priority a section's heading lends: `## 🟠 P1 - HIGH PRIORITY`, `## Phase 2 (Priority: P2)`, `## Critical tasks`, `## Prioridad alta`. */
export function headingPriority(text: string, vocabulary: Vocabulary, own: readonly string[]): string | null {
	const levels = new Set(levelInHeading.all(text).map(match => `P${match[1]}`));
	if (levels.size > 1) return null;
	const level = [...levels][0];
	if (level) return known(level, vocabulary, own);
	const word = (wordInHeading.exec(text) ?? labelledInHeading.exec(text))?.[1] ?? foreignWord(text);
	return word ? known(word, vocabulary, own) : null;
}

const labels = new Set(fieldLabels.priority);

const bracketed = wide(/[([（]([^()[\]（）]{3,40})[)\]）]/gu);

/** The priority that brackets in a heading give its part, like a field beneath it: `## Phase 1: Pond (Priority: High)`, `(High priority)`. */
export function bracketedPriority(text: string, vocabulary: Vocabulary, own: readonly string[]): string | null {
	for (const [, inner = ''] of bracketed.all(text.replace(/[*_`]/g, ''))) {
		// `(2 tareas críticas)`
		if (/^\s*\d/.test(inner)) continue;
		const [label = '', value] = inner.split(/[:：]/);
		const word = value !== undefined && labels.has(label.trim().toLowerCase()) ? value : foreignWord(inner);
		const priority = readPriority(word ?? besidePriority.exec(inner.trim())?.[1] ?? '', vocabulary, own);
		if (priority) return priority;
	}
	return null;
}

/** `High priority`; a level of something else (`High Value`) is none. */
const besidePriority = /^([a-z]+) priority$/i;

const joined = wide(
	/(优先级|優先級|優先度|优先度|우선순위)\s?[:：]?\s?(最高|高|中|低|높음|보통|낮음)|(最高|高|中|低)\s?(?:优先级|優先級|優先度|优先度)/u,
);

/** Words for tasks beside which a level is no name of something else. */
const nouns = new Set(
	(
		'tareas tarefas tâches taches aufgaben taken zadania görevler задачи ' +
		'hallazgos achados constats befunde bevindingen ustalenia bulgular находки замечания'
	).split(' '),
);

const fillers = new Set(['de', 'da', 'do', 'del', 'à', 'mit', 'von', 'com', 'con', 'avec']);

/** Levels that name tasks where they are a heading alone: in the plural, as an adjective. */
const levelsAlone = new Set(
	(
		'críticas críticos criticas urgentes altas altos medias médias medios médios bajas bajos baixas baixos ' +
		'critiques hautes moyennes basses kritische hohe mittlere niedrige kritieke hoge gemiddelde krytyczne wysokie średnie niskie критические высокие средние низкие'
	).split(' '),
);

/** Those that do so beside another of them: in the singular a level may be a word for something else (`Mittel`, `Media`). */
const levelsBeside = new Set(
	(
		'kritisch dringend hoch mittel niedrig gering crítica crítico critica critico urgente alta alto média médio media medio ' +
		'baixa baixo baja bajo bassa basso critique élevée haute moyenne basse faible kritiek hoog gemiddeld laag ' +
		'krytyczny wysoki średni niski kritik yüksek orta düşük критический критично высокий средний низкий'
	).split(' '),
);

/** The level that is all of a heading but what a dash, a bracket or a colon sets off (`🔴 HOCH – Diese Woche`), which others beside it must show to be one. */
export function priorityAlone(text: string, vocabulary: Vocabulary): string | null {
	const [head = ''] = small(text).split(/[([（—–:：]|\s-\s/, 1);
	const [level = '', another] = word.all(head).map(([found]) => found);
	return another === undefined && levelsBeside.has(level) ? known(level, vocabulary, []) : null;
}

const word = wide(/(?:(?!\ufe0f)[\p{L}\p{M}])+/gu);

/** The word for a level in a heading of another language than English, where all else names the field or tasks. */
const foreignWord = byText((text): string | null => {
	const found = joined.exec(text);
	if (found) return found[2] ?? found[3] ?? null;
	const [head = ''] = text.toLowerCase().split(/[([（—–]|\s-\s/, 1);
	const words = word.all(head).flatMap(([found]) => (fillers.has(found) ? [] : [found]));
	if (words.length === 0 || words.length > 4) return null;
	const rest = words.filter(each => !labels.has(each) && !nouns.has(each)).join(' ');
	const isNamed = words.some(each => labels.has(each) || nouns.has(each));
	return isNamed || levelsAlone.has(rest) ? rest : null;
});
