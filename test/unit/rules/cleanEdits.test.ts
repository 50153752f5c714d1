import assert from 'node:assert/strict';
import { lint } from 'markdownlint/sync';
import { setStatus } from '../../../src/edits/setStatus';
import { applyEdits } from '../../../src/edits/textEdit';
import { buildGraph } from '../../../src/model/graph';
import type { Status } from '../../../src/model/task';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';
import { TODAY } from '../../support/checkEdits';

/** Lists in several dialects, with numbers that are wrong here and there. */
const lists: Readonly<Record<string, string>> = {
	'numbered items with slots': `# Apiary

**Total Tasks**: 5 (2 P0, 1 P1)

## P0 (1/3 done)

1. [x] **Buy hives** — [P0][BE][2h][None]
2. [ ] **Paint hives** — [P0][BE][4h][Task #1,1]
   - [ ] Sand the boards
   - [x] Choose a colour

## P1

1. [ ] **Buy bees** — [P1][FE][1h][None]
2. [ ] **Feed bees** — [P1][FE][1h][None]
`,
	'headings with fields': `# Apiary

## P0 - CRITICAL (1/2 remaining)

### ✅ Task 1: Buy hives

**Status**: ✅ COMPLETE
**Completed**: 2025-10-02

### Task 2: Paint hives ⬜

**Status**: ⬜ NOT STARTED
**Status**: ⬜ NOT STARTED
**Estimate**: 4h

- [ ] Sand the boards
- [ ] Choose a colour

## Summary

| Priority | Complete | Remaining | Total | Progress |
|----------|----------|-----------|-------|----------|
| P0       | 1        | 2         | 2     | 33%      |
| TOTAL    | 1        | 2         | 4     | 33%      |
`,
	'checklists with ids': `# Tasks

## Phase 1: Ground (T001–T004)

- [x] T001 [P] Dig the ground
- [ ] T002 Lay the stones (depends on T001)
- [ ] T003 [P] Plant clover

<!-- tally-disable-next-line stated-total -- nothing to see -->

Letters that were damaged: CafÃ© âœ…
`,
	tables: `# Tasks

| ID | Task | Status | Estimate |
| --- | --- | --- | --- |
| 1 | Buy hives | Done | 2h |
| 2 | Paint hives | Open | 4h |
`,
};

/** Whoever lints Markdown sees nothing new after an edit of Tally's. */
suite('markdownlint after Tally', () => {
	for (const [name, text] of Object.entries(lists)) {
		test(`${name}: a change of status brings no new finding`, () => {
			const document = parse(text);
			const { tasks } = document;
			assert.ok(tasks.length > 1);
			const texts = new Set<string>();
			for (const { index } of tasks)
				for (const status of ['done', 'in-progress', 'blocked', 'cancelled', 'open'] satisfies Status[])
					for (const withSubtasks of [true, false]) {
						const { edits } = setStatus(document, index, status, {
							withParents: true,
							withSubtasks,
							updateClaims: 'on',
							today: TODAY,
						});
						texts.add(applyEdits(text, edits));
					}
			for (const after of texts) checkClean(text, after);
			assert.ok(texts.size > tasks.length);
		});

		test(`${name}: no fix brings a new finding`, () => {
			const document = parse(text);
			const found = checkDocument(document, buildGraph(document), {});
			for (const { finding } of found)
				for (const { edits } of finding.fixes ?? []) checkClean(text, applyEdits(text, edits));
		});
	}

	test('the lists have safe fixes to try', () => {
		const fixed = Object.values(lists).flatMap(text => {
			const document = parse(text);
			return checkDocument(document, buildGraph(document), {}).flatMap(({ rule, finding }) =>
				finding.fixes?.some(({ safe }) => safe) ? [rule] : [],
			);
		});
		assert.deepEqual([...new Set(fixed)].sort(), [
			'damaged-encoding',
			'duplicate-dependency',
			'duplicate-field',
			'stale-range',
			'stated-breakdown',
			'unused-disable',
		]);
	});
});

function checkClean(before: string, after: string): void {
	const old = counts(before);
	const added = [...counts(after)].filter(([rule, count]) => count > (old.get(rule) ?? 0));
	assert.deepEqual(added, [], after);
}

/** How often each of markdownlint's default rules fires. */
function counts(text: string): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	for (const { ruleNames } of lint({ strings: { text } })['text'] ?? [])
		found.set(ruleNames[0] as string, (found.get(ruleNames[0] as string) ?? 0) + 1);
	return found;
}
