import { replacement } from '../edits/textEdit';
import type { Directive, TaskDocument } from '../model/document';
import { message } from '../util/message';
import type { Span } from '../util/span';
import { nearest } from './nearest';
import type { Finding, OtherRules } from './rule';
import { changeFix, defineRule } from './rule';
import { isSilencing, silencer } from './silence';

/** A disable comment that silences nothing any more. */
export const unusedDisable = defineRule({
	id: 'unused-disable',
	description: 'A disable comment that silences nothing.',
	severity: 'information',
	fixable: 'both',
	*check({ document, others }) {
		if (!document.directives.some(isSilencing)) return;
		const rules = others();
		const used = new Map<Directive, Set<string>>();
		const silencedBy = silencer(document);
		for (const found of rules.found) {
			const directive = silencedBy(found);
			if (directive) used.set(directive, (used.get(directive) ?? new Set()).add(found.rule));
		}
		for (const directive of document.directives)
			if (isSilencing(directive)) yield* unused(document, directive, rules, used.get(directive) ?? new Set());
	},
});

function* unused(
	document: TaskDocument,
	directive: Directive,
	{ known, active }: OtherRules,
	used: ReadonlySet<string>,
): Iterable<Finding> {
	const idle = directive.rules.filter(({ id }) => !used.has(id) && id !== 'unused-disable');
	const strange = idle.filter(({ id }) => !known.includes(id));
	for (const { id, span } of strange) {
		const near = nearest(id, known, 2);
		yield {
			span,
			message: message('There is no rule called {0}.', id),
			fixes: near.map(other => changeFix(replacement(document, span, other))),
		};
	}
	// What a rule that is turned off would find is not known.
	const needless = idle.filter(({ id }) => active.has(id));
	const isWhole = directive.rules.length === 0 ? used.size === 0 : needless.length === directive.rules.length;
	if (isWhole) {
		yield {
			span: directive.span,
			message: message('This comment silences nothing.'),
			fixes: [
				{
					title: message('Remove the comment'),
					safe: true,
					edits: [replacement(document, withItsLine(document, directive.span), '')],
				},
			],
		};
		return;
	}
	for (const { id, span } of needless)
		yield {
			span,
			message: message('Nothing of {0} is silenced here.', id),
			fixes: [
				{
					title: message('Remove {0} from the comment', id),
					safe: true,
					edits: [replacement(document, withComma(document, span), '')],
				},
			],
		};
}

/** A comment alone on its line goes with the line, and with a blank line where two would meet; another with the blank before it. */
function withItsLine({ text, lines }: TaskDocument, { start, end }: Span): Span {
	const line = lines.lineAt(start);
	const whole = lines.lineSpan(line);
	if (text.slice(whole.start, start).trim() === '' && text.slice(end, whole.end).trim() === '')
		return {
			start: whole.start,
			end: lines.starts[isBlank(line - 1) && isBlank(line + 1) ? line + 2 : line + 1] ?? text.length,
		};
	const blank = /(?<![ \t])[ \t]*$/.exec(text.slice(whole.start, start))?.[0].length ?? 0;
	return { start: start - blank, end };

	function isBlank(at: number): boolean {
		if (at < 0 || at >= lines.starts.length) return at < 0;
		const { start: from, end: to } = lines.lineSpan(at);
		return text.slice(from, to).trim() === '';
	}
}

/** A rule's id with the comma or blank behind it, or before it at the end of the list. */
function withComma({ text }: TaskDocument, { start, end }: Span): Span {
	const after = /^\s*(?:,\s*)?(?=[a-z])/.exec(text.slice(end, end + 20))?.[0].length;
	if (after) return { start, end: end + after };
	const before = /(?<!\s)\s*(?:,\s*)?$/.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
	return { start: start - before, end };
}
