import type { Section } from '../model/document';
import { prefixesCount, prefixPriority } from '../model/prefixPriority';
import type { Task } from '../model/task';
import type { Steps } from '../util/steps';
import { type Classification, ownerOf } from './classify';
import { proseOf } from './inferDependencies';
import { lastLineOf } from './judgeHeadless';
import { finish, type MadeTask, makeDraft, namesOf } from './makeTask';
import type { Block, Outline } from './outline';
import { type IdForms, idForms, sameForms } from './readDependencies';
import type { SlotContext } from './readSlot';
import type { Verdict } from './verdict';

/** What is kept between the readings of one document. */
export interface TaskMemory {
	/** The forms of the ids that tasks are written with, and of those that they have in the end. */
	forms: IdForms | null;
	named: IdForms | null;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const noBlocks: readonly Block[] = [];

/** Builds the tasks of a document from what its blocks were found to be; those of which nothing changed are the same as before. */
export function* buildTasks(
	outline: Outline,
	classification: Classification,
	sections: readonly Section[],
	sectionOf: (block: Block) => number,
	context: SlotContext,
	memory: TaskMemory,
): Steps<readonly Task[]> {
	const { verdicts } = classification;
	const lines = linesOf(outline, verdicts);
	const made: MadeTask[] = [];
	const indexOf: number[] = [];
	for (const block of outline.blocks) {
		const verdict = verdicts[block.index];
		if (!verdict) continue;
		indexOf[block.index] = made.length;
		made.push(makeDraft(outline, block, verdict, lines[block.index] ?? noBlocks, context));
		if (made.length % 64 === 0) yield;
	}
	const forms = sameForms(
		memory.forms,
		idForms(
			idsOf(made),
			made.flatMap(({ verdict }) => (verdict.id ? [verdict.id.noun ?? 'task'] : [])),
		),
	);
	memory.forms = forms;
	yield;
	const chance = chanceEstimates(made);
	const prose = proseOf(outline, verdicts);
	const named = namesTasksWithPriority(outline);
	const { priorities } = context.vocabulary;
	const prefixed = prefixesCount(
		made.map(({ verdict, ownPriority }) => ({ id: verdict.id?.id ?? null, own: ownPriority })),
		priorities,
	);
	const children: number[][] = made.map(() => []);
	const tasks: Task[] = [];
	for (const [index, one] of made.entries()) {
		const { block, verdict } = one;
		const parent = indexOf[verdict.parent] ?? null;
		if (parent !== null) (children[parent] as number[]).push(index);
		const section = sectionOf(block);
		const inherited = verdict.kind === 'subtask' && parent !== null ? (tasks[parent]?.priority ?? null) : null;
		const prefix = prefixed ? prefixPriority(verdict.id?.id ?? null, priorities) : null;
		const priority = one.ownPriority ?? prefix ?? inherited ?? sectionPriority(sections, section);
		const task: Mutable<Task> = finish(one, forms, prose.get(block.index) ?? noBlocks, !chance.has(one), tasks);
		if (named && priority && verdict.id && /^\d+$/.test(verdict.id.id)) {
			one.whole = null;
			task.id = `${priority} #${verdict.id.id}`;
			task.names = [...new Set([task.id, ...namesOf(verdict)])];
		}
		const { number } = block.line.source;
		task.index = index;
		task.parent = parent;
		task.children = children[index] as number[];
		task.section = section;
		task.priority = priority;
		task.line = number;
		task.endLine = Math.max(number, lastLineOf(outline, block, verdicts));
		tasks.push(task);
		if (index % 64 === 0) yield;
	}
	return tasks;
}

/** The lines with fields that belong to each task, by its block. */
function linesOf(outline: Outline, verdicts: readonly (Verdict | null)[]): readonly (Block[] | undefined)[] {
	const lines: Block[][] = [];
	for (const block of outline.blocks) {
		const verdict = verdicts[block.index];
		if ((verdict && !verdict.headless) || block.fields.length === 0) continue;
		const owner = verdict ? block.index : ownerOf(outline, block, verdicts);
		if (owner >= 0) (lines[owner] ??= []).push(block);
	}
	return lines;
}

function* idsOf(made: readonly MadeTask[]): Generator<string> {
	for (const { verdict, draft } of made) {
		if (verdict.id) yield verdict.id.id;
		if (draft.signId) yield draft.signId.id;
	}
}

/** Whether the text names tasks with their priority's section (`P2 #9`), so that equal numbers in two sections are two ids. */
function namesTasksWithPriority(outline: Outline): boolean {
	return outline.blocks.some(
		({ line: { shape, source, memo } }) =>
			!shape.box && (memo.namesPriority ??= /(?<![\p{L}\p{N}])P\d #\d/u.test(source.masked)),
	);
}

function sectionPriority(sections: readonly Section[], section: number): string | null {
	for (let at: Section | undefined = sections[section]; at; at = at.parent === null ? undefined : sections[at.parent])
		if (at.priority) return at.priority;
	return null;
}

/** `Add a token (7 days)`: days in brackets on a subtask alone among its siblings speak of something else. */
function chanceEstimates(made: readonly MadeTask[]): ReadonlySet<MadeTask> {
	const estimated = new Map<number, number>();
	for (const { verdict, draft } of made)
		if (draft.estimate) estimated.set(verdict.parent, (estimated.get(verdict.parent) ?? 0) + 1);
	return new Set(
		made.filter(
			({ verdict: { parent }, draft: { estimate } }) =>
				parent >= 0 && estimate?.source === 'title' && estimate.minHours >= 8 && estimated.get(parent) === 1,
		),
	);
}
