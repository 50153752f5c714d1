import { type Section, sectionPriority } from '../model/document';
import { prefixesCount, prefixPriority } from '../model/prefixPriority';
import type { Task } from '../model/task';
import type { Steps } from '../util/steps';
import { type Classification, ownerOf } from './classify';
import { mayBeProse, proseOf } from './inferDependencies';
import { lastLineOf } from './judgeHeadless';
import { finish, type MadeTask, makeDraft, namesOf } from './makeTask';
import type { Block } from './block';
import type { Outline } from './outline';
import { type IdForms, idForms, sameForms } from './readDependencies';
import type { SlotContext } from './readSlot';
import type { Verdict } from './verdict';

/** What is kept between the readings of one document. */
export interface TaskMemory {
	/** The forms of the ids that tasks are written with, and of those that they have in the end. */
	forms: IdForms | null;
	named: IdForms | null;
	last:
		| (Facts & { readonly classification: Classification; readonly lines: Lines; readonly made: readonly MadeTask[] })
		| null;
}

/** What tasks hang on that other lines say. */
interface Facts {
	readonly forms: IdForms;
	/** The tasks, by their place, whose estimates are chance. */
	readonly chance: ReadonlySet<number>;
	readonly prose: ReadonlyMap<number, readonly Block[]>;
	readonly named: boolean;
	readonly prefixed: boolean;
}

/** The lines with fields that belong to each task, by its block. */
type Lines = readonly (readonly Block[] | undefined)[];

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
	changed: readonly Block[],
): Steps<readonly Task[]> {
	const { verdicts } = classification;
	const { priorities } = context.vocabulary;
	const known = memory.last?.classification === classification ? memory.last : null;
	const lines = known ? withChanged(known.lines, outline, verdicts, changed) : linesOf(outline, verdicts);
	const made: MadeTask[] = [];
	const indexOf: number[] = [];
	for (const block of outline.blocks) {
		const verdict = verdicts[block.index];
		if (!verdict) continue;
		indexOf[block.index] = made.length;
		made.push(makeDraft(outline, block, verdict, lines[block.index] ?? noBlocks, context));
		if (made.length % 64 === 0) yield;
	}
	yield;
	const facts =
		known && isSameForOthers(known, made, changed) ? known : factsOf(outline, verdicts, made, priorities, memory);
	memory.last = { ...facts, classification, lines, made };
	const { forms, chance, prose, named, prefixed } = facts;
	const children: number[][] = made.map(() => []);
	const tasks: Task[] = [];
	for (let index = 0; index < made.length; index++) {
		const one = made[index] as MadeTask;
		const { block, verdict } = one;
		const parent = indexOf[verdict.parent] ?? null;
		if (parent !== null) (children[parent] as number[]).push(index);
		const section = sectionOf(block);
		const inherited = verdict.kind === 'subtask' && parent !== null ? (tasks[parent]?.priority ?? null) : null;
		const prefix = prefixed ? prefixPriority(verdict.id?.id ?? null, priorities) : null;
		const priority = one.ownPriority ?? prefix ?? inherited ?? sectionPriority(sections, section);
		const task: Mutable<Task> = finish(one, forms, prose.get(block.index) ?? noBlocks, !chance.has(index), tasks);
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

function linesOf(outline: Outline, verdicts: readonly (Verdict | null)[]): Lines {
	const lines: Block[][] = [];
	for (const block of outline.blocks) {
		const owner = ownerOfFields(outline, block, verdicts);
		if (owner >= 0) (lines[owner] ??= []).push(block);
	}
	return lines;
}

/** The task that the fields of a line belong to; -1 for none. */
function ownerOfFields(outline: Outline, block: Block, verdicts: readonly (Verdict | null)[]): number {
	const verdict = verdicts[block.index];
	if ((verdict && !verdict.headless) || block.fields.length === 0) return -1;
	return verdict ? block.index : ownerOf(outline, block, verdicts);
}

function withChanged(
	before: Lines,
	outline: Outline,
	verdicts: readonly (Verdict | null)[],
	changed: readonly Block[],
): Lines {
	const lines = changed.length > 0 ? [...before] : before;
	for (const block of changed) {
		const owner = ownerOfFields(outline, block, verdicts);
		if (owner >= 0)
			(lines as (readonly Block[] | undefined)[])[owner] = lines[owner]?.map(line =>
				line.index === block.index ? block : line,
			);
	}
	return lines;
}

function factsOf(
	outline: Outline,
	verdicts: readonly (Verdict | null)[],
	made: readonly MadeTask[],
	priorities: readonly string[],
	memory: TaskMemory,
): Facts {
	const nouns = new Set<string>();
	for (const { verdict } of made) if (verdict.id) nouns.add(verdict.id.noun ?? 'task');
	memory.forms = sameForms(memory.forms, idForms(idsOf(made), nouns));
	return {
		forms: memory.forms,
		chance: chanceEstimates(made),
		prose: proseOf(outline, verdicts),
		named: outline.blocks.some(namesTaskWithPriority),
		prefixed: prefixesCount(
			made.map(({ verdict, ownPriority }) => ({ id: verdict.id?.id ?? null, own: ownPriority })),
			priorities,
		),
	};
}

/** Whether tasks that were read anew say what they said before, as far as other tasks hang on it. */
function isSameForOthers(
	before: { readonly made: readonly MadeTask[]; readonly prose: Facts['prose'] },
	made: readonly MadeTask[],
	changed: readonly Block[],
): boolean {
	if (changed.some(block => namesTaskWithPriority(block) || mayBeProse(block))) return false;
	const isProse = new Set([...before.prose.values()].flat().map(({ index }) => index));
	if (changed.some(({ index }) => isProse.has(index))) return false;
	return made.every((now, at) => {
		const old = before.made[at] as MadeTask;
		return (
			now === old ||
			(now.draft.signId?.id === old.draft.signId?.id &&
				now.ownPriority === old.ownPriority &&
				isChance(now) === isChance(old) &&
				(now.draft.estimate === null) === (old.draft.estimate === null))
		);
	});
}

function* idsOf(made: readonly MadeTask[]): Generator<string> {
	for (const { verdict, draft } of made) {
		if (verdict.id) yield verdict.id.id;
		if (draft.signId) yield draft.signId.id;
	}
}

/** Whether a line names a task with its priority's section (`P2 #9`), so that equal numbers in two sections are two ids. */
function namesTaskWithPriority({ line: { shape, source, memo } }: Block): boolean {
	return !shape.box && (memo.namesPriority ??= /(?<![\p{L}\p{N}])P\d #\d/u.test(source.masked));
}

/** `Add a token (7 days)`: days in brackets on a subtask alone among its siblings speak of something else. */
function chanceEstimates(made: readonly MadeTask[]): ReadonlySet<number> {
	const estimated = new Map<number, number>();
	for (const { verdict, draft } of made)
		if (draft.estimate) estimated.set(verdict.parent, (estimated.get(verdict.parent) ?? 0) + 1);
	const chance = new Set<number>();
	for (const [index, one] of made.entries())
		if (isChance(one) && estimated.get(one.verdict.parent) === 1) chance.add(index);
	return chance;
}

function isChance({ verdict: { parent }, draft: { estimate } }: MadeTask): boolean {
	return parent >= 0 && estimate?.source === 'title' && estimate.minHours >= 8;
}
