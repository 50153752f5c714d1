import { conflictMarkers } from './conflict-markers';
import { damagedEncoding } from './damaged-encoding';
import { dependencyCycle } from './dependency-cycle';
import { duplicateId } from './duplicate-id';
import { openSubtasks } from './open-subtasks';
import { percentage } from './percentage';
import { priorityInversion } from './priority-inversion';
import type { Rule } from './rule';
import { selfDependency } from './self-dependency';
import { staleNext } from './stale-next';
import { statedBreakdown } from './stated-breakdown';
import { statedCompletion } from './stated-completion';
import { statedSection } from './stated-section';
import { statedTotal } from './stated-total';
import { statusConflict } from './status-conflict';
import { tableTasks } from './table-tasks';
import { tableTotal } from './table-total';
import { undeclaredDependency } from './undeclared-dependency';
import { unknownDependency } from './unknown-dependency';
import { unknownPriority } from './unknown-priority';
import { unknownStatus } from './unknown-status';

/** Every rule, in the order of catalogues. */
export const rules: readonly Rule[] = [
	unknownPriority,
	priorityInversion,
	duplicateId,
	unknownDependency,
	selfDependency,
	dependencyCycle,
	undeclaredDependency,
	unknownStatus,
	statusConflict,
	openSubtasks,
	statedTotal,
	statedBreakdown,
	statedSection,
	statedCompletion,
	tableTotal,
	tableTasks,
	percentage,
	staleNext,
	damagedEncoding,
	conflictMarkers,
];
