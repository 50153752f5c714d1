import type { TaskDocument } from '../model/document';
import type { Vocabulary } from '../model/vocabulary';
import { LineIndex } from '../util/lineIndex';
import { defaultVocabulary } from './vocabulary';

/** Reads a Markdown text as a task list. Total: any string gives a document; never throws. */
export function parse(text: string, vocabulary: Vocabulary = defaultVocabulary): TaskDocument {
	return {
		text,
		lines: new LineIndex(text),
		vocabulary,
		title: null,
		tasks: [],
		sections: [],
		claims: [],
		references: [],
		legend: { statuses: new Map(), owners: new Map(), priorities: [], spans: [] },
		damage: null,
		conflicts: [],
	};
}
