/** A text in small letters, as long as it was: a Turkish `İ` becomes an `i`, not one with a dot of its own. */
export function small(text: string): string {
	return text.replaceAll('İ', 'i').toLowerCase();
}

/** A word in small letters, and what its capitals become where they are read as those of other languages: `yapildi` of `YAPILDI`. */
export function spellings(word: string): readonly string[] {
	return word.includes('ı') ? [word, word.replaceAll('ı', 'i')] : [word];
}
