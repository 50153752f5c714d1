import { message } from '../util/message';
import type { Explanation } from './explain';
import { escapeMarkdown } from './markdown';
import type { Translate } from './taskWords';

/** How a line is read, as Markdown: the reason that decides first, then what else the line says. */
export function explanationCard({ line, reasons }: Explanation, translate: Translate): string {
	const [first = '', ...others] = reasons.map(reason => escapeMarkdown(translate(reason)));
	const head = `**${translate(message('Line {0}', line))}**: ${first}`;
	return [head, others.map(each => `- ${each}`).join('\n')].filter(Boolean).join('\n\n');
}
