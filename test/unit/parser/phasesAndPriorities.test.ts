import assert from 'node:assert/strict';
import { parse } from '../../../src/parser/parse';
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

	test('how many tasks of a section have a priority is not the priority of all', () => {
		const said = (heading: string) =>
			parse(`# Pond\n\n## ${heading}\n\n- [ ] T001 Dig\n- [ ] T002 Fill\n`).tasks[0]?.priority;
		for (const heading of [
			'Soil (1 P0 task)',
			'Soil (1/2 P1 done)',
			'Soil (2 tasks, 1x P0)',
			'Soil — 1 P0 task',
			'Soil (1 tarea crítica)',
			'Soil (2 tareas críticas)',
		])
			assert.equal(said(heading), null);
		// Near miss: the section's own.
		for (const heading of [
			'Soil (2 tasks, P0)',
			'Soil (P0, 2 tasks)',
			'2 P0 tasks',
			'Phase 1 P0',
			'P0 (2 tasks)',
			'Tareas críticas (2)',
		])
			assert.equal(said(heading), 'P0');
	});
});
