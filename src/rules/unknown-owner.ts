import { replacement } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import { message } from '../util/message';
import { nearest } from './nearest';
import { changeFix, defineRule } from './rule';
import { firstOf } from './shortened';

/** An owner that the owner legend does not have. */
export const unknownOwner = defineRule({
	id: 'unknown-owner',
	description: 'An owner that the list of owners, where there is one, does not have.',
	severity: 'warning',
	fixable: 'suggestion',
	*check({ document }) {
		const tags = [...document.legend.owners.keys(), ...document.vocabulary.owners];
		if (tags.length === 0) return;
		const known = new Set([...tags, ...document.legend.owners.values()].map(name => name.toLowerCase()));
		for (const { owners } of document.tasks)
			for (const { value, text, span } of owners) {
				if ([value, text, ...text.split(/[^\p{L}\p{N}]+/u)].some(name => known.has(name.toLowerCase()))) continue;
				const near = nearest(value, tags, 2);
				yield {
					span,
					message:
						near.length > 0
							? message('Unknown owner {0}. Nearest: {1}.', value, near.join(', '))
							: message('Unknown owner {0}. Known: {1}.', value, firstOf(tags, 8, String)),
					related: legendOf(document),
					fixes: near.map(tag => changeFix(replacement(document, span, tag))),
				};
			}
	},
});

function legendOf({ legend }: TaskDocument) {
	const span = legend.owners.size > 0 ? legend.spans[0] : undefined;
	return span ? [{ span, message: message('The legend stands here.') }] : [];
}
