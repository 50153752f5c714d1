import { message } from '../util/message';
import { defineRule } from './rule';

/** Letters or emoji that were decoded with the wrong table; the reading goes on as if they were whole. */
export const damagedEncoding = defineRule({
	id: 'damaged-encoding',
	description: 'Emoji or letters that were decoded with the wrong table and saved that way.',
	severity: 'warning',
	fixable: 'no',
	*check({ document: { damage } }) {
		if (!damage) return;
		yield {
			span: damage.span,
			message: message(
				'Letters or emoji were read as {0} and saved so; places with such damage: {1}.',
				damage.encodings.join(', '),
				damage.count,
			),
		};
	},
});
