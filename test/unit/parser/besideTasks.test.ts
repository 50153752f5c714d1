import assert from 'node:assert/strict';
import { parse } from '../../../src/parser/parse';
import { checkReading } from '../../support/checkReading';

suite('what stands beside the tasks', () => {
	test('headings that tell about a text, and stories among T001, T002, …', () => {
		checkReading('## 1. Overview\n**Effort**: 40h\n## 2. Dig\n**Effort**: 2h', 'task 2: Dig | open | 2h');
		const tasks = Array.from({ length: 5 }, (_, at) => `- [ ] T00${at + 1} Dig`).join('\n');
		const read = Array.from({ length: 5 }, (_, at) => `task T00${at + 1}: Dig | open`).join('\n');
		checkReading(`${tasks}\n\n## In parallel\n\n### User Story 1 (Pond)\n\n**Time**: 30 minutes\n`, read);
		checkReading(
			'### User Story 1 (Pond)\n\n**Time**: 30 minutes\n\n### User Story 2 (Lawn)\n\n**Time**: 1h\n',
			'task 1: (Pond) | open | 0.5h\ntask 2: (Lawn) | open | 1h',
		);
	});

	test('a colour beside a ticked box', () => {
		checkReading('- [x] T1: Dig 🔵\n- [ ] T2: Fill 🟡', 'task T1: Dig | done\ntask T2: Fill | in-progress');
	});

	test('a count of bullets, of the ids it names, and a measure with an aim', () => {
		const tasks = '- [ ] T1: Dig [P1]\n- [ ] T2: Fill [P1]\n';
		assert.deepEqual(counts(`# Plan\n${tasks}\n## High Priority Backlog (15 items)\n\n- Roses\n- Tulips\n`), [[15, 2]]);
		assert.deepEqual(counts(`# Plan\n${tasks}\n## In parallel\n\n**Tasks**: T1-T2 (2 tasks)\n`), []);
		assert.deepEqual(parse(`${tasks}\n## Now\n\n- **Test Completion:** 65% (Target: 90%)\n`).claims, []);
	});

	test('words that end a heading behind a colon', () => {
		const said = (heading: string) =>
			parse(`## ${heading}\n- [ ] T1: Dig\n`).claims.flatMap(claim => (claim.type === 'completion' ? claim.text : []));
		assert.deepEqual(said('Phase 1: Pond ✅ COMPLETE'), ['✅ COMPLETE']);
		assert.deepEqual(said('Phase 2: Lawn - COMPLETE'), ['COMPLETE']);
		assert.deepEqual(said('Phase 3: Lawn - complete with seeds'), []);
	});

	test('a story over a single box with an id of its own is a section', () => {
		checkReading(
			'### User Story 1 — Pond (Priority: P1)\n- [ ] T002 Dig\n- [ ] T004 Fill\n\n### User Story 2 — Lawn (Priority: P2)\n- [ ] T003 Mow\n',
			`task T002: Dig | open | P1 | in User Story 1 — Pond (Priority: P1)
task T004: Fill | open | P1 | in User Story 1 — Pond (Priority: P1)
task T003: Mow | open | P2 | in User Story 2 — Lawn (Priority: P2)`,
		);
		// Near miss: a story that says how far it is, and steps of one.
		checkReading(
			'### User Story 1: Pond\n**Status**: Open\n- [ ] Dig\n\n### User Story 2: Lawn\n**Status**: Done\n- [x] Mow\n',
			'task 1: Pond | open\nsubtask: Dig | open | of 1\ntask 2: Lawn | done\nsubtask: Mow | done | of 2',
		);
	});
});

/** The counts that a text states, each with the section that it counts. */
function counts(text: string): (readonly [number, number])[] {
	return parse(text).claims.flatMap(claim =>
		claim.type === 'count' ? [[claim.value, claim.scope.attribute ? -1 : claim.scope.section] as const] : [],
	);
}
