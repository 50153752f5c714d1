import { checkReading } from '../../support/checkReading';

suite('reading several numbered lists', () => {
	test('lists with signs that each begin at 1 are tasks without ids', () => {
		checkReading(
			`
			## Phase 1

			1. ✅ Dig the pond
			2. ✅ Lay the foil

			## Phase 2

			1. ⏳ Plant the reeds
			2. 🔄 Fill it
			`,
			`
			task: Dig the pond | done | in Phase 1
			task: Lay the foil | done | in Phase 1
			task: Plant the reeds | open | in Phase 2
			task: Fill it | in-progress | in Phase 2
			`,
		);
	});

	test('beside open ones a list of what is done is of the work under a heading that says so', () => {
		checkReading(
			`
			# Pond

			## Completed tasks

			1. ✅ Dig the pond
			2. ✅ Lay the foil

			## What we repaired

			1. ✅ The leak
			2. ✅ The pump

			## What is left

			1. ⏳ Plant the reeds
			2. ⏳ Fill it
			`,
			`
			task: Dig the pond | done | in Completed tasks
			task: Lay the foil | done | in Completed tasks
			task: Plant the reeds | open | in What is left
			task: Fill it | open | in What is left
			`,
		);
	});

	test('efforts in brackets and levels behind titles in bold', () => {
		checkReading(
			`
			## Phase 1

			1. **Dig the pond** (8h) - CRITICAL
			2. **Lay the foil** (2h) - HIGH

			## Phase 2

			1. **Plant the reeds** (3h)
			2. **Fill it** (1h)
			`,
			`
			task: Dig the pond | open | P0 | 8h | in Phase 1
			task: Lay the foil | open | P1 | 2h | in Phase 1
			task: Plant the reeds | open | 3h | in Phase 2
			task: Fill it | open | 1h | in Phase 2
			`,
		);
	});

	test('beside tasks they are steps, or tell of the tasks', () => {
		checkReading(
			`
			- [ ] Dig the pond - HIGH
			- [ ] Fill it - high

			## How

			1. **Mark it** (5 min)
			2. **Dig** (2h)

			## Gaps

			1. **Reeds:** none yet - CRITICAL
			2. **Foil:** thin - HIGH
			`,
			`
			task: Dig the pond | open | P1
			task: Fill it - high | open
			`,
		);
	});

	test('done ones among those with an effort', () => {
		checkReading(
			'1. **Dig** (5 min)\n2. **Fill** (2h)\n3. **Mow** (done ✅)\n',
			'task 1: Dig | open | 0.08333h\ntask 2: Fill | open | 2h\ntask 3: Mow | done',
		);
		// Near miss: one says nothing, so that all may be steps.
		checkReading('1. **Dig** (5 min)\n2. **Fill** (2h)\n3. **Mow**\n', '');
	});

	test('a sign at one of some steps beside tasks makes no task of it', () => {
		checkReading(
			'- [ ] Dig\n- [ ] Fill\n\n## Order\n\n1. ✅ Phase 2: Water (30 min)\n2. Phase 4: Fence\n3. Phase 7: Beds\n',
			'task: Dig | open\ntask: Fill | open',
		);
		// Near misses: with an id, and where two are marked.
		checkReading(
			'- [ ] T1: Dig\n- [ ] T2: Fill\n\n## Order\n\n1. ✅ T3: Sow\n2. Mow\n3. Rest\n',
			'task T1: Dig | open\ntask T2: Fill | open\ntask T3: Sow | done | in Order',
		);
		checkReading(
			'- [ ] Dig\n\n## Work\n\n1. ✅ Sow\n2. 🔄 Mow\n3. Rest\n',
			'item: Dig | open\ntask 1: Sow | done | in Work\ntask 2: Mow | in-progress | in Work\ntask 3: Rest | open | in Work',
		);
	});
});
