/** Words or phrases that are written with commas between them. */
export function list(words: string): readonly string[] {
	return words.trim().split(/,\s*/);
}
