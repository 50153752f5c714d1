import type { Claim, CountClaim } from '../model/claims';
import { judgeCount } from '../model/claimValue';
import type { TaskDocument } from '../model/document';
import { remembered } from '../util/remembered';
import type { Span } from '../util/span';
import { wide } from '../util/wide';

/** A number of a line beside a total: what it says, and what the tasks make of it. */
interface Part {
	readonly span: Span;
	readonly value: number;
	readonly now: number;
}

/** So many lines beside a total may be its parts. */
const MOST_LINES = 12;

/**
 * Where the lines right beneath a total of tasks, or right above it, state the parts that it is the sum of (`Total: 9 tasks` over
 * `Beds: 4 tasks`, `Pond: 5 tasks`), and would not come to `derived` with what the tasks make of them: the total alone written anew contradicts them.
 */
export function partsLeftBehind(document: TaskDocument, claim: CountClaim, derived: number): readonly Span[] {
	const { scope, side, unit, value, span } = claim;
	if (side !== 'total' || unit !== 'task' || scope.attribute || value === 0) return [];
	const { lines } = document;
	const home = lines.lineAt(span.start);
	for (const step of [1, -1]) {
		const parts: Part[] = [];
		let sum = 0;
		for (let by = 1; by <= MOST_LINES && sum < value; by++) {
			const part = partAt(document, home + step * by);
			if (part) parts.push(part);
			// A list may stand apart from what is said of it.
			else if (by > 1 || !isBlank(document, home + step)) break;
			sum += part?.value ?? 0;
		}
		if (parts.length < 2 || sum !== value) continue;
		return parts.reduce((so, { now }) => so + now, 0) === derived ? [] : parts.map(part => part.span);
	}
	return [];
}

function textAt({ text, lines }: TaskDocument, line: number): { readonly text: string; readonly start: number } | null {
	if (line < 0 || line >= lines.starts.length) return null;
	const { start, end } = lines.lineSpan(line);
	return { text: text.slice(start, end), start };
}

function isBlank(document: TaskDocument, line: number): boolean {
	return textAt(document, line)?.text.trim() === '';
}

/** `**Testing**: 20 tasks (Phase 3)`, `- Pond (5 tasks)`, `- Beds: 4` */
const partLine = wide(
	/^[>\s]{0,6}(?:[-*+] )?[*_]{0,3}[^\d\n|*_:：([\]]{2,60}(?:\d{1,3}[*_]{0,3})?[*_]{0,3}(?:[:：][*_]{0,3}\s{0,2}|\s[(（])[*_]{0,3}(\d{1,5})(?![\d.,]*\d)(?=[*_]{0,3}\s{0,2}(?:$|[(（)）,;]|(?:tasks?|items?|issues?|stories|tickets?|tareas?|tarefas?|tâches?|aufgaben|задач[аи]?|taken|zada[ńn]\p{L}*|görev)(?!\p{L})|[个個]?(?:任务|任務)|タスク|件|개))/iu,
);

function partAt(document: TaskDocument, line: number): Part | null {
	const at = textAt(document, line);
	const match = at && partLine.exec(at.text);
	if (!at || !match) return null;
	const end = at.start + match[0].length;
	const digits = match[1] as string;
	const value = Number(digits);
	const claim = countsByStart(document).get(end - digits.length);
	const judgement = claim ? judgeCount(document, claim) : null;
	const now = judgement?.verdict === 'wrong' ? (judgement.derived ?? value) : value;
	return { span: { start: end - digits.length, end }, value, now };
}

const countsByStart = remembered(
	({ claims }: TaskDocument): ReadonlyMap<number, CountClaim> =>
		new Map(claims.filter((claim: Claim) => claim.type === 'count').map(claim => [claim.span.start, claim])),
);
