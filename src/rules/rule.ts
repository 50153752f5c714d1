// The namespace, since `{ z }` would bring along every locale: 427 kB instead of 20.
import * as z from 'zod/mini';
import type { TextEdit } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import type { Graph } from '../model/graph';
import type { Certainty, Status, Task } from '../model/task';
import { type Message, type MessageArg, message } from '../util/message';
import type { Span } from '../util/span';

// Without this zod probes for `new Function`, which a web extension host may forbid.
z.config({ jitless: true });

/** How much a finding weighs; `off` silences a rule. */
export type Severity = 'error' | 'warning' | 'information' | 'off';

/** What a user has set for a rule: how much it weighs, and its options. */
export type RuleSetting = Severity | { readonly severity?: Severity | undefined; readonly [option: string]: unknown };

/** A way to mend a finding. */
export interface Fix {
	/** In the imperative: `Change 54 to 34`. */
	readonly title: Message;
	/** Whether it can be applied unseen without losing meaning; only these are part of "fix all". */
	readonly safe: boolean;
	readonly edits: readonly TextEdit[];
	/**
	 * Instead of edits: a change of a task's status. It is worked out when it is made, since it follows the document's
	 * way of writing, keeps what counts the task true, and may need today's date. Never safe.
	 */
	readonly change?: StatusChange;
}

/** A task, by its index, and the status it is to have. */
export interface StatusChange {
	readonly task: number;
	readonly status: Status;
}

/** The other end of a conflict. */
export interface Related {
	readonly span: Span;
	readonly message: Message;
}

/** What a rule found: the smallest text the eye needs, never a whole task. */
export interface Finding {
	readonly span: Span;
	readonly message: Message;
	readonly related?: readonly Related[];
	readonly fixes?: readonly Fix[];
	/** Findings that rest on inferred facts are `inferred` and shown as information, whatever the rule's severity. */
	readonly certainty?: Certainty;
	/** Lowers this one finding below the rule's severity. */
	readonly severity?: 'warning' | 'information';
}

/** What a rule may look at. */
export interface RuleContext {
	readonly document: TaskDocument;
	readonly graph: Graph;
	/** What the other rules find, before comments silence any of it; worked out when it is asked for. */
	readonly others: () => OtherRules;
}

/** The other rules and what they find. */
export interface OtherRules {
	/** Ids of all rules. */
	readonly known: readonly string[];
	/** Ids of those that are not turned off. */
	readonly active: ReadonlySet<string>;
	readonly found: readonly { readonly rule: string; readonly span: Span }[];
}

/** One lint rule: a pure function of a document and its graph. */
export interface Rule {
	/** Kebab-case, the words a user would say. */
	readonly id: string;
	/** One sentence for catalogues. */
	readonly description: string;
	readonly severity: Severity;
	/** What `tally fix` and quick fixes can do: safe fixes, suggestions. */
	readonly fixable: 'safe' | 'suggestion' | 'both' | 'no';
	/** What can be set beside the severity: each option with its schema, which holds its default. */
	readonly options: z.core.$ZodShape;
	/** The findings; options that are not given have their defaults. */
	readonly check: (context: RuleContext, options?: unknown) => Iterable<Finding>;
}

/** A fix that is never made unseen. */
export function suggestion(title: Message, edits: readonly TextEdit[]): Fix {
	return { title, safe: false, edits };
}

/** The fix that changes the status of a task. */
export function statusFix(title: Message, task: Task, status: Status): Fix {
	return { title, safe: false, edits: [], change: { task: task.index, status } };
}

/** The fix that writes one text for another: its title says both and, where there is one, a word about the new one. */
export function changeFix(
	edit: TextEdit,
	note: MessageArg | null = null,
	safe = false,
	edits: readonly TextEdit[] = [edit],
): Fix {
	const both = [edit.oldText.trim(), edit.newText.trim()] as const;
	const title =
		note === null ? message('Change {0} to {1}', ...both) : message('Change {0} to {1} ({2})', ...both, note);
	return { title, safe, edits };
}

/** A finding none of whose fixes is applied unseen. */
export function withoutSafeFixes(finding: Finding): Finding {
	if (!finding.fixes?.some(({ safe }) => safe)) return finding;
	return { ...finding, fixes: finding.fixes.map(fix => ({ ...fix, safe: false })) };
}

/** What a rule's own file says of it. */
interface Declared<Shape extends z.core.$ZodShape> extends Omit<Rule, 'options' | 'check'> {
	readonly options?: Shape;
	readonly check: (context: RuleContext, options: Options<Shape>) => Iterable<Finding>;
}

/** Declares a rule. */
export function defineRule<Shape extends z.core.$ZodShape = Record<never, never>>(rule: Declared<Shape>): Rule {
	const options = rule.options ?? ({} as Shape);
	let usual: Options<Shape> | null = null;
	return {
		...rule,
		options,
		check: (context, given) =>
			rule.check(context, given ? z.object(options).parse(given) : (usual ??= usualOf(options))),
	};
}

type Options<Shape extends z.core.$ZodShape> = z.infer<z.ZodMiniObject<Shape>>;

/** What the options are where nobody sets them; a schema of all of them takes milliseconds to make. */
function usualOf<Shape extends z.core.$ZodShape>(options: Shape): Options<Shape> {
	return Object.fromEntries(
		Object.entries(options).map(([name, option]) => [name, z.parse(option, undefined)]),
	) as Options<Shape>;
}

/** An option that is a list of words, none by default. */
export function wordsOption(description: string) {
	return z._default(z.array(z.string().check(z.trim(), z.minLength(1))).check(z.describe(description)), []);
}

/** An option that is a number from 0 to `most`. */
export function numberOption(description: string, most: number, usual = 0) {
	return z._default(z.number().check(z.minimum(0), z.maximum(most), z.describe(description)), usual);
}
