import { blockedWithoutBlocker } from './blocked-without-blocker';
import { conflictMarkers } from './conflict-markers';
import { conflictingClaims } from './conflicting-claims';
import { conflictingDates } from './conflicting-dates';
import { damagedEncoding } from './damaged-encoding';
import { damagedFormatting } from './damaged-formatting';
import { dependencyCycle } from './dependency-cycle';
import { doneBeforeDependency } from './done-before-dependency';
import { duplicateDependency } from './duplicate-dependency';
import { duplicateField } from './duplicate-field';
import { duplicateId } from './duplicate-id';
import { effortTotal } from './effort-total';
import { familyDependency } from './family-dependency';
import { finishedSubtasks } from './finished-subtasks';
import { invalidEstimate } from './invalid-estimate';
import { listTotal } from './list-total';
import { missingEstimate } from './missing-estimate';
import { missingOwner } from './missing-owner';
import { missingPriority } from './missing-priority';
import { numberingGap } from './numbering-gap';
import { openSubtasks } from './open-subtasks';
import { parentEstimate } from './parent-estimate';
import { percentage } from './percentage';
import { priorityInversion } from './priority-inversion';
import { priorityMismatch } from './priority-mismatch';
import type { Rule } from './rule';
import { selfDependency } from './self-dependency';
import { staleNext } from './stale-next';
import { staleRange } from './stale-range';
import { startedWhileBlocked } from './started-while-blocked';
import { statedBreakdown } from './stated-breakdown';
import { statedCompletion } from './stated-completion';
import { statedProgress } from './stated-progress';
import { statedSection } from './stated-section';
import { statedTotal } from './stated-total';
import { statusConflict } from './status-conflict';
import { subtaskId } from './subtask-id';
import { tableRow } from './table-row';
import { tableTasks } from './table-tasks';
import { tableTotal } from './table-total';
import { unclosedFence } from './unclosed-fence';
import { undeclaredDependency } from './undeclared-dependency';
import { unknownDependency } from './unknown-dependency';
import { unknownOwner } from './unknown-owner';
import { unknownPriority } from './unknown-priority';
import { unknownStatus } from './unknown-status';
import { unreadLine } from './unread-line';
import { unusedDisable } from './unused-disable';

/** Every rule, in the order of catalogues. */
export const rules: readonly Rule[] = [
	unknownPriority,
	priorityMismatch,
	missingPriority,
	missingOwner,
	missingEstimate,
	priorityInversion,
	duplicateId,
	subtaskId,
	unknownDependency,
	selfDependency,
	duplicateDependency,
	familyDependency,
	dependencyCycle,
	undeclaredDependency,
	doneBeforeDependency,
	statusConflict,
	openSubtasks,
	statedProgress,
	finishedSubtasks,
	unknownStatus,
	blockedWithoutBlocker,
	startedWhileBlocked,
	statedTotal,
	statedBreakdown,
	statedSection,
	statedCompletion,
	tableRow,
	tableTotal,
	tableTasks,
	percentage,
	listTotal,
	effortTotal,
	conflictingClaims,
	staleNext,
	unknownOwner,
	invalidEstimate,
	parentEstimate,
	damagedEncoding,
	damagedFormatting,
	unreadLine,
	duplicateField,
	staleRange,
	conflictingDates,
	numberingGap,
	unclosedFence,
	unusedDisable,
	conflictMarkers,
];
