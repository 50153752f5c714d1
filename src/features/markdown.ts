import { visible } from '../util/visible';
import type { CommandCall } from './taskTarget';

/** Text of a document as Markdown that shows it and does nothing: no emphasis, HTML, link, address or icon comes alive. */
export function escapeMarkdown(text: string): string {
	const escaped = visible(text)
		// The editor draws `$(name)` as an icon after it has undone the escapes, unless a backslash is left before it.
		.replace(/\$(?=\([\w~-]+\))/g, '\\$')
		.replace(/[\\`*_~[\]<>&|]/g, '\\$&')
		// Addresses become links by themselves: `https://…`, `www.…`, `ann@example.org`.
		.replace(/:(?=\/\/)|(?<=\bwww)\.|(?<=\S)@(?=\S)/gi, '\\$&')
		.replace(/\s+/g, ' ');
	// A title in a right-to-left script keeps its order to itself.
	return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(text) ? `\u2068${escaped}\u2069` : escaped;
}

/** A link that calls a command; the label is Markdown. */
export function commandLink(label: string, call: CommandCall): string {
	const json = encodeURIComponent(JSON.stringify(call.arguments));
	const query = json.replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
	return `[${label}](command:${call.id}?${query})`;
}
