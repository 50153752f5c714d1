import { checkReading } from '../../support/checkReading';

suite('reading fields between middle dots and bars behind a title', () => {
	test('a priority, an estimate, an owner', () => {
		checkReading(
			`
			- [ ] **T4** — Dig: the pond · P1 · 🟢 Deep
			- [ ] **T5** — Fill (slowly) · \`P2\` · 2h · @bob · 🟡 Light — *after T4*
			- [ ] T6: Sow | P1 | 2h
			- [ ] T7: Mow, P1
			- [x] T8: Rest • HIGH
			### T9: Paint · P2 · 1 day
			`,
			`
			task T4: Dig: the pond | open | P1
			task T5: Fill (slowly) | open | P2 | by bob | 2h | after T4
			task T6: Sow | open | P1 | 2h
			task T7: Mow | open | P1
			task T8: Rest | done | P1
			task T9: Paint | open | P2 | 8h
			`,
		);
	});

	test('fields with their labels, and remarks of any length behind them', () => {
		checkReading(
			`
			- [ ] Dig | due: 2026-03-01 | priority: high (the ground is soft — until the frost, see beds/ — and again when the rain is over and the path to the pond is dry)
			- [ ] Line | priority: low | due: 2026-03-02
			- [x] Fill | status: done | owner: Ann (mornings — by bus) | estimate: 2h
			- [ ] Sow · Owner: Bob · 1h
			`,
			`
			task: Dig | open | P1
			task: Line | open | P3
			task: Fill | done | by Ann | 2h
			task: Sow | open | by Bob | 1h
			`,
		);
	});

	test('near miss: labels of other things, values that are sentences, no date, no duration', () => {
		checkReading(
			`
			- [ ] Dig | see: the beds | width: 2 m
			- [ ] Line | priority: the deep end before the rest | depth: 3
			- [ ] Fill | due: when it rains | note: slowly
			1. Mow | priority: high | due: 2026-03-01
			`,
			`
			task: Dig | see: the beds | width: 2 m | open
			task: Line | priority: the deep end before the rest | depth: 3 | open
			task: Fill | due: when it rains | note: slowly | open
			`,
		);
	});

	test('near miss: several levels, words, what stands first, lists of steps', () => {
		checkReading(
			`
			- [ ] Compare P0, P1
			- [ ] Beds · paths · ponds
			- [ ] Order by | height · breadth
			- [ ] 2 hours · welcome
			- [ ] Low · high · medium
			- [x] Write · draft · 2
			`,
			`
			task: Compare P0, P1 | open
			task: Beds · paths · ponds | open
			task: Order by | height · breadth | open
			task: 2 hours · welcome | open
			task: Low · high · medium | open
			task: Write · draft · 2 | done
			`,
		);
		checkReading('1. Welcome · 5 min\n2. Walk · 20 min\n', '');
		checkReading('## 1. Ground · 2 weeks\n- Dig\n## Phase 2 · 2 weeks\n- Sow\n', '');
	});

	test('headings with an id that say what comes first', () => {
		checkReading(
			'### BED-1 — Dig `[CREW]` · Epic: Ground · depends: BED-3\n**Story:** It is wet.\n\n### BED-2 — Pour · depends: BED-1\n**Story:** It is dry.\n\n### BED-3 — Mark\n',
			'task BED-1: Dig [CREW] · Epic: Ground | open | after BED-3\ntask BED-2: Pour | open | after BED-1\ntask BED-3: Mark | open',
		);
	});
});
