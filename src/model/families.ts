import type { Scope } from './claims';
import type { TaskDocument } from './document';
import { tasksWithin } from './population';
import { hasStoriesApart, hasStoriesBeside } from './stories';

/** What a number may mean besides its own scope where stories and tasks are written side by side: both, or one of them where its words name neither. */
export function otherFamilies({ tasks }: TaskDocument, scope: Scope): readonly Scope[] {
	if (!hasStoriesApart(tasks)) return [];
	const { family, ...both } = scope;
	return family
		? [both]
		: [
				{ ...scope, family: 'stories' },
				{ ...scope, family: 'tasks' },
			];
}

/** Whether a number is of stories or tasks where both are written, or of tasks that are both: which are counted is for the writer to say. */
export function hasFamilies(document: TaskDocument, scope: Scope): boolean {
	return scope.family !== undefined || hasStoriesBeside(tasksWithin(document, scope));
}
