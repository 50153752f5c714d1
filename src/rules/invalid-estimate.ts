import { replacement } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import type { InvalidEstimate } from '../model/task';
import type { Message } from '../util/message';
import { message } from '../util/message';
import type { Fix } from './rule';
import { changeFix, defineRule } from './rule';
import { tasksWith } from './tasksWith';

/** An estimate that can't be read: no number, no unit, less than nothing, or from more to less. */
export const invalidEstimate = defineRule({
	id: 'invalid-estimate',
	description: "An estimate that can't be read: no number, less than nothing, or from more to less.",
	severity: 'error',
	fixable: 'suggestion',
	*check({ document }) {
		for (const { invalidEstimates } of tasksWith(document, 'invalid-estimate'))
			for (const invalid of invalidEstimates)
				yield { span: invalid.span, message: explanation(invalid), fixes: mended(document, invalid) };
	},
});

function explanation({ reason, text }: InvalidEstimate): Message {
	switch (reason) {
		case 'no-number':
			return message('The estimate {0} has no number: write one before it, as in 2h.', text);
		case 'negative':
			return message('The estimate {0} is less than nothing.', text);
		case 'reversed':
			return message('The estimate {0} goes from more to less.', text);
		case 'unclear':
			return message("The estimate {0} can't be read: write a number and a unit, as in 2h.", text);
	}
}

function mended(document: TaskDocument, { reason, text, span }: InvalidEstimate): readonly Fix[] {
	const written = correction(reason, text);
	if (written === null || written === text) return [];
	return [changeFix(replacement(document, span, written))];
}

function correction(reason: InvalidEstimate['reason'], text: string): string | null {
	const [, first, between, second] = /^\D*(\d+(?:[.,]\d+)?)(\D+?)(\d+(?:[.,]\d+)?)/.exec(text) ?? [];
	switch (reason) {
		case 'no-number':
			return null;
		case 'negative':
			return text.slice(1);
		case 'reversed':
			return first && between && second
				? text.replace(`${first}${between}${second}`, `${second}${between}${first}`)
				: null;
		case 'unclear':
			return text.replace(/^[?_\s]+|(?<![?_!.\s])[?_!.\s]+$/g, '').replace(/(\d\s*)([hdwm])[a-z]*$/i, '$1$2');
	}
}
