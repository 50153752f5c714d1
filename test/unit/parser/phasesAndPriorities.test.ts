import { checkReading } from '../../support/checkReading';

const plan = (first: string, heading: string): string =>
	`# Pond\n\n${first}\n\n## ${heading}\n\n- [ ] T1: Dig\n- [x] T2: Line\n`;

suite('P0 as the name of a phase', () => {
	test('lends no priority where the document calls its phases so', () => {
		for (const first of ['- **Current phase:** P0', '**Phase**: P1', 'Phase: P0'])
			checkReading(
				plan(first, 'Tasks (P0: T1–T2)'),
				'task T1: Dig | open | in Tasks (P0: T1–T2)\ntask T2: Line | done | in Tasks (P0: T1–T2)',
			);
	});

	test('near miss: another phase, and headings that say priority', () => {
		checkReading(
			plan('**Phase**: 1', 'P0 - Tasks'),
			'task T1: Dig | open | P0 | in P0 - Tasks\ntask T2: Line | done | P0 | in P0 - Tasks',
		);
		checkReading(
			plan('**Phase**: P1', 'Priority P0'),
			'task T1: Dig | open | P0 | in Priority P0\ntask T2: Line | done | P0 | in Priority P0',
		);
	});
});
