import type { Because, TaskForm, TaskKind } from '../../model/task';
import type { Listing } from '../tables/judgeTable';

/** Where an id stands in its line. */
export interface IdPlace {
	readonly id: string;
	readonly noun: string | null;
	readonly start: number;
	readonly end: number;
}

/** What a block was found to be. */
export interface Verdict {
	readonly kind: TaskKind;
	readonly form: TaskForm;
	readonly because: Because;
	readonly id: IdPlace | null;
	/** The list number before it, as written, whether or not it is its id. */
	readonly listNumber: string | null;
	readonly listing: Listing | null;
	readonly range: IdRange | null;
	/** A second block of fields under one heading: a task whose own heading is lost. */
	readonly headless: boolean;
	/** For a heading under which such blocks stand: the first. */
	readonly headlessFrom: number | undefined;
	/** Whether the bracket behind its title says which of several cases it is, not how far it is. */
	readonly isVariant: boolean;
	/** The block of the task it is a part of, or -1. */
	readonly parent: number;
}

/** The first and last number that a placeholder stands for, and the letters before both. */
export interface IdRange {
	readonly prefix: string;
	readonly first: number;
	readonly last: number;
}

/** A block that may be a task before it is known whether the document's tasks have ids: not settled yet. */
export type Candidate = { -readonly [Key in keyof Verdict]: Verdict[Key] } & { readonly surely: boolean };

/** Candidates by line. */
export type Candidates = (Candidate | null)[];

/** A candidate with nothing but its form and id, and what is said of it besides. */
export function makeCandidate(form: TaskForm, id: IdPlace | null, more: Partial<Candidate> = {}): Candidate {
	return {
		kind: 'item',
		form,
		because: 'loose',
		id,
		listNumber: more.listNumber ?? null,
		listing: more.listing ?? null,
		range: more.range ?? null,
		headless: more.headless ?? false,
		headlessFrom: undefined,
		isVariant: false,
		parent: -1,
		surely: more.surely ?? true,
	};
}

/** Whether two verdicts make the same task of the same line, whatever it is a part of. */
export function isSameVerdict(a: Verdict, b: Verdict): boolean {
	return (
		a === b ||
		(a.kind === b.kind &&
			a.form === b.form &&
			a.because === b.because &&
			a.listing === b.listing &&
			a.listNumber === b.listNumber &&
			a.headless === b.headless &&
			a.isVariant === b.isVariant &&
			a.range?.prefix === b.range?.prefix &&
			a.range?.first === b.range?.first &&
			a.range?.last === b.range?.last &&
			(a.id === b.id ||
				(a.id !== null &&
					b.id !== null &&
					a.id.id === b.id.id &&
					a.id.start === b.id.start &&
					a.id.end === b.id.end &&
					a.id.noun === b.id.noun)))
	);
}
