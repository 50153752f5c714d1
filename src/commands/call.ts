import * as vscode from 'vscode';

/** What a command was called with: the document, what names the task in it, and the answers to its questions. */
export interface Call {
	/** The document that is meant, or the one in front; null when there is none. */
	readonly uri: vscode.Uri | null;
	/** What names the task, unchecked: what can't be used is refused by the feature. */
	readonly target: unknown;
	readonly answers: {
		readonly withSubtasks?: boolean;
		readonly updateClaims?: 'on' | 'ask' | 'off';
		readonly apply?: boolean;
		readonly priority?: string;
	};
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Sorts out the arguments of a command. A lens and a hover link give a target, a row of the tree gives its node; without
 * either (palette, context menu, key binding) the task at the cursor is meant, or all that are selected. Answers stand in the target or after it.
 */
export function readCall(args: readonly unknown[]): Call {
	const [first, second] = args;
	const fields = first instanceof vscode.Uri ? undefined : asFields(first);
	const answers = { ...answersIn(fields), ...answersIn(asFields(second)) };
	const target = asFields(fields?.['target']) ?? fields ?? {};
	const inFront = vscode.window.activeTextEditor;
	if ('uri' in target || 'line' in target || 'id' in target)
		return { uri: uriIn(target) ?? inFront?.document.uri ?? null, target, answers };
	const isUnknown = first !== undefined && first !== null && !(first instanceof vscode.Uri) && !fields;
	const atCursor = inFront && { line: inFront.selection.active.line, selections: inFront.selections.map(linesOf) };
	return { uri: inFront?.document.uri ?? null, target: isUnknown ? first : atCursor, answers };
}

/** The first and the last line of a selection; one that ends where a line begins leaves that line out. */
function linesOf({ start, end }: vscode.Selection): readonly [number, number] {
	return [start.line, end.character === 0 ? Math.max(start.line, end.line - 1) : end.line];
}

function uriIn({ uri }: Fields): vscode.Uri | undefined {
	return typeof uri === 'string' && /^[a-z][a-z0-9+.-]*:/i.test(uri) ? vscode.Uri.parse(uri) : undefined;
}

function answersIn(fields: Fields | undefined): Call['answers'] {
	const { withSubtasks, updateClaims, apply, priority } = fields ?? {};
	return {
		...(typeof withSubtasks === 'boolean' ? { withSubtasks } : {}),
		...(typeof apply === 'boolean' ? { apply } : {}),
		...(typeof priority === 'string' ? { priority } : {}),
		...(updateClaims === 'on' || updateClaims === 'ask' || updateClaims === 'off' ? { updateClaims } : {}),
	};
}

function asFields(value: unknown): Fields | undefined {
	return typeof value === 'object' && value !== null ? (value as Fields) : undefined;
}
