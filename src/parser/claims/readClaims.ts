import type { Claim } from '../../model/claims';
import { withoutInitials } from '../../model/people';
import type { Task } from '../../model/task';
import { pushAll } from '../../util/pushAll';
import type { Steps } from '../../util/steps';
import { NO_LABELS } from '../lines/lexFields';
import { HEADING, ROW } from '../lines/lexLine';
import { BAR, BRACKET, COLON, DASH, DIGIT, ROUND, WIDE } from '../lines/signs';
import type { IdForms } from '../names/readDependencies';
import type { Sections } from '../outline/buildSections';
import { NO_BLOCK, type Outline } from '../outline/outline';
import type { Table } from '../tables/readTable';
import type { SlotContext } from '../titles/readSlot';
import type { Classification } from '../verdicts/classify';
import { bareId } from '../words/readId';
import { footOf } from './claimScope';
import { type ClaimContext } from './claimText';
import { amongOthers, fieldsBeside } from './counts/amongOthers';
import { bareClaims } from './counts/bareClaims';
import { countedAt, sumsTable } from './counts/countsTasks';
import { fenceClaims } from './counts/fenceClaims';
import { fieldClaims } from './counts/fieldClaims';
import { isFieldOfThing } from './counts/fieldsOfThings';
import { ofFamilies } from './counts/ofFamilies';
import { type OfLine, withoutSiblings } from './counts/ofSiblings';
import { tasksOfOwner } from './counts/ownerList';
import { withSharesOfBlocks } from './counts/pairsBeside';
import { pairBehindState, partsInLine, sectionsInLine } from './counts/partsInLine';
import { withParts } from './counts/partsOfTotal';
import { priorityCounts } from './counts/priorityCounts';
import { type Beside, statedBeside, withoutKnown } from './counts/statedBeside';
import { sumClaim } from './counts/sumClaims';
import { effortInHeading } from './effort/effortClaims';
import { effortOfNamed, effortOverNames } from './effort/effortOfNamed';
import { hoursBesideCount } from './effort/hoursBeside';
import { isTotalBehind, pointsInHeading, pointsOfLine } from './effort/pointsOfTasks';
import { totalOfLine } from './effort/totalsBehind';
import { allClaim } from './sections/allClaim';
import { Chapters } from './sections/chapters';
import { headingClaims } from './sections/headingClaims';
import { markClaims } from './sections/headingMarks';
import { boxedSections, populatedSections } from './sections/populated';
import { SectionNames } from './sections/sectionNames';
import { sectionsDone } from './sections/sectionsDone';
import { boxOfSection, markOfSection } from './sections/sectionStates';
import { sectionTallies } from './sections/sectionTallies';
import { idNouns, wordsOfWork } from './states/idNouns';
import { idsBehind } from './states/idsBehind';
import { linesOfTasks } from './states/linesOfTasks';
import { boxToBegin, nextEntry } from './states/nextClaims';
import { phasesOf, stateClaim } from './states/stateClaims';
import { boxOfIds, entryInState, stateOfIds } from './states/statesOfIds';
import { lineOfState } from './states/statesTold';
import { withWholes } from './states/wholes';
import { rowClaims } from './tables/rowClaims';

/** Reads the numbers that a document states about itself, outside its tasks. */
export function* readClaims(
	outline: Outline,
	classification: Classification,
	{ sections, sectionOf }: Sections,
	tasks: readonly Task[],
	slots: SlotContext,
	forms: IdForms,
): Steps<readonly Claim[]> {
	let groups = 0;
	const places = lazily(() => sectionsOfIds(tasks));
	const nouns = lazily(() => idNouns(sections, tasks));
	const owners = lazily(() => ownersOf(tasks, slots));
	const tallies = lazily(() => sectionTallies(tasks, sections));
	const populated = populatedSections(sections, tasks);
	const used = lazily(() => wordsOfWork(outline, sections, populated, tasks));
	yield;
	const foot = footOf(outline, classification);
	const names = new SectionNames(sections, populated);
	const context: ClaimContext = {
		...slots,
		tasks,
		forms,
		outline,
		classification,
		sections,
		sectionOf: at => (at > foot ? 0 : sectionOf(at)),
		foot,
		sectionAt: new Map(sections.filter(({ level }) => level > 0).map(section => [section.line, section])),
		get owners() {
			return owners();
		},
		populated,
		boxed: boxedSections(tasks, populated),
		sectionOfId: id => places().get(bareId(id)),
		tallyOf: section => tallies().get(section) ?? { done: 0, open: 0 },
		phases: phasesOf(sections),
		names,
		chapters: new Chapters(sections, names),
		get nouns() {
			return nouns();
		},
		isNoun: start => used().includes(start),
		newGroup: () => ++groups,
	};
	yield;
	const claims: Claim[] = [];
	const lines: number[] = [];
	const add = (at: number, stated: readonly Claim[]): void => {
		for (const claim of stated) {
			claims.push(claim);
			lines.push(at);
		}
	};
	const legends = new Set(slots.legend.spans.map(({ start }) => start));
	const ofTasks = linesOfTasks(outline, classification);
	yield;
	const seen = new Set<Table>();
	const ofLines: OfLine[] = [];
	const beside: Beside[] = [];
	for (let at = 0; at < outline.count; at++) {
		if (at % 32 === 0) yield;
		const kind = outline.kinds[at];
		if (kind === NO_BLOCK || (outline.lines.lengths[at] as number) > LONGEST) continue;
		if (ofTasks[at]) {
			const said = claimBesideTasks(at, context);
			if (said) add(at, [said, ...pairBehindState([said], at, context)]);
			continue;
		}
		// A legend says what marks mean; it claims nothing.
		if (legends.size > 0 && legends.has(outline.lines.offsetOf(at))) continue;
		pushAll(beside, statedBeside(at, outline));
		if (kind === HEADING) {
			const stated = headingClaims(at, context);
			add(at, [...stated, ...extent(at, context), ...markClaims(at, stated, context)]);
		} else if (kind === ROW) {
			const { table } = outline.rows.get(at) as { table: Table };
			if (!seen.has(table)) add(at, rowClaims(table, at, context));
			seen.add(table);
		} else if (!sumsTable(at, context, claims)) {
			const said = lineClaims(at, context);
			const stated = [...said, ...pairBehindState(said, at, context)];
			add(at, stated);
			if (stated.length > 0) ofLines.push({ at, stated });
		}
	}
	const all = [...withSharesOfBlocks(claims, lines, outline), ...fenceClaims(context), ...withoutKnown(beside, claims)];
	const stated = withWholes(withoutSiblings(all, ofLines, context));
	const aboutAll = stated.map(claim => context.chapters.aboutAll(claim));
	return withParts(ofFamilies(aboutAll, outline.lines, tasks), outline);
}

/** What a line within tasks states of others: as a box that stands for them, or as the total behind the last one. */
function claimBesideTasks(at: number, context: ClaimContext): Claim | null {
	const { outline, classification, sectionOf } = context;
	if (classification.verdicts[at]?.kind !== 'item')
		return (isTotalBehind(at, context) && pointsOfLine(at, context)[0]) || null;
	return (
		boxToBegin(outline, at, context.forms) ??
		boxOfSection(at, context) ??
		boxOfIds(at, context) ??
		markOfSection(at, sectionOf(at), context)
	);
}

/** A longer line states nothing: what is beside each of its numbers would have to be looked through for each. */
const LONGEST = 10_000;

/** A heading's duration, and the sum that the list beneath it should make. */
function extent(at: number, context: ClaimContext): Claim[] {
	const section = context.sectionAt.get(at);
	const signs = context.outline.signs(at);
	// A number behind a bracket, a dash, a bar or a colon.
	if (!section || (signs & DIGIT) === 0 || (signs & (ROUND | BRACKET | DASH | COLON | BAR | WIDE)) === 0) return [];
	const effort =
		effortOfNamed(at, context) ??
		effortOverNames(at, section.index, context) ??
		effortInHeading(at, section.index, context);
	const sum = effort ? null : (sumClaim(at, context) ?? pointsInHeading(at, section.index, context));
	return [...(effort ? [effort] : []), ...(sum ? [sum] : [])];
}

/** What a line states outside of tables and headings: as an entry of next steps, in its labelled values, as a sentence. */
function lineClaims(at: number, context: ClaimContext): Claim[] {
	const { outline } = context;
	const next = nextEntry(outline, at, context.tasks, context.forms);
	if (next) return [next];
	const section = context.sectionOf(at);
	const inState = entryInState(at, section, context);
	if (inState) return [inState];
	if (isFieldOfThing(at, context)) return [];
	// Without a number and a label there is nothing to state, or to state it of.
	if ((outline.signs(at) & DIGIT) === 0 && outline.fieldsIn(at) === NO_LABELS) {
		const told = lineOfState(at, section, context) ?? markOfSection(at, section, context);
		return told ? [told] : [];
	}
	const ofNamed = effortOfNamed(at, context);
	if (ofNamed) return [ofNamed];
	const line = outline.line(at);
	const written = outline.fields(at);
	const equal = written.length > 0 ? null : totalOfLine(at, context);
	const fields = equal ? [equal] : written;
	const claims: Claim[] = [];
	const listed = fields.length > 0 ? countedAt(at, context) : null;
	for (const field of fields) {
		const read = fieldClaims(field, at, section, context, listed).map(claim => ofBoxes(claim, context));
		pushAll(
			claims,
			amongOthers(read, field, () => fieldsBeside(at, context), context),
		);
	}
	const otherwise = [fields.length === 0 ? bareClaims : priorityCounts, partsInLine, tasksOfOwner, sectionsInLine];
	for (const read of otherwise) if (claims.length === 0) claims.push(...read(at, section, context));
	const hours = hoursBesideCount(at, claims, context);
	if (hours) claims.push(hours);
	const isEffort = claims.some(({ type }) => type === 'effort');
	const sum = isEffort ? null : sumClaim(at, context);
	const sums = sum ? [sum] : isEffort ? [] : pointsOfLine(at, context);
	const isOfTasks = claims.some(claim => claim.type === 'count' && !claim.noun);
	const ids = sums.length > 0 || isOfTasks ? null : idsBehind(at, outline);
	claims.push(...sums, ...(ids ? [ids] : []));
	if (claims.length === 0) for (const field of fields) claims.push(...(sectionsDone(field, at, context) ?? []));
	const state = claims.length === 0 ? stateOfLine(at, section, context) : null;
	if (state) claims.push(state);
	// A sentence states the whole only as `all n tasks`.
	const all = fields.length === 0 ? allClaim(line, line.from, line.to, context) : null;
	if (all) claims.push(all);
	return claims;
}

/** How far a line says that tasks or a section are. */
function stateOfLine(at: number, section: number, context: ClaimContext): Claim | null {
	return (
		stateOfIds(at, context) ??
		stateClaim(at, section, context) ??
		markOfSection(at, section, context) ??
		lineOfState(at, section, context)
	);
}

/** What is worked out when it is first asked for. */
function lazily<T>(work: () => T): () => T {
	let known: T | undefined;
	return () => (known ??= work());
}

/** The section in which each id stands first. */
function sectionsOfIds(tasks: readonly Task[]): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	for (const { id, section } of tasks) {
		const bare = id === null ? null : bareId(id);
		if (bare !== null && !found.has(bare)) found.set(bare, section);
	}
	return found;
}

function ownersOf(tasks: readonly Task[], { legend }: SlotContext): ReadonlyMap<string, string> {
	const owners = new Map<string, string>();
	for (const owner of legend.owners.keys()) owners.set(owner.toLowerCase(), owner);
	for (const task of tasks) for (const { value } of task.owners) owners.set(value.toLowerCase(), value);
	for (const name of [...owners.keys()].map(withoutInitials)) if (!owners.has(name)) owners.set(name, name);
	return owners;
}

/** Where boxes stand and no tasks, those are what is counted. */
function ofBoxes(claim: Claim, { boxed }: ClaimContext): Claim {
	const isOfThem = claim.type === 'count' && claim.unit === 'task' && boxed.has(claim.scope.section);
	return isOfThem && claim.scope.attribute === null ? { ...claim, unit: 'item' } : claim;
}
