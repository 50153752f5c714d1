import type { TaskDocument } from '../model/document';
import type { Graph } from '../model/graph';
import type { Finding, Rule, Severity } from './rule';

/** A finding with its rule and what it weighs in the end. */
export interface CheckedFinding {
	readonly rule: string;
	readonly severity: Exclude<Severity, 'off'>;
	readonly finding: Finding;
}

const rules: readonly Rule[] = [];

/** What the rules find in a document, in the order of the text; `severities` holds what the user has set, by rule. */
export function checkDocument(
	document: TaskDocument,
	graph: Graph,
	severities: Readonly<Record<string, Severity>>,
): readonly CheckedFinding[] {
	const found: CheckedFinding[] = [];
	for (const rule of rules) {
		const severity = severities[rule.id] ?? rule.severity;
		if (severity === 'off') continue;
		for (const finding of rule.check({ document, graph }))
			found.push({ rule: rule.id, severity: weigh(severity, finding), finding });
	}
	return found.sort((a, b) => a.finding.span.start - b.finding.span.start);
}

function weigh(severity: Exclude<Severity, 'off'>, finding: Finding): Exclude<Severity, 'off'> {
	if (finding.certainty === 'inferred') return 'information';
	return severity === 'error' || severity === 'warning' ? (finding.severity ?? severity) : severity;
}
