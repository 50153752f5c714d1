/** What would act on a terminal, or turn a line around there, and stands in JSON as it is. */
const acting = /[\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A value as JSON for programs, which may also be read on a terminal: texts come from strangers. */
export function toJson(value: unknown): string {
	const escape = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
	return `${JSON.stringify(value, null, '\t').replace(acting, escape)}\n`;
}
