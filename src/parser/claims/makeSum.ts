import type { SumClaim, SumPart } from '../../model/claims';
import type { Line } from '../lines/line';

/** A number of a line as one of the parts of a sum; `start` is where its digits stand. */
export function sumPart(line: Line, start: number, digits: string): SumPart {
	return { span: line.span(start, start + digits.length), value: Number(digits) };
}

/** The contents of lines as the parts of a sum, each of which counts as one. */
export function oneEach(lines: readonly Line[]): readonly SumPart[] {
	return lines.map(line => ({ span: line.span(line.from, line.to), value: 1 }));
}

/** A number of a line as a sum of parts that count a noun. */
export function makeSum(
	line: Line,
	start: number,
	digits: string,
	of: Pick<SumClaim, 'noun' | 'column' | 'parts' | 'isDoubtful' | 'isOfSections'>,
): SumClaim {
	return { type: 'sum', ...sumPart(line, start, digits), text: digits, ...of };
}
