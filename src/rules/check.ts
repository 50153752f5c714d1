import type { TaskDocument } from '../model/document';
import type { Graph } from '../model/graph';
import { conflictMarkers } from './conflict-markers';
import { rules } from './index';
import type { Finding, Rule, Severity } from './rule';

/** A finding with its rule and what it weighs in the end. */
export interface CheckedFinding {
	readonly rule: string;
	readonly severity: Exclude<Severity, 'off'>;
	readonly finding: Finding;
}

/**
 * What the rules find in a document, in the order of the text; `severities` holds what the user has set, by rule.
 * During a merge conflict it says only that there is one.
 */
export function checkDocument(
	document: TaskDocument,
	graph: Graph,
	severities: Readonly<Record<string, Severity>> = {},
): readonly CheckedFinding[] {
	const active: readonly Rule[] = document.conflicts.length > 0 ? [conflictMarkers] : rules;
	const found: CheckedFinding[] = [];
	for (const rule of active) {
		const severity = severities[rule.id] ?? rule.severity;
		if (severity === 'off') continue;
		for (const finding of rule.check({ document, graph }))
			found.push({ rule: rule.id, severity: weigh(severity, finding), finding });
	}
	return found.sort((a, b) => a.finding.span.start - b.finding.span.start || a.finding.span.end - b.finding.span.end);
}

/** A finding may weigh less than its rule, never more. */
function weigh(severity: Exclude<Severity, 'off'>, { certainty, severity: own }: Finding): Exclude<Severity, 'off'> {
	if (certainty === 'inferred' || own === 'information') return 'information';
	return severity === 'error' && own === 'warning' ? 'warning' : severity;
}
