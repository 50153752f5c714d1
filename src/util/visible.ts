/** What has no look of its own and changes that of what follows, or none that can be drawn: turns of direction, controls, half characters. */
const unseen = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066\u2067\p{Cs}]/gu;

/** A text with what hides in it made visible: `⟨U+202E⟩` for a character that would turn the rest of the line around. */
export function visible(text: string): string {
	return text.replace(unseen, sign => `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`);
}

/**
 * A text for places where the editor makes icons of `$(name)` and links of `[words](address)`: lenses, notifications, the
 * status bar, lists to choose from. It looks the same there and does nothing.
 */
export function inert(text: string): string {
	return text.replace(/\$(?=\()|\](?=\()/g, '$&\u2060');
}
