import type * as z from 'zod/mini';
import { rules } from '../rules/index';
import { nearest } from '../rules/nearest';
import { type Message, message } from '../util/message';

type Path = readonly PropertyKey[];

/** A value that can't be used. */
export interface Issue {
	readonly path: Path;
	/** Whether the name is wrong, rather than the value. */
	readonly isName: boolean;
	readonly message: Message;
}

/**
 * Reads an object by a schema, entry by entry: what does not fit is left out and told of, the rest is `good`. Never throws.
 * `prefix` stands before the names in the sentences.
 */
export function readObject<T extends z.core.$ZodShape>(
	schema: z.ZodMiniObject<T>,
	value: unknown,
	prefix: string,
): { readonly good: Partial<z.infer<z.ZodMiniObject<T>>>; readonly issues: readonly Issue[] } {
	const whole = schema.safeParse(value);
	if (whole.success) return { good: whole.data, issues: [] };
	const issues = whole.error.issues.flatMap(issue => issuesOf(issue, [], value, schema, prefix));
	const rest = schema.safeParse(
		without(
			value,
			issues.map(({ path }) => path),
		),
	);
	return { good: rest.success ? rest.data : {}, issues };
}

function issuesOf(
	issue: z.core.$ZodIssue,
	outer: Path,
	value: unknown,
	schema: z.ZodMiniObject,
	prefix: string,
): Issue[] {
	const path = [...outer, ...issue.path];
	const found = valueAt(value, path);
	if (issue.code === 'invalid_union') {
		// A severity, or an object with one: what is written says which was meant.
		const meant = issue.errors.at(typeof found === 'object' ? -1 : 0) ?? [];
		return meant.flatMap(inner => issuesOf(inner, path, value, schema, prefix));
	}
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map(key => ({
			path: [...path, key],
			isName: true,
			message: unknownName(
				prefix + path.map(part => `${String(part)}.`).join(''),
				key,
				namesIn(schemaAt(schema, path)),
			),
		}));
	const isName = issue.code === 'invalid_key';
	const named = isName ? path.slice(0, -1) : path;
	const name = named
		.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at ? '.' : prefix}${String(part)}`))
		.join('');
	const text = isName
		? message('{0} has an entry without a name. It is left out.', name)
		: wrongValue(issue, name, printed(found), schemaAt(schema, path));
	return [{ path, isName, message: text }];
}

function wrongValue(
	issue: z.core.$ZodIssue,
	name: string,
	found: string,
	schema: z.core.$ZodType | undefined,
): Message {
	if (issue.code === 'invalid_value') {
		const values = issue.values.map(value => JSON.stringify(value)).join(', ');
		return message('{0} is {1}; it takes one of {2}. It is left out.', name, found, values);
	}
	const minimum = boundOf(schema, 'greater_than');
	const maximum = boundOf(schema, 'less_than');
	if (minimum !== undefined && maximum !== undefined)
		return message('{0} is {1}; it takes a number from {2} to {3}. It is left out.', name, found, minimum, maximum);
	const expected = issue.code === 'invalid_type' ? issue.expected : 'string';
	if (expected === 'array') return message('{0} is {1}; it takes a list in brackets. It is left out.', name, found);
	if (expected === 'object' || expected === 'record')
		return message('{0} is {1}; it takes names, each with a value. It is left out.', name, found);
	if (expected === 'boolean') return message('{0} is {1}; it takes true or false. It is left out.', name, found);
	return message('{0} is {1}; it takes text that is not empty. It is left out.', name, found);
}

function boundOf(schema: z.core.$ZodType | undefined, kind: 'greater_than' | 'less_than'): number | undefined {
	const found = schema?._zod.def.checks?.find(check => check._zod.def.check === kind)?._zod.def;
	return found && 'value' in found ? Number(found.value) : undefined;
}

function unknownName(where: string, name: string, known: readonly string[]): Message {
	const near = nearest(name, known, 2);
	return near.length > 0
		? message('There is no {0}; perhaps {1}. It is left out.', where + name, near.join(', '))
		: known.length === rules.length
			? message('There is no {0}; "tally rules" lists the rules. It is left out.', where + name)
			: message('There is no {0}; there are {1}. It is left out.', where + name, known.join(', '));
}

/** The parts of a schema that lead further into it. */
interface Definition {
	readonly innerType?: z.core.$ZodType;
	readonly options?: readonly z.core.$ZodType[];
	readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
	readonly element?: z.core.$ZodType;
	readonly valueType?: z.core.$ZodType;
}

/** The schema of what stands at a path; of a severity or an object with one, the object's. */
function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
	const { innerType, options, shape, element, valueType } = schema._zod.def as Definition;
	const around = innerType ?? options?.at(-1);
	if (around) return schemaAt(around, path);
	const [first, ...rest] = path;
	if (first === undefined) return schema;
	const next = shape?.[String(first)] ?? element ?? valueType;
	return next && schemaAt(next, rest);
}

function namesIn(schema: z.core.$ZodType | undefined): readonly string[] {
	return Object.keys((schema?._zod.def as Definition | undefined)?.shape ?? {}).filter(name => name !== '$schema');
}

function valueAt(value: unknown, path: Path): unknown {
	return path.reduce((at, part) => (typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined), value);
}

/** A value without what stands at some paths. */
function without(value: unknown, paths: readonly Path[]): unknown {
	if (paths.length === 0 || typeof value !== 'object' || value === null) return value;
	const below = new Map<string, Path[]>();
	for (const [first, ...rest] of paths) {
		const name = String(first);
		below.set(name, [...(rest.length > 0 ? (below.get(name) ?? []) : [[]]), ...(rest.length > 0 ? [rest] : [])]);
	}
	const entries = Object.entries(value)
		.filter(([name]) => !below.get(name)?.some(path => path.length === 0))
		.map(([name, inner]: [string, unknown]) => [name, without(inner, below.get(name) ?? [])] as const);
	return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

/** A value as a user wrote it, cut where it is long. */
function printed(value: unknown): string {
	let text: string | undefined;
	try {
		text = JSON.stringify(value);
	} catch {
		// A value that refers to itself can't come from a settings file; its kind says enough.
	}
	text ??= String(value);
	return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
