import { checkReading } from '../../support/checkReading';

suite('headings that lend a status to the rows of tables', () => {
	const table = '| ID | Task | Notes |\n|---|---|---|\n| F-1 | Dig | slow |\n| F-2 | Pour | quick |\n';

	test('tasks that are called done or begun, in tables that say nothing else of them', () => {
		checkReading(
			`## Completed Tasks (2)\n\n${table}`,
			'task F-1: Dig | done | in Completed Tasks (2)\ntask F-2: Pour | done | in Completed Tasks (2)',
		);
		checkReading(
			`## Done\n\n### In-progress issues\n\n${table}`,
			'task F-1: Dig | in-progress | in In-progress issues\ntask F-2: Pour | in-progress | in In-progress issues',
		);
		checkReading(
			`## Tareas completadas\n\n${table}`,
			'task F-1: Dig | done | in Tareas completadas\ntask F-2: Pour | done | in Tareas completadas',
		);
	});

	test('a status alone lends to tables that list tasks anyway', () => {
		const listing = '| ID | Task | Owner |\n|---|---|---|\n| 1 | Dig | Ann |\n';
		checkReading(`## ✅ Completed\n\n${listing}`, 'task 1: Dig | done | by Ann | in ✅ Completed');
		checkReading(`## In Progress\n\n### Garden\n\n${listing}`, 'task 1: Dig | in-progress | by Ann | in Garden');
		checkReading(`## Done\n\n${table}`, '');
	});

	test('near miss: what the rows say themselves counts, and a heading that says when or what', () => {
		const own = '| ID | Task | Status |\n|---|---|---|\n| F-1 | Dig | open |\n| F-2 | Pour | |\n';
		checkReading(
			`## Completed Tasks\n\n${own}`,
			'task F-1: Dig | open | in Completed Tasks\ntask F-2: Pour | open | in Completed Tasks',
		);
		const listing = '| ID | Task | Owner |\n|---|---|---|\n| 1 | Dig | Ann |\n';
		for (const heading of ['Current Tasks', 'Testing', 'Completed Tasks of May', 'Review'])
			checkReading(`## ${heading}\n\n${listing}`, `task 1: Dig | open | by Ann | in ${heading}`);
		checkReading('## Completed Tasks\n\n| Task | Notes |\n|---|---|\n| Dig | slow |\n', '');
	});

	test('gaps and risks that are over are no tasks', () => {
		const gaps = '| ID | Description | Severity |\n|---|---|---|\n| G-1 | A hole | Low |\n| G-2 | A ditch | High |\n';
		checkReading(`## Gaps resolved\n\n${gaps}`, '');
		checkReading(
			`## Gaps\n\n${gaps}`,
			'task G-1: A hole | open | P3 | in Gaps\ntask G-2: A ditch | open | P1 | in Gaps',
		);
	});

	test('a task of two listings is as far as either says', () => {
		checkReading(
			`## Completed Tasks\n\n${table}\n### F-1: Dig\n**Owner**: Ann\n\n### F-2: Pour\n**Status**: in progress\n`,
			'task F-1: Dig | done | by Ann | in Completed Tasks | also on 8\ntask F-2: Pour | in-progress | in Completed Tasks | also on 11',
		);
	});

	test('a log tells what was found and how it was put right', () => {
		for (const [log, found, level, fix] of [
			['Review log (2026-05-02)', 'Finding', 'Severity', 'Fix'],
			['审查记录', '发现', '严重度', '修复'],
		])
			checkReading(
				`## ${log}\n\n| # | ${found} | ${level} | ${fix} |\n|---|---|---|---|\n| R1 | The hose leaks | High | a new ring |\n| R2 | The gate creaks | Low | oil |\n`,
				'',
			);
	});

	test('near miss: what is only advised, a list of faults that is called a log, and a log with a status', () => {
		const faults = (header: string): string =>
			`| # | Fault | Severity | ${header} |\n|---|---|---|---|\n| R1 | The hose leaks | High | none |\n| R2 | The gate creaks | Low | none |\n`;
		const open = (heading: string): string =>
			`task R1: The hose leaks | open | P1 | in ${heading}\ntask R2: The gate creaks | open | P3 | in ${heading}`;
		checkReading(`## Review\n\n${faults('Fix')}`, open('Review'));
		checkReading(`## Fault log\n\n${faults('Notes')}`, open('Fault log'));
		checkReading(
			'## Fault log\n\n| # | Fault | Status | Fix |\n|---|---|---|---|\n| R1 | The hose leaks | Open | a ring |\n',
			'task R1: The hose leaks | open | in Fault log',
		);
	});
});
