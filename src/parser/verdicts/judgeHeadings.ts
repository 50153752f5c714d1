import { append, countUp } from '../../util/append';
import type { Steps } from '../../util/steps';
import { wide } from '../../util/wide';
import { BOLD_LEVEL } from '../lines/boldNames';
import { isAdviceLabel, isUnder } from '../outline/labels';
import { type Outline, chainOver } from '../outline/outline';
import { namesSection } from '../tables/tableCells';
import type { SlotContext } from '../titles/readSlot';
import { endsInLetter, isSectionNoun, type ReadId } from '../words/readId';
import { startsLikeSection, tellsAboutAll } from '../words/sectionTitles';
import { generalTaskNouns, stepNouns, taskNouns } from '../words/words.data';
import { boldTasks } from './boldTasks';
import { dropAsides } from './dropAsides';
import { dropBareDays, isDateOrNothing } from './dropBareDays';
import { familyOf, isAppended, kin, TASK_HEADING } from './families';
import { countsParts, type HeadingFacts, hasParts, headingFacts, isWholeOf, toldBy } from './headingFacts';
import { milestones } from './milestones';
import { readRange } from './readRange';
import { spokenTitles } from './spokenTitles';
import { type Candidates, makeCandidate } from './verdict';

/** Decides which headings are tasks. */
export function* judgeHeadings(
	outline: Outline,
	context: SlotContext,
	families: ReadonlyMap<string, number>,
	candidates: Candidates,
): Steps<void> {
	const facts = headingFacts(outline, candidates);
	yield;
	const areSteps = stepsAreTasks(outline, facts, families);
	const headings: number[] = [];
	for (const at of facts.keys()) if (outline.level(at) > 0) headings.push(at);
	const boxed = headings.filter(at => isBoxedHeading(outline, at));
	const isKin = boxed.some(at => outline.title(at)?.id);
	yield;
	for (const at of headings) {
		const range = readRange(outline, at);
		if (range) candidates[at] = makeCandidate('range', null, { range });
	}
	yield;
	const sections = new Set<string>();
	for (const at of headings) {
		const id = outline.title(at)?.id;
		if (!id || (facts.get(at) as HeadingFacts).identified < 2) continue;
		sections.add(kin(outline, at, id));
		if (id.noun && !calledTask.has(id.noun)) sections.add(id.noun + outline.level(at));
	}
	yield;
	for (const at of headings) {
		const noun = outline.title(at)?.id?.noun;
		if (noun && noun !== 'task' && countsParts(outline, at) && hasParts(outline, at)) sections.add(noun);
	}
	yield;
	const spoken = spokenTitles(outline, headings, context);
	const bold = boldTasks(outline, facts);
	const parts = milestones(outline, headings, facts);
	yield;
	// From the innermost outwards, so that a heading over tasks is known to be a section.
	for (const at of headings.reverse()) {
		const fact = facts.get(at) as HeadingFacts;
		const id = outline.title(at)?.id ?? null;
		const isStep = areSteps && steps.has(id?.noun ?? '') && fact.headings === 0;
		if (isStep || (!id && isNamedTask(outline, at, fact))) {
			candidates[at] = makeCandidate('heading', id);
			continue;
		}
		if (candidates[at] || parts.has(at)) continue;
		// `### [ ] Stage 3` over nothing else is work of its own.
		const isBare = id?.noun && isSectionNoun(id.noun) && fact.boxes === 0 && isBoxedTask(outline, at, fact, boxed);
		const own = isBare ? null : id;
		const isTask = own
			? outline.level(at) === BOLD_LEVEL
				? bold.has(at)
				: isTaskHeading(outline, at, own, fact, spoken, families, sections)
			: isBoxedTask(outline, at, fact, boxed);
		if (!isTask) continue;
		candidates[at] = makeCandidate('heading', own, { surely: own !== null || (isKin && !isBare) });
		for (const heading of chainOver(outline.heading, at)) {
			const over = facts.get(heading) as HeadingFacts;
			if (!own || !isWholeOf(own, outline.title(heading)?.id, over)) over[own ? 'headings' : 'boxes']++;
		}
	}
	yield;
	addFamily(outline, headings, facts, candidates);
	yield;
	addBetween(outline, headings, facts, candidates);
	dropBareDays(outline, headings, facts, candidates);
	dropAsides(outline, facts, candidates);
	// `### 1. Finish the form first` under recommendations, beside `### 1. Form`.
	const plain = headings.filter(at => outline.title(at)?.id?.form === 'plain');
	const numbered = plain.filter(at => candidates[at]);
	const advised = numbered.filter(at => isUnder(outline, at, isAdviceLabel));
	if (advised.length < numbered.length) for (const at of advised) candidates[at] = null;
	const [only] = numbered;
	if (only !== undefined && numbered.length === 1 && isOneSection(outline, only, plain, candidates))
		candidates[only] = null;
	for (let level = 3; level <= 6; level++) {
		const run = plain.filter(at => outline.level(at) === level && !advised.includes(at));
		if (isOneRun(outline, run, facts, candidates))
			for (const at of run) candidates[at] ??= makeCandidate('heading', outline.title(at)?.id ?? null);
	}
}

/** So many of the numbered headings of a level are marked where all are tasks. */
const FEWEST_MARKED = 1 / 4;

/**
 * Whether headings, the last first, are numbered from 1 on in all sections and some are tasks, the others over nothing that tells
 * what they are: `### 1. Dig ✅`, `### 2. Pour`.
 */
function isOneRun(
	outline: Outline,
	run: readonly number[],
	facts: ReadonlyMap<number, HeadingFacts>,
	candidates: Candidates,
): boolean {
	if (run.filter(at => candidates[at]).length < run.length * FEWEST_MARKED) return false;
	return run.every((at, place) => {
		if (Number(outline.title(at)?.id?.id) !== run.length - place || candidates[outline.heading[at] as number])
			return false;
		const { boxes, headings } = facts.get(at) as HeadingFacts;
		const text = outline.titleText(at);
		// `## ✅ Finished work` says what is done in its own way.
		const isOver = outline.title(outline.heading[at] as number)?.marks.some(({ read }) => read.status === 'done');
		return (
			candidates[at] ||
			(!isOver && boxes + headings === 0 && text !== '' && !startsLikeSection(text) && !tellsAboutAll(text))
		);
	});
}

/** Beside tasks with ids the one of several numbered sections that says how far it is (`## 8. Waiting for the permit`) is none. */
function isOneSection(outline: Outline, at: number, plain: readonly number[], candidates: Candidates): boolean {
	const beside = plain.filter(
		other => outline.level(other) === outline.level(at) && outline.heading[other] === outline.heading[at],
	);
	return beside.length > 2 && candidates.some(candidate => candidate?.form === 'row' && candidate.id);
}

const steps = new Set(stepNouns);

/** The words that mean nothing but a task. */
const calledTask = new Set(generalTaskNouns);

/** Whether `### Step 1` is a task: two have a status, a priority or an owner beneath them, and no heading is called a task. */
function stepsAreTasks(
	outline: Outline,
	facts: ReadonlyMap<number, HeadingFacts>,
	families: ReadonlyMap<string, number>,
): boolean {
	let told = 0;
	for (const [at, { fields }] of facts) {
		if (outline.level(at) < 2 || !steps.has(outline.title(at)?.id?.noun ?? '')) continue;
		if (fields.has('status') || fields.has('priority') || fields.has('owner')) told++;
	}
	return told > 1 && ![...families.keys()].some(family => family.startsWith(TASK_HEADING));
}

/**
 * A heading whose id belongs to a family of which two others are tasks is one too, also with nothing beneath it; where one is, those beside it
 * that hold nothing.
 */
function addFamily(
	outline: Outline,
	headings: readonly number[],
	facts: ReadonlyMap<number, HeadingFacts>,
	candidates: Candidates,
): void {
	const families = new Map<string, number>();
	const beside = new Set<string>();
	for (const at of headings) {
		const id = outline.title(at)?.id;
		if (id?.form !== 'prefixed' || candidates[at]?.form !== 'heading') continue;
		const family = kin(outline, at, id);
		countUp(families, family);
		beside.add(`${family} ${outline.heading[at]}`);
	}
	for (const at of headings) {
		const id = outline.title(at)?.id;
		const fact = facts.get(at) as HeadingFacts;
		if (candidates[at] || id?.form !== 'prefixed' || !id.delimited || fact.headings > 0) continue;
		const family = kin(outline, at, id);
		const isBeside = fact.boxes === 0 && beside.has(`${family} ${outline.heading[at]}`);
		if (isBeside || (families.get(family) ?? 0) > 1) candidates[at] = makeCandidate('heading', id);
	}
}

/** A heading without an id between two of its level that are tasks with one, over fields as they have. */
function addBetween(
	outline: Outline,
	headings: readonly number[],
	facts: ReadonlyMap<number, HeadingFacts>,
	candidates: Candidates,
): void {
	const siblings = new Map<number, number[]>();
	for (const at of headings) append(siblings, outline.level(at), at);
	for (const list of siblings.values())
		list.forEach((at, place) => {
			const fact = facts.get(at) as HeadingFacts;
			if (candidates[at] || outline.title(at)?.id || fact.headings > 0 || fact.identified > 0 || toldBy(fact) < 3)
				return;
			const beside = [list[place - 1], list[place + 1]].map(other => (other === undefined ? null : candidates[other]));
			if (beside.every(other => other?.form === 'heading' && other.id)) candidates[at] = makeCandidate('heading', null);
		});
}

function isTaskHeading(
	outline: Outline,
	at: number,
	id: ReadId,
	fact: HeadingFacts,
	spoken: ReadonlyMap<number, boolean>,
	families: ReadonlyMap<string, number>,
	sections: ReadonlySet<string>,
): boolean {
	const title = outline.title(at);
	if (!title || (id.noun && isSectionNoun(id.noun))) return false;
	const text = outline.titleText(at);
	if (fact.headings > 0) return false;
	if (id.noun && sections.has(id.noun) && hasParts(outline, at)) return false;
	// `#### 2.1 - Dig` over a table of its status.
	if (fact.isRow && fact.boxes < 2 && id.form !== 'plain' && text !== '' && !startsLikeSection(text)) return true;
	const told = toldBy(fact) > 0;
	const marked = spoken.has(at);
	// `### M2: Shell` over a table of M2.1, M2.2, … that have a status of their own.
	if (id.form !== 'noun' && fact.subRows > 1 && !told && !marked) return false;
	// `## M1: Base` over boxes with priorities of their own is a part of the plan.
	if (id.form === 'prefixed' && !told && fact.ranked > Math.max(1, fact.boxes / 2)) return false;
	// `# Task 9 handoff` is what the document is about, and so is `# Task 9` unless fields stand beneath it.
	if (!id.delimited && outline.isOnlyTop(at) && !(told && text === '')) return false;
	// `# Task ID: 9` over headings that are its fields.
	if (!told && / ID:/i.test(outline.line(at).text.slice(id.nameStart, id.start))) return false;
	// `## Item 15 conclusion` tells of it.
	if (id.form === 'noun' && !id.delimited && !told && !marked && fact.boxes === 0 && /^[a-z]/.test(text)) return false;
	// A story is what T001, T002, … are for, also where one stands beneath it or none.
	const isTold = fact.fields.has('status') || fact.fields.has('priority') || fact.fields.has('owner');
	if (/story$/.test(id.noun ?? '') && !isTold)
		if (fact.identified > 0 || (fact.boxes === 0 && (families.get('t') ?? 0) > 4)) return false;
	// Beside `### Task 1` a `### Day 1` is when something is done.
	if (id.noun === 'day' && families.has(TASK_HEADING + (/^\d+/.exec(id.id)?.[0] ?? ''))) return false;
	// `### Day 4 (8 hours)` and `### Day 4 (Aug 1)` only say when.
	const isTime = id.noun === 'day' && !told && isDateOrNothing(text);
	if (isTime && (fact.boxes > 0 || !title.marks.some(mark => mark.read.status))) return false;
	// Days that begin at 1 again in each week only say when.
	if (id.noun === 'day' && (families.get('day') ?? 0) > 1 && fact.boxes > 0 && !told) return false;
	// `### Epic 1` over its stories, or over a table of them.
	if (id.noun === 'epic' && (fact.rows > 1 || (fact.identified > 0 && !told))) return false;
	// `### Feature 1` over a table of 1.1, 1.2, …, also where it says how important they are.
	const saysState = fact.fields.has('status') || title.marks.some(({ read }) => read.status);
	const isWhole = fact.subRows > 1 ? !saysState : fact.subRows > 0 && !told && !marked;
	if ((id.noun === 'epic' || id.noun === 'feature') && isWhole) return false;
	// `### Feature 2` over T2.1 alone, beside `### Feature 1` over T1.1 and T1.2.
	if (fact.identified === 1 && !told && sections.has(`${id.noun}${outline.level(at)}`)) return false;
	if (id.form === 'noun' || /^task-/i.test(id.id))
		return fact.identified < 2 || ((told || calledTask.has(id.noun ?? '')) && outline.level(at) > 1);
	if (fact.identified > 1) return false;
	// `## TEAM-A: Ground` over boxes.
	if (endsInLetter(id.id) && !told && !marked) return false;
	const isSure = !endsInLetter(id.id) && id.delimited && (told || isBoxedHeading(outline, at) || spoken.get(at));
	if (id.form === 'prefixed' && !isSure && (families.get(familyOf(id)) ?? 0) < 2) return false;
	if ((id.form === 'prefixed' && !isAppended(id)) || id.form === 'hash') {
		if (text === '' || told || marked || (id.form === 'hash' && fact.fields.has('dependencies'))) return text !== '';
		// `## M1: Base` over a task, beside `## M2: More` over several.
		return id.delimited && fact.boxes > 0 && !(fact.identified > 0 && sections.has(kin(outline, at, id)));
	}
	if (startsLikeSection(text) || text === '' || tellsAboutAll(text)) return false;
	return told || (marked && fact.boxes === 0);
}

const namedTask = wide(`^[^\\p{L}]*(${taskNouns.filter(noun => noun !== '第').join('|')})\\s*[:：]\\s*\\S/iu`);

/** `## Epic: Menu` with fields beneath: a task without a number. */
function isNamedTask(outline: Outline, at: number, fact: HeadingFacts): boolean {
	const noun = namedTask.exec(outline.content(at))?.[1];
	if (noun === undefined || fact.headings > 0 || toldBy(fact) < 2) return false;
	// `# Epic: Menu` over tasks with ids of their own is what the document is about.
	return calledTask.has(noun.toLowerCase()) || fact.identified < 2 || !outline.isTitle(at);
}

/** Whether a heading has a box: `### [ ] Rotate the tokens`. */
export function isBoxedHeading(outline: Outline, at: number): boolean {
	return outline.title(at)?.marks.some(({ source }) => source === 'box') ?? false;
}

/** One of several headings with a box and without an id; over boxes, without fields, it is a section. */
function isBoxedTask(outline: Outline, at: number, fact: HeadingFacts, boxed: readonly number[]): boolean {
	const title = outline.title(at);
	if (boxed.length < 2 || !title || fact.headings > 0 || !isBoxedHeading(outline, at)) return false;
	const text = outline.titleText(at);
	return text !== '' && !namesSection(text) && (toldBy(fact) > 0 || fact.boxes === 0);
}

/** Whether a heading names a task by a word and a colon, without a number. */
export function isNamedTaskTitle(content: string): boolean {
	return namedTask.test(content);
}
