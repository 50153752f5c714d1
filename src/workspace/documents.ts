import type { TaskDocument } from '../model/document';
import type { Graph } from '../model/graph';
import type { Vocabulary } from '../model/vocabulary';

/** A text as its holder has it now: the port to an editor's document or to a file. */
export interface TextSource {
	readonly uri: string;
	/** Changes with every change of the text. */
	readonly version: number;
	readonly getText: () => string;
}

/** How a text is read: three questions, each asked at most once for a version. */
export interface Readers<Finding> {
	readonly vocabulary: (uri: string) => Vocabulary;
	readonly parse: (text: string, vocabulary: Vocabulary) => TaskDocument;
	readonly graph: (document: TaskDocument) => Graph;
	readonly check: (uri: string, document: TaskDocument, graph: Graph) => readonly Finding[];
}

/** One version of one document and everything that is known about it; graph and findings are worked out when first asked for. */
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
		this.#graph ??= this.#readers.graph(this.document);
		return this.#graph;
	}

	/** What the rules found in it. */
	get findings(): readonly Finding[] {
		this.#findings ??= this.#readers.check(this.uri, this.document, this.graph);
		return this.#findings;
	}

	/** Another text read as this document is. */
	reread(text: string): Reading<Finding> {
		const document = this.#readers.parse(text, this.document.vocabulary);
		return new Reading(this.uri, this.version, document, this.#readers);
	}
}

/** One reading per (uri, version), shared by everything that asks; the newest version alone is kept. */
export class Documents<Finding> {
	readonly #readers: Readers<Finding>;
	readonly #readings = new Map<string, Reading<Finding>>();

	constructor(readers: Readers<Finding>) {
		this.#readers = readers;
	}

	/** The reading of a text's present version. */
	get(source: TextSource): Reading<Finding> {
		const kept = this.#readings.get(source.uri);
		if (kept?.version === source.version) return kept;
		const document = this.#readers.parse(source.getText(), this.#readers.vocabulary(source.uri));
		const reading = new Reading(source.uri, source.version, document, this.#readers);
		this.#readings.set(source.uri, reading);
		return reading;
	}

	/** The reading of a text that is not kept: for a look at a file that nobody shows. */
	readOnce({ uri, version, getText }: TextSource): Reading<Finding> {
		return new Reading(uri, version, this.#readers.parse(getText(), this.#readers.vocabulary(uri)), this.#readers);
	}

	/** Drops what is kept of a document that was closed or deleted. */
	forget(uri: string): void {
		this.#readings.delete(uri);
	}

	/** Drops everything: the vocabulary or the rules have changed. */
	clear(): void {
		this.#readings.clear();
	}
}
