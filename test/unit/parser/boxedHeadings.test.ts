import { checkReading } from '../../support/checkReading';

suite('headings with a box', () => {
	test('what stands behind the title is its own', () => {
		checkReading(
			`
			### [ ] Dig the pond ⏱️ 2h 🔴
			Text.

			### [x] Lay the liner — 30 min
			Text.

			### [ ] Fill it · P1 · 1h
			Text.
			`,
			`
			task: Dig the pond | open | 2h
			task: Lay the liner | done | 0.5h
			task: Fill it | open | P1 | 1h
			`,
		);
	});

	test('words in capitals before a colon are ids beside another', () => {
		checkReading(
			`
			### [x] P-010: Draw it
			### [ ] POND-EDGE: Lay it
			**Depends on:** P-010
			### [ ] OLD-BOAT-SHED: Clear it
			**Depends on:** POND-EDGE
			`,
			`
			task P-010: Draw it | done
			task POND-EDGE: Lay it | open | after P-010
			task OLD-BOAT-SHED: Clear it | open | after POND-EDGE
			`,
		);
	});

	test('near miss: words that repeat, in no capitals, without a box or beside no id', () => {
		checkReading(
			`
			## North
			### [ ] P-010: Draw it
			### [ ] POND-EDGE: Lay it
			### [ ] POND-EDGE: Mend it
			### [ ] Pond-Liner: Lay it
			### POND-WALL: Lay it

			## South
			### [ ] LAWN-EDGE: Cut it
			`,
			`
			task P-010: Draw it | open | in North
			task: POND-EDGE: Lay it | open | in North
			task: POND-EDGE: Mend it | open | in North
			task: Pond-Liner: Lay it | open | in North
			task: LAWN-EDGE: Cut it | open | in South
			`,
		);
	});
});
