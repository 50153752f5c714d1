import { checkReading } from '../../support/checkReading';

suite('reading headings with a status in brackets and ids of a letter', () => {
	test('a word and a letter', () => {
		checkReading(
			`
			## P1
			#### LEAK-A: Pond loses water [FIXED ✓]
			- **Where:** the north side
			#### LEAK-B: Hose drips [OPEN]
			Depends on: LEAK-A
			`,
			`
			task LEAK-A: Pond loses water | done | P1 | in P1
			task LEAK-B: Hose drips | open | P1 | after LEAK-A | in P1
			`,
		);
		checkReading(
			`
			- [x] BED-A: Dig
			- [ ] **BED-B** Sow (depends on BED-A)
			`,
			`
			task BED-A: Dig | done
			task BED-B: Sow (depends on BED-A) | open | after BED-A
			`,
		);
	});

	test('near miss: one alone, the same letter again, words that nothing sets off', () => {
		checkReading('- [x] BED-A: Dig\n- [ ] Sow\n', 'task: BED-A: Dig | done\ntask: Sow | open');
		checkReading('- [x] BED-A: Dig\n- [ ] BED-A: Sow\n', 'task: BED-A: Dig | done\ntask: BED-A: Sow | open');
		checkReading(
			'- [x] VITAMIN-C drops\n- [ ] VITAMIN-D drops\n',
			'task: VITAMIN-C drops | done\ntask: VITAMIN-D drops | open',
		);
	});

	test('near miss: sections, teams and choices', () => {
		checkReading(
			`
			## PHASE-A: Ground [DONE]
			- [x] Dig
			## PHASE-B: Plants [OPEN]
			- [ ] Sow
			`,
			`
			task: Dig | done | in PHASE-A: Ground [DONE]
			task: Sow | open | in PHASE-B: Plants [OPEN]
			`,
		);
		checkReading('### OPTION-A: Wood [REJECTED]\n### OPTION-B: Stone [OPEN]\n', '');
		checkReading(
			'## NORTH-A: Ground\n- [ ] Dig\n## NORTH-B: Plants\n- [ ] Sow\n',
			'task: Dig | open | in NORTH-A: Ground\ntask: Sow | open | in NORTH-B: Plants',
		);
	});

	test('an id in bold behind the number of a heading', () => {
		checkReading(
			`
			#### 1. **Issue #70: Dig the pond** (3-5 hours)
			- **Status**: open
			#### 2. **Task 71** - Fill it
			- **Depends on**: #70
			`,
			`
			task 70: Dig the pond | open | 3-5h
			task 71: Fill it | open | after 70
			`,
		);
	});

	test('near miss: bold that names no task', () => {
		checkReading(
			'#### 1. **Phase 2: Dig**\n- **Status**: open\n#### 2. **7 beds**\n- **Status**: open\n#### 3. **Fill** the pond\n- **Status**: open\n',
			'task 2: 7 beds | open\ntask 3: Fill the pond | open',
		);
	});

	test('without an id or with an unknown noun, some done and some not', () => {
		checkReading(
			`
			## Report
			#### The pond loses water [OPEN]
			- **Where:** the north side
			#### Finding 2: The hose drips [FIXED ✓]
			#### Notes
			`,
			`
			task: The pond loses water | open | in Report
			task: Finding 2: The hose drips | done | in Report
			`,
		);
	});

	test('near miss: drafts, deprecated parts, sections, what stands beside boxes', () => {
		checkReading('## Pond [DRAFT]\n## Fence [DRAFT]\n', '');
		checkReading('## Pond [DEPRECATED]\n## Fence [DEPRECATED]\n## Gate [DONE]\n', '');
		checkReading('## Phase one [DONE]\n## Phase two [OPEN]\n', '');
		checkReading('## Pond [DONE]\n### Dig [DONE]\n## Fence [OPEN]\n### Posts\n', '');
		checkReading(
			'## Pond [DONE]\n- [x] Dig\n## Fence [OPEN]\n- [ ] Posts\n',
			'task: Dig | done | in Pond [DONE]\ntask: Posts | open | in Fence [OPEN]',
		);
	});

	test('a level in capitals behind a sign', () => {
		checkReading(
			`
			### Task 1: Dig (both ponds) ⚡ CRITICAL
			- [ ] Deep
			### Task 2: Fill 🔴 **LOW**
			`,
			`
			task 1: Dig (both ponds) | open | P0
			subtask: Deep | open | P0 | of 1
			task 2: Fill | open | P3
			`,
		);
	});

	test('near miss: a small word, words beside it, a status', () => {
		checkReading(
			`
			### Task 1: Dig 🔥 high
			### Task 2: Fill ⚡ HIGH VOLTAGE
			### Task 3: Sow 🔴 BLOCKED
			`,
			`
			task 1: Dig 🔥 high | open
			task 2: Fill ⚡ HIGH VOLTAGE | open
			task 3: Sow | blocked
			`,
		);
	});
});
