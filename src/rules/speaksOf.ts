import type { CompletionClaim, CountClaim, EffortClaim } from '../model/claims';
import type { Section, TaskDocument } from '../model/document';

/**
 * Whether a claim surely speaks of all that its scope takes in. A field in a part without tasks, `Status` of a plan or
 * `Effort` of a phase, is about that part, and its number says nothing of the whole.
 */
export function speaksOf(document: TaskDocument, claim: CountClaim | CompletionClaim | EffortClaim): boolean {
	const { scope, span } = claim;
	if (scope.attribute) return true;
	const home = sectionAt(document, span.start);
	if (home.index === scope.section || home.level === 0) return true;
	if (home.level === 1 && scope.section === 0) return true;
	if (
		isSummary(home.title) ||
		('place' in claim && (claim.place === 'prose' || claim.place === 'fence' || claim.place === 'cell'))
	)
		return true;
	return ofTheWhole.test(labelBefore(document, span.start));
}

const ofTheWhole =
	/(?<![\p{L}])(?:total|overall|all|current|project|production|complete[ds]?|work|remaining|gesamt|geral|general|всего|общ|итого|إجمالي|总|總|全|合計|全体)(?![a-z])/iu;

function isSummary(title: string): boolean {
	return /summary|status|progress|overview|metrics|statistic|totals?\b|results?\b|completion|übersicht|zusammenfassung|resum|итог|сводк|статус|прогресс|ملخص|总结|概览|统计|进度|概要|まとめ|進捗/iu.test(
		title,
	);
}

/** The innermost section that an offset lies in. */
export function sectionAt(document: TaskDocument, offset: number): Section {
	let found = document.sections[0] as Section;
	for (const section of document.sections)
		if (section.index > 0 && section.span.start <= offset && offset < section.span.end) found = section;
	return found;
}

/** What stands on the line before a value: its label, without the fields further left. */
function labelBefore({ text, lines }: TaskDocument, offset: number): string {
	const before = text.slice(lines.lineSpan(lines.lineAt(offset)).start, offset);
	return before.slice(before.lastIndexOf('|') + 1);
}
