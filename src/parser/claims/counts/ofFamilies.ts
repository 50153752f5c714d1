import type { Claim, CountClaim } from '../../../model/claims';
import { type Family, hasStoriesApart } from '../../../model/stories';
import type { Task } from '../../../model/task';
import { lineAt } from '../../../util/lineIndex';
import { wide } from '../../../util/wide';
import type { LineTable } from '../../lines/lineTable';

/** The claims with what their nouns say where stories and tasks have ids of their own: `Stories accepted | 2 of 2` counts no tasks. */
export function ofFamilies(claims: readonly Claim[], lines: LineTable, tasks: readonly Task[]): readonly Claim[] {
	if (!hasStoriesApart(tasks)) return claims;
	return claims.map(claim => {
		if (claim.type !== 'count' || claim.unit !== 'task' || claim.noun) return claim;
		const family = familyBeside(claim, lines);
		return family ? { ...claim, scope: { ...claim.scope, family } } : claim;
	});
}

/** By the noun right behind a number, else by the last one before it. */
function familyBeside({ span }: CountClaim, lines: LineTable): Family | null {
	const line = lineAt(lines.starts, span.start);
	const text = lines.writtenAt(line);
	const start = lines.startOf(line);
	const behind = nounBehind.exec(text.slice(span.end - start, span.end - start + NEAR))?.[1];
	const noun = behind ?? anyNoun.all(text.slice(Math.max(0, span.start - start - FAR), span.start - start)).at(-1)?.[0];
	if (noun === undefined) return null;
	return storyNoun.test(noun) ? 'stories' : 'tasks';
}

const NEAR = 60;
const FAR = 200;

const stories = 'stor(?:y|ies|ys)|hist[oó]rias?|récits?|geschichten|(?:用户)?故事';
const others = 'tasks?|tarefas?|tareas?|tâches?|aufgaben?|taken|görev(?:ler)?|задач[аи]?|任务|任務|タスク';

const storyNoun = wide(`^(?:${stories})$/iu`);

const anyNoun = wide(`(?<!\\p{L})(?:${stories}|${others})(?!\\p{L})/giu`);

/** `2 of 3 user stories`; in `2 | Tasks: 3` the next label says nothing of it. */
const nounBehind = wide(
	`^(?:\\s?(?:\\/|of|out of|von|de|sur|из)\\s?\\d{1,6})?[ -](?:\\p{L}{1,20}[ -]){0,2}?(${stories}|${others})(?![\\p{L}]|[*_]{0,2}:)/iu`,
);
