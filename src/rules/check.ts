import type { TaskDocument } from '../model/document';
import type { Graph } from '../model/graph';
import { atOnce, type Steps } from '../util/steps';
import { conflictMarkers } from './conflict-markers';
import { conflictingClaims } from './conflicting-claims';
import { rules } from './index';
import { type Finding, type Rule, type RuleContext, type RuleSetting, type Severity, withoutSafeFixes } from './rule';
import { silencer } from './silence';
import { gatherTraits } from './tasksWith';
import { unusedDisable } from './unused-disable';

/** A finding with its rule and what it weighs in the end. */
export interface CheckedFinding {
	readonly rule: string;
	readonly severity: Exclude<Severity, 'off'>;
	readonly finding: Finding;
}

/** What a user has set, by rule. */
type RuleSettings = Readonly<Record<string, RuleSetting | undefined>>;

/**
 * What the rules find in a document, in the order of the text, without what its comments silence. During a merge conflict it says only that there is one.
 */
export function checkDocument(
	document: TaskDocument,
	graph: Graph,
	settings: RuleSettings = {},
): readonly CheckedFinding[] {
	return atOnce(checkSteps(document, graph, settings));
}

/** The same in steps, rule by rule. */
export function* checkSteps(
	document: TaskDocument,
	graph: Graph,
	settings: RuleSettings = {},
): Steps<readonly CheckedFinding[]> {
	const isMerging = document.conflicts.length > 0;
	const own: readonly Rule[] = isMerging ? [conflictMarkers] : [unusedDisable];
	yield* gatherTraits(document);
	const found = isMerging ? [] : yield* run(ordinary, document, graph, settings);
	const context = contextOf(document, graph, settings, () => found);
	const all = [...found, ...(yield* runIn(context, own, settings))];
	const silencedBy = silencer(document);
	const spoken = isMerging ? all : all.filter(one => !silencedBy({ rule: one.rule, span: one.finding.span }));
	const isRetold = retelling(spoken);
	return spoken
		.filter(one => !isRetold(one))
		.sort((a, b) => a.finding.span.start - b.finding.span.start || a.finding.span.end - b.finding.span.end);
}

/** Tells which findings only set places against each other each of which is reported as wrong by another rule. */
function retelling(all: readonly CheckedFinding[]): (one: CheckedFinding) => boolean {
	const isOfPlaces = ({ rule }: CheckedFinding): boolean => rule === conflictingClaims.id;
	const wrong = new Set(
		all.flatMap(one => (isOfPlaces(one) || one.severity === 'information' ? [] : [one.finding.span.start])),
	);
	return one =>
		isOfPlaces(one) && [one.finding, ...(one.finding.related ?? [])].every(({ span }) => wrong.has(span.start));
}

/** What rules look at; `found` gives what the others find. */
export function contextOf(
	document: TaskDocument,
	graph: Graph,
	settings: RuleSettings = {},
	found: () => readonly CheckedFinding[] = () => atOnce(run(ordinary, document, graph, settings)),
): RuleContext {
	return {
		document,
		graph,
		others: () => ({
			known: rules.map(({ id }) => id),
			active: new Set(rules.filter(rule => severityOf(rule, settings) !== 'off').map(({ id }) => id)),
			found: found().map(({ rule, finding }) => ({ rule, span: finding.span })),
		}),
	};
}

/** Those that don't ask what the others find. */
const ordinary = rules.filter(rule => rule !== unusedDisable);

function run(
	wanted: readonly Rule[],
	document: TaskDocument,
	graph: Graph,
	settings: RuleSettings,
): Steps<readonly CheckedFinding[]> {
	return runIn(
		contextOf(document, graph, settings, () => []),
		wanted,
		settings,
	);
}

function* runIn(
	context: RuleContext,
	wanted: readonly Rule[],
	settings: RuleSettings,
): Steps<readonly CheckedFinding[]> {
	const found: CheckedFinding[] = [];
	for (const rule of wanted) {
		yield;
		const severity = severityOf(rule, settings);
		if (severity === 'off') continue;
		const setting = settings[rule.id];
		for (const finding of rule.check(context, typeof setting === 'object' ? setting : undefined)) {
			found.push({ rule: rule.id, severity: weigh(severity, finding), finding: cautious(severity, finding) });
			if (found.length % 8 === 0) yield;
		}
	}
	return found;
}

function severityOf({ id, severity }: Rule, settings: RuleSettings): Severity {
	const setting = settings[id];
	return (typeof setting === 'object' ? setting.severity : setting) ?? severity;
}

/** What weighs less than its rule is less than sure: none of its fixes is applied unseen. */
function cautious(severity: Exclude<Severity, 'off'>, finding: Finding): Finding {
	return weigh(severity, finding) === severity ? finding : withoutSafeFixes(finding);
}

/** A finding may weigh less than its rule, never more. */
function weigh(severity: Exclude<Severity, 'off'>, { certainty, severity: own }: Finding): Exclude<Severity, 'off'> {
	if (certainty === 'inferred' || own === 'information') return 'information';
	return severity === 'error' && own === 'warning' ? 'warning' : severity;
}
