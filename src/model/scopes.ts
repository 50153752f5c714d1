import type { Attribute, Scope } from './claims';

/** The tasks of a section; 0 is the document. */
export function sectionScope(section: number): Scope {
	return { section, attribute: null };
}

/** The tasks of the document that carry an attribute. */
export function attributeScope(attribute: Attribute): Scope {
	return { section: 0, attribute };
}
