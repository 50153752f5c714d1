import { type JSONPath, modify, parseTree, type ParseError } from 'jsonc-parser';
import { replacement, type TextEdit } from '../edits/textEdit';

/**
 * The edits that give a key of a JSON text a value and leave everything else, comments too, as it is; none when it has that
 * value already, null when the text is not JSON and so can't be edited safely.
 */
export function setInJson(text: string, path: JSONPath, value: unknown): readonly TextEdit[] | null {
	const errors: ParseError[] = [];
	const root = parseTree(text, errors, { allowTrailingComma: true });
	if (text.trim() !== '' && (errors.length > 0 || root?.type !== 'object')) return null;
	const indent = /^(\t| +)\S/m.exec(text)?.[1] ?? '\t';
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const formattingOptions = { insertSpaces: indent !== '\t', tabSize: indent.length, eol };
	return modify(text, path, value, { formattingOptions })
		.map(({ offset, length, content }) => replacement({ text }, { start: offset, end: offset + length }, content))
		.filter(({ oldText, newText }) => oldText !== newText);
}
