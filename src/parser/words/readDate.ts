const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date that a text begins with, as year-month-day, and how many characters it takes; null when there is none. */
export function readDate(text: string): { readonly date: string; readonly length: number } | null {
	const iso = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
	if (iso) return made(iso[0], iso[1], iso[2], iso[3]);
	const east = /^\s*(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/.exec(text);
	if (east) return made(east[0], east[1], east[2], east[3]);
	const named = /^\s*([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/.exec(text);
	if (named) return made(named[0], named[3], month(named[1]), named[2]);
	const british = /^\s*(\d{1,2})(?:st|nd|rd|th)?\.?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})(?!\d)/.exec(text);
	if (british) return made(british[0], british[3], month(british[2]), british[1]);
	const dotted = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(text);
	if (dotted) return made(dotted[0], dotted[3], dotted[2], dotted[1]);
	// Day or month first: only a number above 12 tells.
	const [whole = '', a = '', b = '', year] = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/.exec(text) ?? [];
	if (Number(a) > 12 === Number(b) > 12 && a !== b) return null;
	return Number(b) > 12 ? made(whole, year, a, b) : made(whole, year, b, a);
}

function month(name: string | undefined): string {
	return String(months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}

function made(text: string, year = '', monthNumber = '', day = ''): { date: string; length: number } | null {
	const m = Number(monthNumber);
	const d = Number(day);
	if (m < 1 || m > 12 || d < 1 || d > 31) return null;
	return { date: `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`, length: text.length };
}
