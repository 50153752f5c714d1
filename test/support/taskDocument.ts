import type { Claim } from '../../src/model/claims';
import type { Section, TaskDocument } from '../../src/model/document';
import type { Certainty, Dependency, Estimate, Said, Task } from '../../src/model/task';
import { defaultVocabulary } from '../../src/parser/words/vocabulary';
import { LineIndex } from '../../src/util/lineIndex';

/** What a test says of a task; everything else is as plain as can be. */
export interface TaskSketch
	extends Partial<Pick<Task, 'id' | 'kind' | 'status' | 'priority' | 'title' | 'range' | 'optional' | 'section'>> {
	/** Further names besides the id. */
	readonly names?: readonly string[];
	/** Ids it waits for, certain ones. */
	readonly waitsFor?: readonly string[];
	/** Ids it waits for, gathered from running text. */
	readonly perhapsWaitsFor?: readonly string[];
	/** Ids that wait for it. */
	readonly blocks?: readonly string[];
	/** Hours, or least and most hours. */
	readonly hours?: number | readonly [number, number];
	readonly owners?: readonly string[];
	/** Index of the parent in the list of sketches. */
	readonly parent?: number;
}

/** A section in a sketch: its title and the index of the one around it. */
export interface SectionSketch {
	readonly title: string;
	readonly parent: number;
	readonly priority?: string;
	readonly elsewhere?: boolean;
}

/** A document for tests of the model alone, without a text: spans are empty, and lines count the tasks. */
export function taskDocument(
	sketches: readonly TaskSketch[],
	{
		sections = [],
		claims = [],
	}: { readonly sections?: readonly SectionSketch[]; readonly claims?: readonly Claim[] } = {},
): TaskDocument {
	const text = '\n'.repeat(sketches.length);
	const children = sketches.map((): number[] => []);
	for (const [index, { parent }] of sketches.entries()) if (parent !== undefined) children[parent]?.push(index);
	return {
		text,
		lines: new LineIndex(text),
		states: sketches.map(() => 'text'),
		vocabulary: defaultVocabulary,
		title: null,
		tasks: sketches.map((sketch, index) => task(sketch, index, children[index] ?? [])),
		sections: [section({ title: '', parent: -1 }, 0), ...sections.map((each, index) => section(each, index + 1))],
		claims,
		references: [],
		headedIds: new Set<string>(),
		signed: [],
		sectionLinks: [],
		prefixed: false,
		unread: [],
		fences: [],
		directives: [],
		legend: {
			statuses: new Map(),
			owners: new Map(),
			effortUnit: '',
			arrow: '',
			dash: null,
			priorities: [],
			spans: [],
			states: new Map(),
			colours: new Map(),
		},
		damage: null,
		conflicts: [],
	};
}

const NOWHERE = { start: 0, end: 0 };

function task(sketch: TaskSketch, index: number, children: readonly number[]): Task {
	const { id = null, names = [], waitsFor = [], perhapsWaitsFor = [], blocks = [], hours } = sketch;
	return {
		index,
		kind: sketch.kind ?? (sketch.parent === undefined ? 'task' : 'subtask'),
		form: 'checklist',
		because: 'box',
		id,
		idSpan: id === null ? null : NOWHERE,
		names: [...(id === null ? [] : [id]), ...names],
		title: sketch.title ?? `Title ${index}`,
		titleSpan: NOWHERE,
		status: sketch.status ?? 'open',
		marks: [],
		priority: sketch.priority ?? null,
		priorities: [],
		owners: (sketch.owners ?? []).map(owner),
		estimate: hours === undefined ? null : estimate(typeof hours === 'number' ? [hours, hours] : hours),
		invalidEstimates: [],
		due: null,
		dependencies: [
			...waitsFor.map(other => dependency(other, 'certain', 'waits-for')),
			...perhapsWaitsFor.map(other => dependency(other, 'inferred', 'waits-for')),
			...blocks.map(other => dependency(other, 'certain', 'blocks')),
		],
		dependsOnNone: null,
		details: [],
		optional: sketch.optional ?? false,
		parent: sketch.parent ?? null,
		children,
		section: sketch.section ?? 0,
		range: sketch.range ?? null,
		otherPlaces: [],
		line: index,
		endLine: index,
		span: NOWHERE,
	};
}

function dependency(id: string, certainty: Certainty, direction: Dependency['direction']): Dependency {
	return { id, span: NOWHERE, certainty, source: certainty === 'certain' ? 'slot' : 'prose', direction };
}

function estimate([minHours, maxHours]: readonly [number, number]): Estimate {
	return { text: '', minHours, maxHours, span: NOWHERE, source: 'slot' };
}

function owner(value: string): Said<string> {
	return { value, text: value, span: NOWHERE, source: 'slot' };
}

function section({ title, parent, priority, elsewhere }: SectionSketch, index: number): Section {
	return {
		index,
		title,
		level: index === 0 ? 0 : 2,
		parent: index === 0 ? null : parent,
		titleSpan: NOWHERE,
		span: NOWHERE,
		line: 0,
		endLine: 0,
		priority: priority ?? null,
		isNamedByPriority: (priority ?? null) !== null,
		status: null,
		elsewhere: elsewhere ?? false,
	};
}
