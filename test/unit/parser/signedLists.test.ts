import { checkReading } from '../../support/checkReading';

suite('reading bullets with signs', () => {
	test('an id, then a sign', () => {
		checkReading(
			`
			# Pond
			- T1 ✅ Dig
			- T2 ⏳ Pour - later
			`,
			`
			task T1: Dig | done | in Pond
			task T2: Pour - later | open | in Pond
			`,
		);
	});

	test('near miss: the name of a section behind a sign says how far that is', () => {
		checkReading(
			'- ⬜ Phase 1: Ground\n\n## Phase 1: Ground\n\n- [ ] T1 Dig\n',
			'task: T1 Dig | open | in Phase 1: Ground',
		);
		checkReading(
			'- ⬜ Phase 1: Ground\n- ✅ Phase 2: Roof\n',
			'task: Phase 1: Ground | open\ntask: Phase 2: Roof | done',
		);
	});

	test('sub-numbers beneath headings that count what they hold', () => {
		checkReading(
			`
			# Pond
			### Feature 1: Ground (2/2 complete) ✅
			- 1.01 ✅ Dig
			- 1.02 ✅ **Pour** the floor
			### Feature 2: Lamps
			- 2.01 ⬜ Wire
			`,
			`
			task 1.01: Dig | done | in Feature 1: Ground (2/2 complete) ✅
			task 1.02: Pour the floor | done | in Feature 1: Ground (2/2 complete) ✅
			task 2.01: Wire | open | in Feature 2: Lamps
			`,
		);
	});

	test('near miss: features that count nothing are tasks, and so are tasks that count their parts', () => {
		checkReading(
			`
			# Pond
			### Feature 1: Ground ✅
			- [x] 1.1 Dig
			### Task 2: Lamps (0/1 complete)
			- [ ] 2.1 Wire
			`,
			`
			task 1: Ground | done | in Pond
			subtask 1.1: Dig | done | of 1 | in Pond
			task 2: Lamps (0/1 complete) | open | in Pond
			subtask 2.1: Wire | open | of 2 | in Pond
			`,
		);
	});

	test('signs for done in a list with signs for boxes, with and without ids', () => {
		checkReading(
			`
			# Pond
			- ✅ Dig
			- ⬜ Pour
			- 💡 Think of reeds
			## Lamps
			- ✅ 2.01 Buy
			- ⬜ 2.02 Wire
			`,
			`
			item: Dig | done | in Pond
			item: Pour | open | in Pond
			task 2.01: Buy | done | in Lamps
			task 2.02: Wire | open | in Lamps
			`,
		);
	});

	test('a phase in which all is done, beside one with signs for boxes', () => {
		const phases = '## Phase 1: Ground ✅\n- ✅ Dig\n- ✅ Fill\n\n## Phase 2: Plants\n- ⬜ Sow\n- 🔄 Mow\n';
		checkReading(
			phases,
			`
			task: Dig | done | in Phase 1: Ground ✅
			task: Fill | done | in Phase 1: Ground ✅
			task: Sow | open | in Phase 2: Plants
			task: Mow | in-progress | in Phase 2: Plants
			`,
		);
		// Near miss: what a phase achieved has a label of its own, and so has what does not count phases.
		checkReading(
			phases.replace('- ✅ Dig\n- ✅ Fill', '**Achieved**:\n- ✅ The edge is marked'),
			'task: Sow | open | in Phase 2: Plants\ntask: Mow | in-progress | in Phase 2: Plants',
		);
		checkReading(
			phases.replace('Phase 1: Ground', 'Why'),
			'task: Sow | open | in Phase 2: Plants\ntask: Mow | in-progress | in Phase 2: Plants',
		);
	});

	test('near miss: achievements in a list of their own, a legend, versions and hours', () => {
		checkReading(
			`
			# Pond
			- ⬜ Pour
			## Legend
			- ⬜ Open
			- ✅ Done
			## Achievements
			- ✅ The edge is marked
			- ✅ 2.5 hours saved
			## Releases
			- 1.2: Reeds are in ✅
			- 1.3: Lamps are in ✅
			`,
			`
			task: Pour | open | in Pond
			`,
		);
	});

	test('lines without a marker that begin with a sign and an id', () => {
		checkReading(
			[
				'# Pond',
				'## Done in May',
				'✅ **T034**: Dig the hole  ',
				'⏳ T035 - Pour the floor  ',
				'and let it dry',
				'',
				'Then it rained.',
				'## Rest',
				'- [ ] T036: Fill',
			].join('\n'),
			`
			task T034: Dig the hole | done | in Done in May
			task T035: Pour the floor | open | in Done in May
			task T036: Fill | open | in Rest
			`,
		);
	});

	test('near miss: lines with a sign that tell of the work, of a phase or of what is a task elsewhere', () => {
		checkReading(
			`
			# Pond
			✅ **Done**: 2 of 3
			✅ **Phase 1**: the hole
			✅ T1 was easy
			✅ **T1**: dug on Monday
			✅ **T2**: poured on Friday
			- [x] T1: Dig
			- [x] T2: Pour
			`,
			`
			task T1: Dig | done | in Pond
			task T2: Pour | done | in Pond
			`,
		);
	});

	test('what is called a task is one beside boxes without ids', () => {
		const signed = '❌ **Task 17**: Paint the fence\n   - Time: ~1 hour\n\n✅ **Task 13**: Lay the path\n';
		const tasks = 'task 17: Paint the fence | open | 1h\ntask 13: Lay the path | done';
		checkReading(
			`${signed}\n## After that\n- [ ] Look around\n- [ ] Clean up\n`,
			`${tasks}\nitem: Look around | open | in After that\nitem: Clean up | open | in After that`,
		);
		// Near miss: others define the ids.
		checkReading(`- [ ] R-1: Sweep\n- [x] R-2: Mow\n\n${signed}`, 'task R-1: Sweep | open\ntask R-2: Mow | done');
	});

	test('numbered lists that go on from one another, one of them done', () => {
		const lists = (numbers: string): string =>
			`## Ground\n\n1. ✅ Dig\n2. ✅ Fill\n\n## Walls\n\n${numbers}. ⬜ Paint\n`;
		const paint = 'task 3: Paint | open | in Walls';
		checkReading(lists('3'), `task 1: Dig | done | in Ground\ntask 2: Fill | done | in Ground\n${paint}`);
		// Near miss: another list.
		checkReading(lists('1'), paint.replace('3:', '1:'));
	});

	test('numbered tasks over boxes, all of them done', () => {
		checkReading(
			'1. ✅ Dig\n   - [x] Measure\n2. ✅ Fill\n   - [x] Order\n',
			'task 1: Dig | done\nsubtask: Measure | done | of 1\ntask 2: Fill | done\nsubtask: Order | done | of 2',
		);
	});
});
