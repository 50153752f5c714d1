import * as vscode from 'vscode';
import { definition, type Occurrence, occurrences } from '../features/navigation';
import type { Guard } from '../host/guard';
import { toOffset, toRange } from '../host/ranges';
import type { TaskLists } from '../host/taskLists';
import type { CheckedFinding } from '../rules/check';

/** What the ways from a task to its mentions, and back, need from around them. */
export interface NavigationDeps {
	readonly lists: TaskLists<CheckedFinding>;
	readonly guard: Guard;
}

/** Makes task ids symbols: to their definition, to all that names them, and marked together while the cursor is on one. */
export function registerNavigation({ lists, guard }: NavigationDeps): vscode.Disposable {
	const found = async (
		document: vscode.TextDocument,
		position: vscode.Position,
	): Promise<readonly (Occurrence & Ranged)[]> => {
		const reading = await lists.ready(document);
		if (!reading) return [];
		const { lines } = reading.document;
		return occurrences(reading.graph, toOffset(lines, position)).map(each => ({
			...each,
			range: toRange(lines, each.span),
		}));
	};
	const selector = { language: 'markdown' };
	return vscode.Disposable.from(
		vscode.languages.registerDefinitionProvider(selector, {
			provideDefinition: (document, position) =>
				guard.wait('definition', null, async () => {
					const reading = await lists.ready(document);
					if (!reading) return null;
					const { lines } = reading.document;
					const target = definition(reading.graph, toOffset(lines, position));
					return (
						target?.places.map(place => ({
							originSelectionRange: toRange(lines, target.origin),
							targetUri: document.uri,
							targetRange: toRange(lines, place.span),
							targetSelectionRange: toRange(lines, place.nameSpan),
						})) ?? null
					);
				}),
		}),
		vscode.languages.registerReferenceProvider(selector, {
			provideReferences: (document, position, { includeDeclaration }) =>
				guard.wait('references', [], async () =>
					(await found(document, position))
						.filter(({ kind }) => includeDeclaration || kind === 'read')
						.map(({ range }) => new vscode.Location(document.uri, range)),
				),
		}),
		vscode.languages.registerDocumentHighlightProvider(selector, {
			provideDocumentHighlights: (document, position) =>
				guard.wait('highlights', [], async () =>
					(await found(document, position)).map(({ range, kind }) => new vscode.DocumentHighlight(range, kinds[kind])),
				),
		}),
	);
}

interface Ranged {
	readonly range: vscode.Range;
}

const kinds = { write: vscode.DocumentHighlightKind.Write, read: vscode.DocumentHighlightKind.Read };
