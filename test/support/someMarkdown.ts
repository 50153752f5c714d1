import fc from 'fast-check';

/** Lines and parts of lines of which task lists are made, sound and odd. */
const pieces: readonly string[] = [
	'# Plan',
	'## Phase 1: Ground (1/2 done) ✅',
	'## 🟠 P1 - HIGH PRIORITY (2/3 remaining)',
	'### Task 1: Dig ⬜',
	'### ✅ Task 2: Pour',
	'### 5. Lay [70% COMPLETE]',
	'### Tasks 10-12: (later)',
	'**Status**: ✅ COMPLETE  ',
	'**Priority**: P1',
	'- Owner: BE, FE',
	'   - Estimate: 4-5 days',
	'- Dependencies: Task 1, #2 and T003',
	'  - _Requirements: 1.1, 2.3_',
	'- [ ] #3: Paint',
	'- [x] 1.1 Corners',
	'  - [ ] 1.2 Depth (after 1.1)',
	'    - [✅] deeper',
	'\t- [ ] tabbed',
	'- [ ] T003 [P] [US1] Test `a.ts`',
	'-[ ] tight',
	'> - [~] quoted',
	'1. [ ] **Wash** — [P0][BE][2h][None]',
	'2. [/] **Dry** — [P1][BE+FE][0.5h][Task #1]',
	'3. plain',
	'10. ✅ **P1-9**: Iron',
	'| ID | Task | Status | Estimate |',
	'|---|---|---|---|',
	'| 7 | Fold | Done | 2h |',
	'| **TOTAL** | 3 | 2 | 67% |',
	'| Priority | Complete | Remaining | Total | Progress |',
	'|:--|---:|---:|---:|:-:|',
	'**Total Tasks**: 6 (2 P0, 4 P1)',
	'Status: [ ] Not Started, [/] In Progress, [x] Complete',
	'Owner Legend: [BE]=Backend, [FE]=Frontend',
	'**Acceptance criteria**:',
	'## Next steps',
	'1. **NOW**: Task 2 - Pour',
	'```',
	'```text',
	'~~~',
	'- ```',
	'<!-- hidden',
	'-->',
	'<!-- - [ ] hidden -->',
	'<details>',
	'</details>',
	'---',
	'    - [ ] indented',
	'<<<<<<< ours',
	'=======',
	'>>>>>>> theirs',
	'[Sec]: https://example.org',
	'- [ ] دليل المستخدم ٣',
	'- [x] 3.2 编写接口（依赖: 3.1）',
	'### ✅ Task 4: Grout',
	'- [ ] cafÃ©\u00a0noir',
	'- [ ]\u00a0T009 👩‍💻 non-breaking ⚠️',
	'',
	'',
	'  ',
];

const inserts: readonly string[] = [
	'`',
	'*',
	'**',
	'[',
	']',
	'(',
	'|',
	'\t',
	'\r',
	'\u00a0',
	'\ufeff',
	'🎉',
	'\ud83c',
	'#',
	'- ',
	'> ',
	'%',
	'~~',
	'\\',
	'<',
	'é',
	'Ã',
	'0',
];

/** Any string, from single odd units to whole lines. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc.string({ unit: fc.constantFrom(...inserts, ...'ab 12.:x[]()-*_#|\n'), maxLength: 120 }),
);

/** Markdown as task lists have it: lines of many dialects in any order. */
export const someMarkdown: fc.Arbitrary<string> = fc
	.array(fc.constantFrom(...pieces), { maxLength: 24 })
	.map(lines => lines.join('\n'));

/** Texts with a few characters put in, taken out or doubled, at any place. */
export function mutated(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
	const changes = fc.array(fc.tuple(fc.nat(), fc.nat(6), fc.constantFrom('', ...inserts)), { maxLength: 6 });
	return fc.tuple(texts, changes).map(([text, made]) =>
		made.reduce((before, [where, length, insert]) => {
			const at = before.length === 0 ? 0 : where % (before.length + 1);
			return before.slice(0, at) + insert + before.slice(at + length);
		}, text),
	);
}

/** Markdown of task lists with a few characters changed. */
export const mutatedMarkdown: fc.Arbitrary<string> = mutated(someMarkdown);

/** Edits as somebody types: a character, a word, a line put in or taken out, at any place (modulo the text's length). */
export const someEdits = fc.array(
	fc.record({
		at: fc.nat(2000),
		cut: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
		put: fc.oneof(fc.constantFrom('', ...inserts, '\n', '\r\n', 'x', ' '), fc.constantFrom(...pieces), someMarkdown),
	}),
	{ minLength: 1, maxLength: 6 },
);
