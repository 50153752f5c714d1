import * as vscode from 'vscode';
import { findTasks, type OutlineSymbol, symbols } from '../features/symbols';
import type { Guard } from '../host/guard';
import { toRange } from '../host/ranges';
import type { TaskLists } from '../host/taskLists';
import { translate } from '../host/translate';
import { message } from '../util/message';
import type { CheckedFinding } from '../rules/check';
import type { LineIndex } from '../util/lineIndex';
import { visible } from '../util/visible';

/** What the symbols need from around them. */
export interface SymbolsDeps {
	readonly lists: TaskLists<CheckedFinding>;
	readonly guard: Guard;
}

/** Lists the tasks of a document beside its headings, and finds the tasks of all open lists by id and title. */
export function registerSymbols({ lists, guard }: SymbolsDeps): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.languages.registerDocumentSymbolProvider(
			{ language: 'markdown' },
			{
				provideDocumentSymbols: document =>
					guard.wait('outline', [], async () => {
						const reading = await lists.ready(document);
						return reading ? symbols(reading.document).map(symbol => toSymbol(reading.document.lines, symbol)) : [];
					}),
			},
			{ label: translate(message('Tasks')) },
		),
		vscode.languages.registerWorkspaceSymbolProvider({
			provideWorkspaceSymbols: query =>
				guard.wait('symbols', [], async () => {
					const readings = await Promise.all(
						vscode.workspace.textDocuments.map(async document => ({ document, reading: await lists.ready(document) })),
					);
					return readings.flatMap(({ document, reading }) => {
						if (!reading) return [];
						return findTasks(reading.document, query).map(({ name, container, task }) => {
							const range = toRange(reading.document.lines, task.titleSpan);
							const location = new vscode.Location(document.uri, range);
							return new vscode.SymbolInformation(name, vscode.SymbolKind.Field, container, location);
						});
					});
				}),
		}),
	);
}

function toSymbol(lines: LineIndex, { name, detail, span, nameSpan, children }: OutlineSymbol): vscode.DocumentSymbol {
	const [range, selection] = [toRange(lines, span), toRange(lines, nameSpan)];
	const result = new vscode.DocumentSymbol(visible(name), translate(detail), vscode.SymbolKind.Field, range, selection);
	result.children = children.map(child => toSymbol(lines, child));
	return result;
}
