import type { Steps } from '../../util/steps';
import { wide } from '../../util/wide';
import { BULLET, NUMBERED } from '../lines/lexLine';
import type { Outline } from '../outline/outline';
import type { Slot, TitleMark, TitleShape } from '../titles/titleShape';
import { placeOf } from './families';
import type { Candidates } from './verdict';

/**
 * Finds entries whose bracket is no status but one of several cases of a thing: `- [ ] Payment (Cancelled)` beside `- [ ] Payment (Declined)`.
 * Tells whether titles were compared.
 */
export function* markVariants(outline: Outline, candidates: Candidates): Steps<boolean> {
	const doubtful: number[] = [];
	for (let at = 0; at < candidates.length; at++) {
		if (at % 2048 === 2047) yield;
		if (candidates[at] && isEntry(outline, at) && doubtfulMark(outline.title(at), outline.isBoxed(at)))
			doubtful.push(at);
	}
	if (doubtful.length === 0) return false;
	const places = new Set(doubtful.map(at => placeOf(outline, at)));
	const cases = new Map<string, Set<string>>();
	let bracketed = 0;
	for (let at = 0; at < candidates.length; at++) {
		if (at % 2048 === 2047) yield;
		if (!candidates[at] || !isEntry(outline, at) || !places.has(placeOf(outline, at))) continue;
		const bracket = bracketOf(outline.title(at));
		if (!bracket) continue;
		const name = nameOf(outline, at);
		cases.set(name, (cases.get(name) ?? new Set()).add(bracket.text));
		bracketed++;
	}
	for (const at of doubtful) {
		const candidate = candidates[at];
		if (candidate && (cases.get(nameOf(outline, at))?.size ?? 0) > 1) candidate.isVariant = true;
	}
	return bracketed > 1;
}

/** The title with the bracket that is no status. */
export function withVariant(shape: TitleShape): TitleShape {
	const mark = doubtfulMark(shape, true);
	return mark ? { ...shape, end: mark.end + 1, marks: shape.marks.filter(other => other !== mark) } : shape;
}

function isEntry(outline: Outline, at: number): boolean {
	return outline.kinds[at] === BULLET || outline.kinds[at] === NUMBERED;
}

/** The status in a bracket right behind a title that is not shouted, beside a box or a sign; or undefined. */
function doubtfulMark(shape: TitleShape | null, isBoxed: boolean): TitleMark | undefined {
	if (!shape || shape.marks.length + (isBoxed ? 1 : 0) < 2) return undefined;
	const bracket = bracketOf(shape);
	return shape.marks.find(
		({ source, start, text }) => source === 'bracket' && start === bracket?.start && plainWord.test(text),
	);
}

const plainWord = wide(/^\p{L}[\p{Ll} -]+$/u);

/** The round bracket right behind a title, or that it ends in. */
function bracketOf(shape: TitleShape | null): Slot | undefined {
	return shape?.remarks.find(({ start, end }) => end + 1 === shape.end || (start - shape.end < 3 && start > shape.end));
}

/** A title up to its bracket, with the list that it stands in. */
function nameOf(outline: Outline, at: number): string {
	const shape = outline.title(at);
	const bracket = bracketOf(shape);
	return `${placeOf(outline, at)} ${
		shape && bracket
			? outline
					.line(at)
					.text.slice(shape.start, bracket.start - 1)
					.trim()
			: ''
	}`;
}
