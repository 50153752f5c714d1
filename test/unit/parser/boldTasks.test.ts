import { checkComplete, checkThereAndBack } from '../../support/checkEdits';
import { checkReading } from '../../support/checkReading';

suite('bold lines over fields', () => {
	test('are tasks as headings are, where several of one kind are', () => {
		checkReading(
			`
			# Garden

			### EPIC: Water

			---

			**POND-1 — Dig the pond**
			- **Kind:** Earth
			- **Estimate:** 3 h
			- **Assignee:** Ann

			**POND-2: Fill the pond** ✅
			**Priority:** P1
			**Depends on:** POND-1
			- [x] Open the tap
			- [ ] Shut the tap

			**⬜ POND-3 - Plant it** (4 h)
			- Owner: Bea
			- Kind: Plants

			**POND-4 — Look at it**
			- [ ] From the shed

			---

			- [ ] Say what else there is
			`,
			`
			task POND-1: Dig the pond | open | by Ann | 3h | in EPIC: Water
			task POND-2: Fill the pond | done | P1 | after POND-1 | in EPIC: Water
			subtask: Open the tap | done | P1 | of POND-2 | in EPIC: Water
			subtask: Shut the tap | open | P1 | of POND-2 | in EPIC: Water
			task POND-3: Plant it | open | by Bea | 4h | in EPIC: Water
			item: From the shed | open | in EPIC: Water
			item: Say what else there is | open | in EPIC: Water
			`,
		);
	});

	test('a table of the same ids lists them again', () => {
		checkReading(
			`
			## Pond

			**POND-1 — Dig the pond**
			- **Estimate:** 3 h

			**POND-2 — Fill the pond**
			- **Estimate:** 2 h

			### Summary

			| ID | Story | Status |
			|----|-------|--------|
			| POND-1 | Dig | Done |
			| POND-2 | Fill | Open |
			`,
			`
			task POND-1: Dig the pond | done | 3h | in Pond | also on 13
			task POND-2: Fill the pond | open | 2h | in Pond | also on 14
			`,
		);
	});

	test('are completed where they stand', () => {
		const text = '**POND-1 — Dig**$0\n- **Estimate:** 3 h\n\n**POND-2 — Fill**\n- **Estimate:** 2 h\n';
		checkThereAndBack(text, text.replace('**$0', '** ✅'));
		checkComplete(
			'**POND-1 — Dig**$0\n- **Status:** Open\n- **Owner:** Ann\n\n**POND-2 — Fill**\n- **Status:** Done\n- **Estimate:** 2 h\n',
			'**POND-1 — Dig**\n- **Status:** Done\n- **Owner:** Ann\n\n**POND-2 — Fill**\n- **Status:** Done\n- **Estimate:** 2 h\n',
		);
	});

	test('near miss: one alone, risks and decisions, no title, no fields right beneath', () => {
		checkReading('**POND-1 — Dig**\n- **Estimate:** 3 h\n\n**Then**\n- **Estimate:** 2 h\n', '');
		checkReading('**R-1: Frost**\n- **Owner:** Ann\n- **Impact:** High\n\n**R-2: Drought**\n- **Owner:** Bea\n', '');
		checkReading('**D-1: Use clay**\n- **Status:** Accepted\n\n**D-2: Use foil**\n- **Status:** Rejected\n', '');
		checkReading('**POND-1**\n- **Estimate:** 3 h\n\n**POND-2**\n- **Estimate:** 2 h\n', '');
		checkReading('**POND-1 — Dig**\n\nDeep.\n\n**POND-2 — Fill**\nEstimate it first.\n- Clear\n', '');
		checkReading('- **POND-1 — Dig**\n- **Estimate:** 3 h\n- **POND-2 — Fill**\n- **Estimate:** 2 h\n', '');
	});
});
