import type { Because, TaskForm, TaskKind } from '../model/task';
import type { Listing } from './judgeTable';
import type { ReadId } from './readId';

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
	readonly range: { readonly first: number; readonly last: number } | null;
	/** A second block of fields under one heading: a task whose own heading is lost. */
	readonly headless: boolean;
	/** For a heading under which such blocks stand: the index of the first. */
	readonly headlessFrom: number | undefined;
	/** Index of the block of the task it is a part of, or -1. */
	readonly parent: number;
}

/** Whether a block was found to be the same. */
export function isSameVerdict(a: Verdict, b: Verdict): boolean {
	return (
		a.kind === b.kind &&
		a.form === b.form &&
		a.because === b.because &&
		a.listing === b.listing &&
		a.listNumber === b.listNumber &&
		a.headless === b.headless &&
		a.headlessFrom === b.headlessFrom &&
		a.parent === b.parent &&
		a.range?.first === b.range?.first &&
		a.range?.last === b.range?.last &&
		a.id?.id === b.id?.id &&
		a.id?.start === b.id?.start &&
		a.id?.end === b.id?.end &&
		a.id?.noun === b.id?.noun
	);
}

/** A block that may be a task before it is known whether the document's tasks have ids. */
export type Candidate = Omit<Verdict, 'kind' | 'parent' | 'because'> & { readonly surely: boolean };

/** A candidate with nothing but its form and id, and what is said of it besides. */
export function makeCandidate(form: TaskForm, id: IdPlace | null, more: Partial<Candidate> = {}): Candidate {
	return {
		form,
		id,
		listNumber: more.listNumber ?? null,
		listing: more.listing ?? null,
		range: more.range ?? null,
		surely: more.surely ?? true,
		headless: more.headless ?? false,
		headlessFrom: more.headlessFrom,
	};
}

/** Where a title's id stands. */
export function placeOf({ id, noun, start, end }: ReadId): IdPlace {
	return { id, noun, start, end };
}
