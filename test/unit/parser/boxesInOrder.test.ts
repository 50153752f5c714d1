import { checkReading } from '../../support/checkReading';

suite('numbers behind boxes that only count them', () => {
	test('a box without one in the same list is a task like them', () => {
		checkReading(
			'## Beds\n- [x] Task 1: Dig\n- [ ] Task 2: Rake\n- [ ] Stones: carry them off\n',
			`
task 1: Dig | done | in Beds
task 2: Rake | open | in Beds
task: Stones: carry them off | open | in Beds`,
		);
	});

	test('and so is one in another phase', () => {
		checkReading(
			'## Phase 1: Beds\n- [x] 1) Dig\n- [ ] 2) Rake\n\n## Phase 2: Pond\n### Water\n- [ ] Line it\n- [ ] Fill it\n',
			`
task 1: Dig | done | in Phase 1: Beds
task 2: Rake | open | in Phase 1: Beds
task: Line it | open | in Water
task: Fill it | open | in Water`,
		);
	});

	test('parts that each begin at 1', () => {
		checkReading(
			'## Beds\n- [x] 1) Dig\n- [ ] 2) Rake\n\n## Pond\n- [ ] Task 1: Line it\n- [ ] Fish\n',
			`
task 1: Dig | done | in Beds
task 2: Rake | open | in Beds
task 1: Line it | open | in Pond
task: Fish | open | in Pond`,
		);
	});

	test('criteria stay what they are', () => {
		checkReading(
			'## Beds\n- [ ] Task 1: Dig\n- [ ] Task 2: Rake\n- [ ] Sow\n\n**Acceptance criteria**:\n- [ ] Nothing grows\n',
			`
task 1: Dig | open | in Beds
task 2: Rake | open | in Beds
task: Sow | open | in Beds
item: Nothing grows | open | in Beds`,
		);
	});

	test('near miss: what is checked at the end of a phase, under a label or a heading of its own', () => {
		const phase = (over: string): string =>
			`## Phase 1: Beds\n- [ ] 1. Dig\n- [ ] 2. Rake\n\n${over}\n- [ ] Frost is gone\n\n## Phase 2: Pond\n- [ ] 1. Line it\n- [ ] 2. Fill it\n`;
		for (const over of [
			'**Gate:**',
			'**Checkpoint:**',
			'### Gate',
			'### Phase 1 gate',
			'**Before release:**',
			'Look out for:',
		])
			checkReading(
				phase(over),
				`
task 1: Dig | open | in Phase 1: Beds
task 2: Rake | open | in Phase 1: Beds
item: Frost is gone | open | in ${over.startsWith('#') ? over.slice(4) : 'Phase 1: Beds'}
task 1: Line it | open | in Phase 2: Pond
task 2: Fill it | open | in Phase 2: Pond`,
			);
	});

	test('a part without numbers beside one with them, in the same phase', () => {
		checkReading(
			'## Phase 1: Garden\n### Week 1\n- [ ] 1. Dig\n- [ ] 2. Rake\n\n### Week 2\n- [ ] Sow\n- [ ] Mow\n',
			`
task 1: Dig | open | in Week 1
task 2: Rake | open | in Week 1
task: Sow | open | in Week 2
task: Mow | open | in Week 2`,
		);
	});

	test('near miss: another list, under no phase', () => {
		checkReading(
			'## Work\n- [ ] Task 1: Dig\n- [ ] Task 2: Rake\n\n## Things to look out for\n- [ ] Frost\n- [ ] Hail\n',
			`
task 1: Dig | open | in Work
task 2: Rake | open | in Work
item: Frost | open | in Things to look out for
item: Hail | open | in Things to look out for`,
		);
	});

	test('near miss: numbers that run on, that something names, and other ids', () => {
		checkReading(
			'## Beds\n- [ ] 1) Dig\n- [ ] 2) Rake\n\n## Pond\n- [ ] 3) Line it\n- [ ] Fish\n',
			`
task 1: Dig | open | in Beds
task 2: Rake | open | in Beds
task 3: Line it | open | in Pond
item: Fish | open | in Pond`,
		);
		checkReading(
			'## Beds\n- [ ] Task 1: Dig\n- [ ] Task 2: Rake (after Task 1)\n- [ ] Sow\n',
			`
task 1: Dig | open | in Beds
task 2: Rake | open | after 1 | in Beds
item: Sow | open | in Beds`,
		);
		checkReading(
			'## Beds\n- [ ] BED-1: Dig\n- [ ] BED-2: Rake\n- [ ] Sow\n',
			`
task BED-1: Dig | open | in Beds
task BED-2: Rake | open | in Beds
item: Sow | open | in Beds`,
		);
		checkReading(
			'## Beds\n- [ ] #1: Dig\n- [ ] #2: Rake\n- [ ] Sow\n',
			`
task 1: Dig | open | in Beds
task 2: Rake | open | in Beds
item: Sow | open | in Beds`,
		);
	});
});
