import * as vscode from 'vscode';
import type { LineIndex } from '../util/lineIndex';
import type { Span } from '../util/span';

/**
 * Spans to the editor's ranges and back, over the text as the editor holds it. The editor takes a file's byte order mark off
 * and makes its line ends alike, so each character of that text, a stray mark too, has a column of its own.
 */
export function toRange(lines: LineIndex, span: Span): vscode.Range {
	return new vscode.Range(toPosition(lines, span.start), toPosition(lines, span.end));
}

/** The editor's position of an offset. */
export function toPosition(lines: LineIndex, offset: number): vscode.Position {
	const line = lines.lineAt(offset);
	return new vscode.Position(line, offset - (lines.starts[line] ?? 0));
}

/** The offset of an editor's position; past the end of a line it is the line's end. */
export function toOffset(lines: LineIndex, position: vscode.Position): number {
	const span = lines.lineSpan(position.line);
	return Math.min(span.end, span.start + position.character);
}

/** The span of an editor's range. */
export function toSpan(lines: LineIndex, range: vscode.Range): Span {
	return { start: toOffset(lines, range.start), end: toOffset(lines, range.end) };
}
