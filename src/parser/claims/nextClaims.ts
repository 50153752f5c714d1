import type { NextClaim } from '../../model/claims';
import type { Task } from '../../model/task';
import { isFocusLabel, isNextLabel, isUnder } from '../labels';
import type { Line } from '../line';
import { BULLET, NUMBERED } from '../lexLine';
import type { Classification } from '../classify';
import type { Outline } from '../outline';
import { type IdForms, namedTasks } from '../readDependencies';
import type { LabelledValue } from '../lexFields';
import { plainText } from '../buildSections';
import { remembered } from '../../util/remembered';
import { wide } from '../../util/wide';

const verbs =
	/^(?:implement|create|add|fix|set up|setup|start|complete|finish|build|write|continue|do|update|configure|improve|begin|resolve)\s+/i;

/** Reads an entry of a next-steps list (`1. **NOW**: Task 9 - …`): the tasks that it names by id, or by their full title. */
export function nextEntry(outline: Outline, at: number, tasks: readonly Task[], forms: IdForms): NextClaim | null {
	const kind = outline.kinds[at];
	if ((outline.item[at] as number) >= 0 || (kind !== NUMBERED && kind !== BULLET) || outline.isBoxed(at)) return null;
	if (!isUnder(outline, at, isFocusLabel)) return null;
	const line = outline.line(at);
	const text = line.masked.slice(line.from, line.to);
	const named = namedTasks(text, forms, false);
	// A range or a list of tasks is an order of work, not one next action.
	const first = named[0];
	if (first && named.length === 1)
		return {
			type: 'next',
			span: line.span(line.from + first.start, line.from + first.end),
			text: text.slice(first.start, first.end),
			ids: [first.id],
		};
	if (named.length > 0) return null;
	const task = taskByTitle(line.text.slice(line.from, line.to), tasks);
	return task?.id
		? {
				type: 'next',
				span: line.span(line.from, line.to),
				text: line.text.slice(line.from, line.to),
				ids: [task.id],
			}
		: null;
}

const toBegin = wide(/^[*_]*(?:begin|start|resume|continue|finish|complete|implement)\s+/iu);

/** Reads a box of a next-steps list that says to go on with a task and nothing else (`- [ ] Begin Task 1.1: …`): it is no task itself. */
export function boxToBegin(
	outline: Outline,
	at: number,
	{ verdicts }: Classification,
	forms: IdForms,
): NextClaim | null {
	if (!outline.isBoxed(at) || verdicts[at]?.kind !== 'item' || !toBegin.test(outline.content(at))) return null;
	if ((outline.item[at] as number) >= 0 || !isUnder(outline, at, isNextLabel)) return null;
	const line = outline.line(at);
	if (!/\[ \]\s*$/.test(line.text.slice(0, line.from))) return null;
	const text = line.masked.slice(line.from, line.to);
	const [named, more] = namedTasks(text, forms, false);
	if (!named || more || !/^\W*$/.test(text.slice(toBegin.exec(text)?.[0].length ?? 0, named.start))) return null;
	if (!/^[*_]*\s*(?:$|[:：.]|[-–—]\s)/u.test(text.slice(named.end))) return null;
	const span = line.span(line.from + named.start, line.from + named.end);
	return { type: 'next', span, text: text.slice(named.start, named.end), ids: [named.id] };
}

/** `Next high-priority task: #17 — Permission review`. */
export function nextField(field: LabelledValue, line: Line, forms: IdForms): NextClaim | null {
	if (!/^(?:the )?next\b(?:.*\b(?:task|action|step|issue|priority|up)s?)?$/i.test(field.label)) return null;
	const named = namedTasks(field.value, forms, true)[0];
	if (!named) return null;
	return {
		type: 'next',
		span: line.span(field.valueStart + named.start, field.valueStart + named.end),
		text: field.value.slice(named.start, named.end),
		ids: [named.id],
	};
}

/** What to do with a task, behind its title (` - Finish`, `: complete it`). */
const toDoBehind =
	/(?:\s[-–—]|[:：])\s+(?:finish|complete|start|begin|continue|implement|completar|terminar|finalizar|iniciar|empezar|continuar|concluir|terminer|achever|finir|commencer|abschließen|fertigstellen|beenden|beginnen|afronden|afmaken|voltooien)(?: (?:it|this|them))?[\s.!]*$/iu;

/** A title without what is in brackets, and without what is to be done behind it. */
function titleAlone(text: string): string {
	return text.replace(/\([^)]{0,200}\)/g, ' ').replace(toDoBehind, '');
}

/** The one task whose whole title a text says, beside a verb at the most; a word may be cut short (`spec`). */
function taskByTitle(markdown: string, tasks: readonly Task[]): Task | null {
	const wanted = words(titleAlone(plainText(markdown)).replace(verbs, ''));
	if (wanted.length < 2) return null;
	const fits = tasks.filter(task => {
		if (task.kind !== 'task') return false;
		const title = titleWords(task);
		return (
			title.length === wanted.length &&
			title.every(
				(word, i) =>
					word === wanted[i] ||
					(word.length > 3 && (wanted[i] as string).length > 3 && word.startsWith(wanted[i] as string)),
			)
		);
	});
	return fits.length === 1 ? (fits[0] as Task) : null;
}

/** Each line that is compared asks for those of all tasks. */
const titleWords = remembered(({ title }: Task) => words(titleAlone(title)));

const word = wide(/[\p{L}\p{N}.]+/gu);

function words(text: string): string[] {
	return word.all(text.toLowerCase()).map(([found]) => found);
}
