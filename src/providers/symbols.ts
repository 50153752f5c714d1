import * as vscode from 'vscode';
import { type OutlineSymbol, symbols } from '../features/symbols';
import type { Guard } from '../host/guard';
import { toRange } from '../host/ranges';
import type { TaskLists } from '../host/taskLists';
import { translate } from '../host/translate';
import type { CheckedFinding } from '../rules/check';
import type { LineIndex } from '../util/lineIndex';

/** What the outline needs from around it. */
export interface SymbolsDeps {
	readonly lists: TaskLists<CheckedFinding>;
	readonly guard: Guard;
}

/** Gives the outline of a task list: its sections with the tasks in them. */
export function registerSymbols({ lists, guard }: SymbolsDeps): vscode.Disposable {
	return vscode.languages.registerDocumentSymbolProvider(
		{ language: 'markdown' },
		{
			provideDocumentSymbols: document =>
				guard.run('outline', [], () => {
					const reading = lists.read(document);
					return reading ? symbols(reading.document).map(symbol => toSymbol(reading.document.lines, symbol)) : [];
				}),
		},
		{ label: 'Tally' },
	);
}

const kinds = { section: vscode.SymbolKind.Namespace, task: vscode.SymbolKind.Event };

function toSymbol(lines: LineIndex, symbol: OutlineSymbol): vscode.DocumentSymbol {
	const { kind, name, detail, span, nameSpan, children } = symbol;
	const range = toRange(lines, span);
	const result = new vscode.DocumentSymbol(
		name.trim() || '…',
		translate(detail),
		kinds[kind],
		range,
		toRange(lines, nameSpan),
	);
	result.children = children.map(child => toSymbol(lines, child));
	return result;
}
