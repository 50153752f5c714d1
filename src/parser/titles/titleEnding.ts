import { beyondAscii, wide } from '../../util/wide';

/** What a title may end in besides its words. */
export const ending = {
	emoji: /(?:\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\p{Emoji_Modifier})*|[○◯□☐☒√✓✔✗✘►])\ufe0f?$/u,
	/** `→ ✓`, `=> ✅ passes`, `expect ❌`. */
	result: wide(
		/(?:→|->|=>|⇒|(?<=\s)=|期望|(?<!\p{L})expect(?:s|ed)?)\s{0,3}(?:\p{Extended_Pictographic}|[√✓✔✗✘])\ufe0f?(?: \p{L}{1,16}| ?\p{Extended_Pictographic}\ufe0f?){0,2}$/u,
	),
	/** `✅ 2025-12-08`. */
	date: /(?<=\s)(\p{Extended_Pictographic})\ufe0f?\s+(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})$/u,
	/** `(done 2025-12-08)`, `— completed: 2025-12-08`, `@done(2025-12-08)`, and with nothing that says what it is `(2025-12-08)`, `- 2025-12-08`, `✓ 2025-12-08`. */
	stamp:
		/(?<=\s)(?:(?:[–—-]\s+)?\(?(\p{L}[\p{L} ]{2,15}?)[\s:]{1,3}(?:on )?|@(\p{L}{3,10})\(|\(|[–—✓-]\s+)(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})\)?$/u,
	/** `] ✅ Already there`. */
	remark: /(?<=\]\s{1,3})(\p{Extended_Pictographic})\ufe0f?\s+[^\p{Extended_Pictographic}[\]]{2,240}$/u,
	/** `[2h] — in the old shed`: the slot, and what stands behind it. */
	behindSlot: /\[([^[\]]{1,40})\](\s+[–—-]\s+[^[\]]{2,240})$/u,
	/** `✅ COMPLETED`, `✅ **Fixed**`, `✅ Done (2025-09-07)`. */
	phrase: wide(
		/(?<=\s)\p{Extended_Pictographic}\ufe0f?\s*(\*\*)?\p{L}[\p{L} -]{2,24}\1(?:\s*\(\d{4}-\d\d-\d\d\))?$/u,
		beyondAscii,
	),
	/** `✅ **DONE (10 Feb 2026)**`, `⏳ **DEFERRED - when the rain is over**`. */
	strongPhrase: wide(
		/(?<=\s)\p{Extended_Pictographic}\ufe0f?\s*(\*\*)\p{L}[\p{L} ]{1,24}(?:\([^()*]{1,60}\)| [–—-] [^*]{1,120})\1$/u,
		/\*\*$/,
	),
	/** `^a1b2c3`, by which other notes of Obsidian link to a line. */
	anchor: /(?<=\s)\^[A-Za-z0-9-]{1,40}$/,
	/** ` — owner: Ann`, ` _owner: Ann_`. */
	field: wide(/\s(?:(?:[—–-]|\|)\s+|(?=[*_]))([*_]{0,2})(([\p{L}][\p{L} ]{1,24}):\s+([^\s—–|][^—–|]{0,80}))\1$/u),
	/** ` · blockedBy: ['A-1']`: the bracket is no slot. */
	list: wide(/\s[—–|·•-]\s+([*_]{0,2})(([\p{L}][\p{L} _-]{1,24}):\s*(\[[^[\]]{0,200}\]))\1$/u),
	/** `@ann`, `@ann, @bob (kitchen)`: nothing but names. */
	mentions: wide(/^@[\p{L}\p{N}][\p{L}\p{N}-]*(?:,? @[\p{L}\p{N}][\p{L}\p{N}-]*){0,5}(?= ?\([^()]{1,60}\)$|$)/u),
	/** `@ann`, `#tag`. */
	mention: wide(/(?<=\s)(?:@[\p{L}\p{N}][\p{L}\p{N}-]*|#\p{L}[\p{L}\p{N}_-]*)$/u),
} as const;
