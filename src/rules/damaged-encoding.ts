import type { TextEdit } from '../edits/textEdit';
import { replacement } from '../edits/textEdit';
import type { Damage } from '../model/document';
import { message } from '../util/message';
import { defineRule } from './rule';

/** Letters or emoji that were decoded with the wrong table; the reading goes on as if they were whole. */
export const damagedEncoding = defineRule({
	id: 'damaged-encoding',
	description: 'Emoji or letters that were decoded with the wrong table and saved that way.',
	severity: 'warning',
	fixable: 'safe',
	*check({ document: { text, damage } }) {
		const [first] = damage?.mended ?? [];
		if (damage && first) {
			const edits = repairs(text, damage);
			const tables = damage.encodings.map(name => (name === 'macintosh' ? 'Mac Roman' : name)).join(', ');
			yield {
				span: first.span,
				message: message('Damaged characters (UTF-8 read as {0}), places: {1}.', tables, edits.length),
				fixes: [{ title: message('Repair the encoding (places: {0})', edits.length), safe: true, edits }],
			};
		}
		const [lost, ...others] = damage?.lost ?? [];
		if (!lost) return;
		yield {
			span: lost,
			message: message('What stood here was damaged, and its remains do not tell what it was. Write it anew.'),
			related: others.slice(0, 20).map(span => ({ span, message: message('Lost as well.') })),
		};
	},
});

/** The edits that write what is damaged as it is read; what is lost stays as it is. */
export function repairs(text: string, { mended }: Damage): readonly TextEdit[] {
	return mended.map(({ span, text: sound }) => replacement({ text }, span, sound));
}
