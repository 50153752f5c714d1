const option = /(\[[ xX]?\]|[☐☑☒✅⬜])\ufe0f?\s*([^[\]☐☑☒✅⬜]+)/gu;

/** What is ticked where a value offers a choice (`[ ] Open [x] Done`); empty when nothing or several are, null when it offers none. */
export function readChoice(text: string): string | null {
	const options = [...text.matchAll(option)];
	if (options.length < 2) return null;
	const ticked = options.filter(([, box]) => !/^(?:\[ ?\]|[☐⬜])$/u.test(box as string));
	return ticked.length === 1 ? (ticked[0]?.[2] as string).trim() : '';
}
