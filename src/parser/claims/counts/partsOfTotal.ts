import type { Claim, CountClaim, SumPart } from '../../../model/claims';
import { lineAt } from '../../../util/lineIndex';
import { wide } from '../../../util/wide';
import type { Outline } from '../../outline/outline';
import { sumPart } from '../makeSum';

/** So many lines beside a total may be its parts. */
const MOST_LINES = 12;

/** Claims in which each total of tasks has the parts that it is the sum of, where these stand on lines of their own right beneath it, or right above. */
export function withParts(claims: readonly Claim[], outline: Outline): readonly Claim[] {
	return claims.map((claim): Claim => {
		if (claim.type !== 'count' || !mayHaveParts(claim)) return claim;
		const parts = partsOf(claim, outline);
		return parts ? { ...claim, parts } : claim;
	});
}

function mayHaveParts({ side, unit, scope, value }: CountClaim): boolean {
	return side === 'total' && unit === 'task' && scope.attribute === null && value > 0;
}

/** `Total: 9 tasks` over `Beds: 4 tasks`, `Pond: 5 tasks` */
function partsOf({ span, value }: CountClaim, outline: Outline): readonly SumPart[] | null {
	const home = lineAt(outline.lines.starts, span.start);
	for (const step of [1, -1]) {
		const parts: SumPart[] = [];
		let sum = 0;
		for (let by = 1; by <= MOST_LINES && sum < value; by++) {
			const part = partAt(home + step * by, outline);
			if (part) parts.push(part);
			// A list may stand apart from what is said of it.
			else if (by > 1 || !isBlank(home + step, outline)) break;
			sum += part?.value ?? 0;
		}
		if (parts.length > 1 && sum === value) return parts;
	}
	return null;
}

function isBlank(at: number, outline: Outline): boolean {
	return at >= 0 && at < outline.count && outline.line(at).text.trim() === '';
}

/** `**Testing**: 20 tasks (Phase 3)`, `- Pond (5 tasks)`, `- Beds: 4` */
const partLine = wide(
	/^[>\s]{0,6}(?:[-*+] )?[*_]{0,3}[^\d\n|*_:：([\]]{2,60}(?:\d{1,3}[*_]{0,3})?[*_]{0,3}(?:[:：][*_]{0,3}\s{0,2}|\s[(（])[*_]{0,3}(\d{1,5})(?![\d.,]*\d)(?=[*_]{0,3}\s{0,2}(?:$|[(（)）,;]|(?:tasks?|items?|issues?|stories|tickets?|tareas?|tarefas?|tâches?|aufgaben|задач[аи]?|taken|zada[ńn]\p{L}*|görev)(?!\p{L})|[个個]?(?:任务|任務)|タスク|件|个))/iu,
);

function partAt(at: number, outline: Outline): SumPart | null {
	if (at < 0 || at >= outline.count) return null;
	const line = outline.line(at);
	const match = partLine.exec(line.text);
	const digits = match?.[1];
	return match && digits ? sumPart(line, match[0].length - digits.length, digits) : null;
}
