import * as vscode from 'vscode';
import { explain } from '../features/explain';
import { explanationCard } from '../features/explanationCard';
import { hover } from '../features/hover';
import { taskCommands } from '../features/taskTarget';
import type { AskedLine } from '../host/askedLine';
import type { Guard } from '../host/guard';
import { toOffset, toRange } from '../host/ranges';
import type { TaskLists } from '../host/taskLists';
import { today } from '../host/clock';
import { translate } from '../host/translate';
import type { CheckedFinding } from '../rules/check';

/** What the hover needs from around it. */
export interface HoverDeps {
	readonly lists: TaskLists<CheckedFinding>;
	readonly asked: AskedLine;
	readonly guard: Guard;
}

/** Shows the card of a task over its line and over each mention of it, and the explanation of a line that was asked for. */
export function registerHover({ lists, asked, guard }: HoverDeps): vscode.Disposable {
	return vscode.languages.registerHoverProvider(
		{ language: 'markdown' },
		{
			provideHover: (document, position) =>
				guard.wait('hover', null, async () => {
					const reading = await lists.ready(document);
					if (!reading) return null;
					const { lines } = reading.document;
					if (asked.take(document, position.line)) {
						const explanation = explanationCard(explain(reading.document, position.line), translate);
						return new vscode.Hover(toMarkdown(explanation), document.lineAt(position.line).range);
					}
					const options = { uri: reading.uri, translate, today: today() };
					const card = hover(reading.document, reading.graph, toOffset(lines, position), options);
					return card && new vscode.Hover(toMarkdown(card.markdown), toRange(lines, card.span));
				}),
		},
	);
}

/** A card as the editor shows it: no HTML, and of all command links only those that act on a task are live. */
export function toMarkdown(card: string): vscode.MarkdownString {
	const markdown = new vscode.MarkdownString(card, true);
	markdown.isTrusted = { enabledCommands: [...taskCommands] };
	markdown.supportHtml = false;
	return markdown;
}
