import { inSection } from '../../../model/claims';
import type { CompletionClaim } from '../../../model/claims';
import { wide } from '../../../util/wide';
import { PARAGRAPH } from '../../lines/lexLine';
import { isCriteriaLabel, isUnder } from '../../outline/labels';
import { fieldScope } from '../claimScope';
import { type ClaimContext, type ClaimText, claimText } from '../claimText';
import { makeCompletion, shareClaim, wordOfState } from './completionClaims';

const allTasks = wide(
	/^[^\p{L}\d]{0,9}(?:all|todas? as|todos os|todas las|tutte le|alle|alla|toutes les|wszystkie|tüm|все|усі|всі|tất cả|全部|所有|すべての|全ての|모든)\s?(?:the )?(?:\d{1,5} )?(?:tasks?|items|to-?dos|tarefas|tareas|aufgaben|taken|tâches|zadania|görevler|attività|uppgifter|задачи|завдання|nhiệm vụ|công việc|任务|タスク|작업)\s?[がは已都이가]?\s?(?:(?:are|is|have|been|were|now|sind|wurden|sono|sont|están|estão|zijn|są|är|đã) ){0,2}(?:complete|completed|done|finished|abgeschlossen|erledigt|afgerond|voltooid|klaar|ukończone|zakończone|tamamlandı|concluíd[ao]s|completad[ao]s|terminées|выполнены|завершены|виконані|завершені|виконано|completate|klara|slutförda|hoàn thành|已?完成|完了|완료)[^\p{L}\d]{0,9}$/iu,
	/^[^a-z]{0,9}(?:all|to[du]|tutt|wsz|tü|tất|[ву]с|[全所すモ모])/i,
);

/** `[████████░░] 80%`, `80% complete`. */
const shareAlone = wide(
	/^[\s*_`]*(?:\[[█▓▰■▮░▒▱□▯#=\-._> ]{5,60}\]|[█▓▰■▮●🟩🟦⬛░▒▱□▯○⬜]{5,60})[\s`]*(?=\d{1,3}(?:\.\d+)?\s?%(?:\s(?:complete|completed|done|finished))?[\s*_`.]*$)/u,
);

/** Reads a line that says nothing else but that all tasks are done, or draws how far they are. */
export function lineOfState(at: number, section: number, context: ClaimContext): CompletionClaim | null {
	const { outline } = context;
	if (outline.kinds[at] !== PARAGRAPH || isUnder(outline, at, isCriteriaLabel)) return null;
	const line = outline.line(at);
	if (line.content.length > LONGEST) return null;
	const scope = fieldScope(section, context);
	const end = line.from + lengthOf(line.content);
	const bar = shareAlone.exec(line.content)?.[0];
	if (bar !== undefined) {
		const start = line.from + bar.length;
		return shareClaim({ line, start, end, text: line.text.slice(start, end) }, scope);
	}
	if (!allTasks.test(line.content)) return null;
	const start = line.from + line.content.search(/[^\s*_]/);
	return makeCompletion(line, start, end, scope, 'prose', 'complete');
}

/** How long a text is without what closes it: emphasis, code, full stops. */
function lengthOf(text: string): number {
	let end = text.length;
	while (end > 0 && ' \t*_`.!'.includes(text.charAt(end - 1))) end--;
	return end;
}

const LONGEST = 90;

const part = wide(/^([^\p{L}]*\p{L}+\s+\d+)(?![\p{L}\p{N}.])[\s:：—–-]*(?:(?:is|are|ist|está|est)\s+)?/iu);

/** Reads how far a status says that sections are which it names by their number: `Phase 1 complete, Phase 2 in progress`. */
export function sectionsInStatus(text: ClaimText, context: ClaimContext): readonly CompletionClaim[] {
	const claims: CompletionClaim[] = [];
	for (const { 0: piece, index } of text.text.matchAll(/[^,;|]+/g)) {
		const [lead = '', name = ''] = part.exec(piece) ?? [];
		const [section, another] = context.names.numbered(name.replace(/^\P{L}+/u, ''));
		if (section === undefined || another !== undefined) return [];
		const start = text.start + index + lead.length;
		const said = claimText(text.line, start, text.start + index + piece.trimEnd().length);
		const claim = wordOfState(said, inSection(section), context);
		if (!claim) return [];
		claims.push(claim);
	}
	return claims;
}
