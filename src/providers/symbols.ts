import * as vscode from 'vscode';
import { findTasks, type OutlineSymbol, symbols, taskNames } from '../features/symbols';
import type { Guard } from '../host/guard';
import { toRange } from '../host/ranges';
import type { TaskLists } from '../host/taskLists';
import { translate } from '../host/translate';
import type { WorkspaceIndex } from '../host/workspaceIndex';
import { message } from '../util/message';
import type { CheckedFinding } from '../rules/check';
import type { LineIndex } from '../util/lineIndex';
import { visible } from '../util/visible';

/** What the symbols need from around them. */
export interface SymbolsDeps {
	readonly lists: TaskLists<CheckedFinding>;
	readonly index: WorkspaceIndex;
	readonly guard: Guard;
}

/** Lists the tasks of a document beside its headings, and finds by id and title the tasks of all open lists, and of closed ones that the index knows. */
export function registerSymbols({ lists, index, guard }: SymbolsDeps): vscode.Disposable {
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
					const open = vscode.workspace.textDocuments;
					const readings = await Promise.all(open.map(document => lists.ready(document)));
					const shown = readings.flatMap(reading =>
						reading ? { uri: reading.uri, names: taskNames(reading.document) } : [],
					);
					const isOpen = new Set(open.map(({ uri }) => uri.toString()));
					const closed = index.lists.flatMap(({ file: { uri }, entry: { names } }) =>
						isOpen.has(uri) || query === '' ? [] : { uri, names },
					);
					const found: vscode.SymbolInformation[] = [];
					for (const { uri, names } of [...shown, ...closed]) {
						for (const { name, line, column } of findTasks(names, query)) {
							const place = new vscode.Location(vscode.Uri.parse(uri), new vscode.Position(line, column));
							// The editor shows the file beside each; the section as well would leave no room for it.
							found.push(new vscode.SymbolInformation(visible(name), vscode.SymbolKind.Field, '', place));
						}
						if (found.length > MOST) break;
					}
					return found;
				}),
		}),
	);
}

/** More are not looked through by anybody. */
const MOST = 1000;

function toSymbol(lines: LineIndex, { name, detail, span, nameSpan, children }: OutlineSymbol): vscode.DocumentSymbol {
	const [range, selection] = [toRange(lines, span), toRange(lines, nameSpan)];
	const result = new vscode.DocumentSymbol(visible(name), translate(detail), vscode.SymbolKind.Field, range, selection);
	result.children = children.map(child => toSymbol(lines, child));
	return result;
}
