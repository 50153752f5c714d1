import type { Graph } from '../model/graph';
import { type Mention, mentions } from '../model/mentions';
import type { Span } from '../util/span';
import { byStart } from '../util/span';

/** Where a task is written: its line, and the id or title in it that the eye needs. */
export interface Place {
	readonly span: Span;
	readonly nameSpan: Span;
}

/** What a mention leads to; `origin` is all of the mention, so that all of it reacts. */
export interface Definition {
	readonly origin: Span;
	readonly places: readonly Place[];
}

/** A place that names the task at the cursor. */
export interface Occurrence {
	readonly span: Span;
	/** `write` where the task itself stands, `read` where it is spoken of. */
	readonly kind: 'write' | 'read';
}

/** Where the task that is named at an offset is written; from one of its own listings to the others. Null elsewhere. */
export function definition(graph: Graph, offset: number): Definition | null {
	const mention = mentions(graph).at(offset);
	if (!mention || mention.tasks.length === 0) return null;
	const { tasks } = graph.document;
	const all = mention.tasks.flatMap((index): readonly Place[] => {
		const task = tasks[index];
		if (!task) return [];
		const own = { span: task.span, nameSpan: task.idSpan ?? task.titleSpan };
		if (mention.kind !== 'definition') return [own];
		const others = task.otherPlaces.map(({ span, idSpan }) => ({ span, nameSpan: idSpan ?? span }));
		const elsewhere = [own, ...others].filter(({ nameSpan }) => nameSpan.start !== mention.idSpan?.start);
		return elsewhere.length > 0 ? elsewhere : [own];
	});
	return { origin: mention.span, places: all };
}

/** Every place that names the task at an offset, its own listings first among them where they come first; empty elsewhere. */
export function occurrences(graph: Graph, offset: number): readonly Occurrence[] {
	const { at, of } = mentions(graph);
	const places = new Set<Mention>((at(offset)?.tasks ?? []).flatMap(of));
	return [...places].sort(byStart).map(({ span, kind }) => ({ span, kind: kind === 'definition' ? 'write' : 'read' }));
}
