import { toEdits } from '../edits/change';
import { completionText } from '../edits/completionText';
import { withNumber } from '../edits/numberText';
import { percentHolds } from '../edits/percent';
import { withBars } from '../edits/progressBars';
import { replacement } from '../edits/textEdit';
import { GUESS, judgeCompletion } from '../model/claimValue';
import type { CompletionClaim, Scope } from '../model/claims';
import { claimsOf } from '../model/claimsOf';
import type { TaskDocument } from '../model/document';
import { rootOf } from '../model/nameIndex';
import { nameOf } from '../model/nameOf';
import { tasksWithin } from '../model/population';
import { isClosed, type Task } from '../model/task';
import { lineOf } from '../util/lineIndex';
import { message } from '../util/message';
import { remembered } from '../util/remembered';
import { isShareOfPlan } from './besideCounts';
import type { Finding, Fix } from './rule';
import { changeFix, defineRule, numberOption, wordsOption } from './rule';
import { wrongUnder, shareAt } from './sharesBeside';
import { shortened, firstOf } from './shortened';
import { statusPlace } from './statusMessage';

/** A section or document that is called complete over open tasks, or not started when nothing is open. */
export const statedCompletion = defineRule({
	id: 'stated-completion',
	description: 'A section or document that is called complete over open tasks, or unfinished over none.',
	severity: 'warning',
	fixable: 'suggestion',
	options: {
		slack: numberOption('How many percentage points a percentage of progress may be off.', 100, GUESS),
		setAside: wordsOption('Words in titles of sections that are for later, beside "Backlog", "Future" and the like.'),
	},
	*check({ document }, options) {
		for (const claim of claimsOf(document, 'completion')) {
			// Whoever mends the one number that is wrong mends the percentage that comes from it; of two nobody knows which comes first.
			const wrong = claim.percent === null ? 0 : wrongUnder(document, claim);
			if (wrong === 1) continue;
			// What two numbers beside it say otherwise is the business of `percentage`.
			const share = claim.percent === null ? null : shareAt(document, claim);
			const finding = share && !percentHolds(share, share.part, share.whole) ? null : report(document, claim, options);
			if (finding && wrong > 0) yield { ...finding, severity: 'information' };
			else if (finding) yield { ...finding, fixes: fixesFor(document, claim) };
		}
	},
});

function report(
	document: TaskDocument,
	claim: CompletionClaim,
	options: Parameters<typeof judgeCompletion>[2],
): Finding | null {
	const judgement = judgeCompletion(document, claim, options);
	const begun = judgement ? doneUnder(document, claim) : [];
	if (!judgement || (judgement.holds && begun.length === 0)) return null;
	const { span, text } = claim;
	if (claim.state !== 'complete' && judgement.unfinished.length > 0)
		return {
			span,
			message: message(
				'Says {0}; {1}% of what stands here is done.',
				shortened(text),
				Math.round(judgement.shares[0] ?? 0),
			),
			related: begun.slice(0, 10).map(statusPlace),
		};
	// Boxes that are no tasks may be what is left.
	const within = claim.state === 'in-progress' ? tasksWithin(document, claim.scope) : [];
	if (within.some(task => task.kind === 'item' && !isClosed(task)) || isShareOfPlan(document, claim)) return null;
	if (claim.state !== 'complete')
		return {
			span,
			message: message('Says {0}, but nothing here is open any more.', shortened(text)),
			...(claim.state === 'in-progress' ? { severity: 'information' } : {}),
		};
	// Open subtasks of finished tasks are the business of `open-subtasks`.
	const { open, roots, all } = openWork(judgement.unfinished, { document, scope: claim.scope });
	if (roots.length === 0) return null;
	return {
		span,
		message:
			roots.length === 1
				? message('Says {0}, but task {1} is unfinished.', shortened(text), listed(roots))
				: message(
						'Says {0}, but {1} of the {2} tasks here are unfinished: {3}.',
						shortened(text),
						roots.length,
						all,
						listed(roots),
					),
		related: open.map(statusPlace),
	};
}

/**
 * What of a scope is unfinished but for subtasks of finished tasks, the tasks that it is part of, and how many of their kind there are in all; many
 * words may speak of one scope.
 */
const openWork = remembered(
	(unfinished: readonly Task[], { document, scope }: { readonly document: TaskDocument; readonly scope: Scope }) => {
		const open = unfinished.filter(task => rootOf(document, task).status !== 'done' || task.parent === null);
		const roots = [...new Set(open.map(task => rootOf(document, task)))];
		const all = tasksWithin(document, scope).filter(isLike(roots[0]?.kind)).length;
		return { open: open.slice(0, 10), roots, all };
	},
);

const notBegun =
	/not[ -](?:yet[ -])?started|unstarted|no iniciad|não iniciad|nicht begonnen|не начат|لم تبدأ|未开始|未着手/iu;

/** So many lines behind a heading its own fields end. */
const NEAR = 4;

/** The finished tasks of a section that in its heading or right under it, or beside its counts, is called not started; what is pending may be the rest alone. */
function doneUnder(
	document: TaskDocument,
	{ state, place, percent, scope, span, text }: CompletionClaim,
): readonly Task[] {
	const section = document.sections[scope.section];
	if (state !== 'not-started' || percent !== null || !section || section.level < 2) return [];
	if (scope.attribute || !notBegun.test(text)) return [];
	const far = lineOf(document, span) - section.line;
	if (place === 'cell' ? scope.also : place === 'field' ? far < 1 || far > NEAR : place !== 'heading') return [];
	const tasks = tasksWithin(document, scope).filter(({ kind }) => kind === 'task');
	const isBelow = place === 'cell' || tasks.every(({ span: { start } }) => start > span.start);
	return !isBelow ? [] : tasks.filter(({ status }) => status === 'done');
}

/** What the tasks beneath say instead, in the document's own words; whether they or the claim are behind only the writer knows. */
function fixesFor(document: TaskDocument, claim: CompletionClaim): readonly Fix[] {
	const { text } = document;
	const raw = text.slice(claim.span.start, claim.span.end);
	const shares = [...new Set((judgeCompletion(document, claim)?.shares ?? []).slice(0, 2).map(Math.round))];
	const texts =
		claim.percent === null
			? [completionText(document, document, claim)]
			: claim.percent === claim.percentTo
				? shares.flatMap(share => withNumber(raw, claim.percent ?? 0, share) ?? [])
				: [];
	return texts
		.filter(newText => newText !== raw && newText.trim() !== '')
		.map(newText => {
			const edit = replacement(document, claim.span, newText);
			return changeFix(edit, null, false, toEdits(document, withBars(document, [edit])));
		});
}

function isLike(kind: Task['kind'] | undefined): (task: Task) => boolean {
	return task => task.kind === kind && task.status !== 'cancelled';
}

function listed(tasks: readonly Task[]): string {
	return firstOf(tasks, 5, nameOf);
}
