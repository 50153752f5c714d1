import type { TextEdit } from '../edits/textEdit';
import type { TaskDocument } from '../model/document';
import type { Finding } from '../rules/rule';
import type { Message } from '../util/message';
import type { Span } from '../util/span';
import type { CommandCall } from './taskTarget';

/** A finding with the rule that reported it. */
export interface RuleFinding {
	readonly rule: string;
	readonly finding: Finding;
}

/** One entry of the light bulb: it either edits or calls a command. */
export interface QuickAction {
	readonly title: Message;
	/** `quickfix` mends a finding, `refactor` changes a task. */
	readonly kind: 'quickfix' | 'refactor';
	/** What it mends, null for a refactor. */
	readonly mends: RuleFinding | null;
	/** The one that the "fix" key applies; at most one for each finding. */
	readonly preferred: boolean;
	readonly edits: readonly TextEdit[] | null;
	readonly command: CommandCall | null;
}

/** What can be done about a stretch of text: the fixes of the findings it touches, then the changes of the task it stands in. */
export function quickFixes(
	_document: TaskDocument,
	_findings: readonly RuleFinding[],
	_span: Span,
	_uri: string,
): readonly QuickAction[] {
	throw new Error('not written yet');
}
