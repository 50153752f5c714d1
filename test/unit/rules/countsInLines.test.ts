import assert from 'node:assert/strict';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';
import { checkComplete } from '../../support/checkEdits';

const plan = (line: string): string => `# Plan

${line}

## Phase 1: Soil

- [x] T1: Dig (P0) @ann
- [x] T2: Water (P1) @bob
- [ ] T3: Seed (P1) @bob

## Phase 2: Air

- [ ] T4: Fan (P2) @ann
- [x] T5: Duct (P0) @eva
`;

/** What is reported of a line over the plan. */
function reported(line: string): readonly string[] {
	const document = parse(plan(line));
	const last = 2 + line.split('\n').length;
	return checkDocument(document, buildGraph(document))
		.filter(({ finding }) => document.lines.lineAt(finding.span.start) < last)
		.map(({ rule }) => rule);
}

suite('lines that are nothing but counts', () => {
	test('of all, and of a side', () => {
		for (const line of [
			'6 tasks across 2 phases',
			'**6 tasks**, 2 phases',
			'3 tasks remaining',
			'1 open task',
			'4/5 done',
			'**4/5 complete**',
		])
			assert.deepEqual(reported(line), ['stated-total'], line);
		for (const line of [
			'5 tasks across 2 phases',
			'2 tasks remaining',
			'3/5 done',
			'4/7 done',
			'4/6 pages done',
			'3 questions remaining',
			'Each phase has at most 2 tasks remaining to plan.',
			'90% of the soil is done',
		])
			assert.deepEqual(reported(line), [], line);
	});

	test('by priority and by owner', () => {
		for (const line of [
			'3 P0, 2 P1, 1 P2',
			'P0 (3), P1 (2), P2 (1)',
			'P0: 3 tasks, P1: 2 tasks, P2: 1 task',
			'@ann (3), @bob (2)',
		])
			assert.deepEqual(reported(line), ['stated-breakdown'], line);
		for (const line of [
			'2 P0, 2 P1, 1 P2',
			'12 P0, 20 P1',
			'@ann (2), @bob (2), @eva (1)',
			'3 beds, 2 ponds',
			'Ann 3, Bob 2',
		])
			assert.deepEqual(reported(line), [], line);
	});

	test('of sections by their names', () => {
		for (const line of [
			'- Phase 1 (4 tasks)\n- Phase 2 (2 tasks)',
			'Phase 1 (4 tasks), Phase 2 (2 tasks)',
			'1. [Phase 1: Soil](#phase-1-soil) — 4 tasks',
		])
			assert.deepEqual(reported(line), ['stated-section'], line);
		for (const line of [
			'- Phase 1 (3 tasks)',
			'- Phase 1 (4 pages)',
			'- Phase 7 (4 tasks)',
			'- Phase 1 walk (4 tasks)',
		])
			assert.deepEqual(reported(line), [], line);
	});

	test('of all at the foot, behind a rule or not', () => {
		const atFoot = (foot: string): readonly string[] => {
			const document = parse(`${plan('Soil and air')}${foot}`);
			return checkDocument(document, buildGraph(document)).map(({ rule }) => rule);
		};
		const table = '| Priority | Count |\n|---|---|\n| P0 | 2 |\n| P1 | 2 |\n';
		for (const line of ['5 tasks across 2 phases', '2 tasks remaining', '60% (3 of 5 tasks)'])
			for (const rest of ['', `\n${table}`, '\n- Phase 1 (3 tasks)\n- Phase 2 (2 tasks)\n'])
				for (const rule of ['\n---\n\n', '\n'])
					if (rule !== '\n' || rest === '')
						assert.deepEqual(atFoot(`${rule}${line}\n${rest}`), [], `${rule}${line}${rest}`);
		assert.deepEqual(atFoot('\n---\n\n6 tasks across 2 phases\n'), ['stated-total']);
	});

	test('of what is done in sections, in a bracket behind their names', () => {
		const done = (a: string, b: string): string => `- ${a} Phase 1: Soil (${b})\n- 🚧 **Phase 2: Air** (1/2 done)`;
		assert.deepEqual(reported(done('🔄', '2/3')), []);
		assert.deepEqual(reported(done('🔄', '1/3')), ['stated-section']);
		// Near misses: other wholes, other nouns.
		for (const pair of ['2/4', '1/3 reviews']) assert.deepEqual(reported(done('🔄', pair)), [], pair);
		checkComplete(
			plan(done('🔄', '2/3')).replace('T3: Seed', 'T3: Seed$0'),
			plan(done('✅', '3/3')).replace('[ ] T3', '[x] T3'),
		);
	});

	test('stay true when a task is completed', () => {
		checkComplete(
			plan('2 tasks remaining\n\n3/5 done').replace('T3: Seed', 'T3: Seed$0'),
			plan('1 tasks remaining\n\n4/5 done').replace('[ ] T3', '[x] T3'),
		);
	});
});
