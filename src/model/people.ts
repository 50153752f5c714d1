import { wide } from '../util/wide';

const initials = wide(/^(?:\p{L}\.\s?){1,3}(?=\p{L}{2})|(?<=\p{L})\s\p{L}\.$/gu, /\./);

/** A name in small letters, without initials before or behind it: `A. Irvin`, `Irvin A.` */
export function withoutInitials(name: string): string {
	return initials.replace(name.toLowerCase(), '');
}

/** Whether two names are of one person: `A. Irvin` is `Irvin`, and no `B. Irvin`. */
export function isSamePerson(one: string, other: string): boolean {
	const [a, b] = [one.toLowerCase(), other.toLowerCase()];
	return a === b || withoutInitials(a) === b || a === withoutInitials(b);
}
