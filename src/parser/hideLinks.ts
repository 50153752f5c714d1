import { LineMemo } from './lineMemo';
import type { ScannedLine } from './scan';

/** The lines with the brackets that name a link reference definition blanked out of what slots are looked for in: they are links. */
export function hideLinks(lines: readonly ScannedLine[]): readonly ScannedLine[] {
	const definitions = new Set<string>();
	for (const { defines } of lines) if (defines !== null) definitions.add(defines);
	return definitions.size > 0 ? lines.map(line => withoutLinks(line, definitions)) : lines;
}

function withoutLinks(line: ScannedLine, definitions: ReadonlySet<string>): ScannedLine {
	const { source } = line;
	if (source.state !== 'text' || !source.masked.includes('[')) return line;
	const masked = source.masked.replace(
		/\[([^\][]{1,200})\](?:\[([^\][]{0,80})\])?/g,
		(whole, text: string, label?: string) =>
			definitions.has(linkLabel(label === undefined || label === '' ? text : label))
				? whole.replace(/[[\]]/g, '\ue000')
				: whole,
	);
	if (masked === source.masked) return line;
	if (line.memo.hidden?.source.masked !== masked)
		line.memo.hidden = { ...line, source: source.withMask(masked), memo: new LineMemo() };
	return line.memo.hidden;
}

/** The label of a link reference as it is compared: lower case, each run of white space one space. */
export function linkLabel(text: string): string {
	return text.trim().toLowerCase().replace(/\s+/g, ' ');
}
