import { askRemark } from './askRemark';
import type { ScannedLine } from './scan';

/** The largest piece handed to remark; it needs seconds for some texts that are larger. */
const largestPiece = 16_000;

/** Asks remark about each piece with doubtful lines and marks those that are code or HTML as opaque. */
export function settle(text: string, lines: readonly ScannedLine[], always = false): readonly ScannedLine[] {
	if (!always && !lines.some(line => line.doubtful)) return lines;
	const settled = [...lines];
	for (const [from, to] of pieces(lines)) {
		const doubtful = always || lines.slice(from, to).some(line => line.doubtful);
		if (!doubtful) continue;
		const start = (lines[from] as ScannedLine).source.start;
		const end = (lines[to - 1] as ScannedLine).source.end;
		const opaque = end - start <= largestPiece ? askRemark(text.slice(start, end)) : null;
		let at = 0;
		for (let i = from; i < to; i++) {
			const line = lines[i] as ScannedLine;
			if (line.source.state !== 'text') continue;
			const offset = line.source.start - start + firstCharacter(line);
			while (opaque && at < opaque.length && (opaque[at]?.end ?? 0) <= offset) at++;
			const span = opaque?.[at];
			// A piece that is too large for remark is read as text: better a task too many than one lost.
			if (span && span.start <= offset) settled[i] = { ...line, source: line.source.withState('opaque') };
		}
	}
	return settled;
}

function firstCharacter(line: ScannedLine): number {
	const span = line.source.span(line.shape.start, line.shape.start);
	return span.start - line.source.start;
}

/** Stretches of lines that Markdown reads independently: cut before headings and top-level list items at column 0, and round conflicts. */
function* pieces(lines: readonly ScannedLine[]): Generator<[number, number]> {
	let from = 0;
	for (let i = 1; i < lines.length; i++) {
		if (isCut(lines[i] as ScannedLine, lines[i - 1] as ScannedLine)) {
			yield [from, i];
			from = i;
		}
	}
	if (lines.length > 0) yield [from, lines.length];
}

function isCut({ source, shape, doubtful }: ScannedLine, before: ScannedLine): boolean {
	// What stands between conflict markers opens nothing behind them.
	if ((source.state === 'conflict') !== (before.source.state === 'conflict')) return true;
	if (source.state !== 'text' || doubtful || shape.quote > 0) return false;
	// Raw HTML goes on to the next blank line, whatever its lines look like.
	if (before.source.state !== 'blank') return false;
	if (shape.kind === 'heading') return shape.indent === 0;
	return (shape.kind === 'bullet' || shape.kind === 'numbered') && shape.indent === 0;
}
