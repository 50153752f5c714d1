import type { TaskDocument } from '../model/document';
import type { Graph } from '../model/graph';
import type { Vocabulary } from '../model/vocabulary';
import { atOnce, inStretches, type Pace, type Steps } from '../util/steps';

/** A text as its holder has it now: the port to an editor's document or to a file. */
export interface TextSource {
	readonly uri: string;
	/** Changes with every change of the text. */
	readonly version: number;
	readonly getText: () => string;
}

/** How a text is read, in steps; each question is asked at most once for a version. */
export interface Readers<Finding> {
	readonly vocabulary: (uri: string) => Vocabulary;
	/** Reads one document again and again as it changes. */
	readonly reader: (vocabulary: Vocabulary) => { readonly steps: (text: string) => Steps<TaskDocument> };
	readonly graph: (document: TaskDocument) => Steps<Graph>;
	readonly check: (uri: string, document: TaskDocument, graph: Graph) => Steps<readonly Finding[]>;
}

/** One version of one document and everything that is known about it; its graph and findings are worked out when first asked for. */
export class Reading<Finding> {
	readonly uri: string;
	readonly version: number;
	readonly document: TaskDocument;
	readonly #readers: Readers<Finding>;
	#graph: Graph | null = null;
	#findings: readonly Finding[] | null = null;

	constructor(uri: string, version: number, document: TaskDocument, readers: Readers<Finding>) {
		this.uri = uri;
		this.version = version;
		this.document = document;
		this.#readers = readers;
	}

	/** The dependencies between its tasks. */
	get graph(): Graph {
		return atOnce(this.linked());
	}

	/** The same in steps. */
	*linked(): Steps<Graph> {
		this.#graph ??= yield* this.#readers.graph(this.document);
		return this.#graph;
	}

	/** What the rules found in it. */
	get findings(): readonly Finding[] {
		return atOnce(this.check());
	}

	/** The same in steps. */
	*check(): Steps<readonly Finding[]> {
		if (!this.#findings) {
			const graph = yield* this.linked();
			yield;
			this.#findings = yield* this.#readers.check(this.uri, this.document, graph);
		}
		return this.#findings;
	}

	/** Another text read as this document is. */
	reread(text: string): Reading<Finding> {
		const reader = this.#readers.reader(this.#readers.vocabulary(this.uri));
		return new Reading(this.uri, this.version, atOnce(reader.steps(text)), this.#readers);
	}
}

interface Job<Finding> {
	readonly version: number;
	readonly steps: Steps<Reading<Finding>>;
	readonly ready: Promise<Reading<Finding> | null>;
}

/** One reading per (uri, version), shared by everything that asks; the newest version alone is kept. */
export class Documents<Finding> {
	readonly #readers: Readers<Finding>;
	readonly #pace: Pace;
	readonly #texts = new Map<string, { readonly steps: (text: string) => Steps<TaskDocument> }>();
	readonly #readings = new Map<string, Reading<Finding>>();
	readonly #jobs = new Map<string, Job<Finding>>();
	/** The newest version that was begun to be read: from then on the document of an older one moves with the text. */
	readonly #begun = new Map<string, number>();

	constructor(readers: Readers<Finding>, pace: Pace) {
		this.#readers = readers;
		this.#pace = pace;
	}

	/** The reading of a text's present version, now. */
	get(source: TextSource): Reading<Finding> {
		const { uri, version } = source;
		const kept = this.#readings.get(uri);
		if (kept?.version === version) return kept;
		const job = this.#jobs.get(uri);
		return atOnce(job?.version === version ? job.steps : this.#read(source));
	}

	/** The reading of a text's present version, in stretches of a few milliseconds; null when a newer version is asked for meanwhile. */
	async ready(source: TextSource): Promise<Reading<Finding> | null> {
		const { uri, version } = source;
		const kept = this.#readings.get(uri);
		if (kept?.version === version) return kept;
		const known = this.#jobs.get(uri);
		if (known?.version === version) return known.ready;
		const steps = this.#read(source);
		const ready = inStretches(steps, this.#pace, () => this.#jobs.get(uri)?.steps !== steps).then(
			reading => reading ?? this.#kept(uri, version),
		);
		this.#jobs.set(uri, { version, steps, ready });
		return ready;
	}

	/** Works out what the rules find, in stretches; null when the text has changed meanwhile. */
	async checked(source: TextSource): Promise<Reading<Finding> | null> {
		const reading = await this.ready(source);
		if (!reading) return null;
		const findings = await inStretches(
			reading.check(),
			this.#pace,
			() => this.#begun.get(source.uri) !== reading.version,
		);
		return findings && reading;
	}

	/** The reading of a text that is not kept: for a look at a file that nobody shows. */
	readOnce({ uri, version, getText }: TextSource): Reading<Finding> {
		const reader = this.#readers.reader(this.#readers.vocabulary(uri));
		return new Reading(uri, version, atOnce(reader.steps(getText())), this.#readers);
	}

	/** Drops what is kept of a document that was closed or deleted. */
	forget(uri: string): void {
		this.#texts.delete(uri);
		this.#readings.delete(uri);
		this.#jobs.delete(uri);
		this.#begun.delete(uri);
	}

	/** Drops everything: the vocabulary or the rules have changed. */
	clear(): void {
		this.#texts.clear();
		this.#readings.clear();
		this.#jobs.clear();
		this.#begun.clear();
	}

	*#read({ uri, version, getText }: TextSource): Steps<Reading<Finding>> {
		const reader = this.#texts.get(uri) ?? this.#readers.reader(this.#readers.vocabulary(uri));
		this.#texts.set(uri, reader);
		this.#begun.set(uri, version);
		const document = yield* reader.steps(getText());
		const reading = new Reading(uri, version, document, this.#readers);
		yield* reading.linked();
		this.#readings.set(uri, reading);
		this.#jobs.delete(uri);
		return reading;
	}

	#kept(uri: string, version: number): Reading<Finding> | null {
		const kept = this.#readings.get(uri);
		return kept?.version === version ? kept : null;
	}
}
