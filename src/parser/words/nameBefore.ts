import { wide } from '../../util/wide';

/** What somebody does or with whom (`Ann (digs)`, `Bob (+Eva)`); a capital tells which of several is meant (`Agent (Windows)`). */
const whatTheyDo = wide(/(?<=[\p{L}\p{N}])[*_`]{0,3}\s*\([+\p{Ll}][^()]*\)$/u);
/** What stands behind the name of a person is said of what they do, also with a capital; a tag (`Ada (BE)`) says who they are. */
const ofPerson = wide(/(?<=^\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})?)\s?\((?!\p{Lu}{1,4}\))\p{L}[^()]*\)$/u);
/** Who may be several, told apart by their brackets. */
const several = wide(
	/(?:agents?|devs?|developers?|engineers?|teams?|backend|frontend|devops|designers?|ops|platform|infra|mobile|web|claude|codex|copilot|gemini|bot|workers?|leads?|managers?|architects?|testers?|reviewers?|analysts?|crew|group|human|user|session|instance|model)$/iu,
);

/** A name without the bracket behind it that says what somebody does. */
export function nameBefore(text: string): string {
	const name = whatTheyDo.replace(text, '');
	return several.test((name.split('(')[0] as string).trim()) ? name : ofPerson.replace(name, '');
}
