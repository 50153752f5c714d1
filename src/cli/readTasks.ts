import type { TaskDocument } from '../model/document';
import { buildGraph, type Graph } from '../model/graph';
import type { Vocabulary } from '../model/vocabulary';
import { parse } from '../parser/parse';
import { type CheckedFinding, checkDocument } from '../rules/check';
import type { Terminal } from './command';

/** A file as it was read. */
export interface FileReading {
	/** The path as it is shown to people. */
	readonly path: string;
	readonly document: TaskDocument;
	readonly graph: Graph;
	/** What the rules found, by place; looked for when first asked. */
	readonly findings: readonly CheckedFinding[];
	/** Another text as this file. */
	readonly reread: (text: string) => FileReading;
}

/** Reads a text as a task list. */
export function readTasks(
	path: string,
	text: string,
	vocabulary: Vocabulary,
	{ settings }: Pick<Terminal, 'settings'>,
): FileReading {
	const document = parse(text, vocabulary);
	const graph = buildGraph(document);
	let findings: readonly CheckedFinding[] | null = null;
	return {
		path,
		document,
		graph,
		get findings() {
			findings ??= checkDocument(document, graph, settings.rules);
			return findings;
		},
		reread: other => readTasks(path, other, vocabulary, { settings }),
	};
}
