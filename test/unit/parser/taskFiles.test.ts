import { checkReading } from '../../support/checkReading';

suite('files of one task', () => {
	const fields = '**Title:** Dig the pond\n\n**Status:** done\n\n**Dependencies:** 2 ✓\n\n**Priority:** high\n';
	const read = 'task 3: Dig the pond | done | P1 | after 2';

	for (const name of ['Task ID: 3', 'Task 3'])
		test(`are headed by ${name}, with the title among the fields`, () => {
			checkReading(`# ${name}\n\n${fields}`, read);
			checkReading(
				`# ${name}\n\n${fields}\n## Subtasks\n\n### 3.1. Mark the ground\n\n**Status:** done\n`,
				`${read}\nsubtask 3.1: Mark the ground | done | P1 | of 3 | in Subtasks`,
			);
		});

	test('near miss: what a document is about, and a name right over another heading', () => {
		checkReading('# Task 3 handoff\n\n**Status:** done\n\n## Notes\n\nDry at last.\n', '');
		checkReading('# Task 3\n\nDry at last.\n\n## Notes\n', '');
		checkReading('# Task ID: 3\n# Title: Dig the pond\n# Status: done\n', '');
		checkReading('# Plan\n\n- Task ID of the ground: 3\n', '');
	});
});
