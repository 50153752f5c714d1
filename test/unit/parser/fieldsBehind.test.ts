import { checkReading } from '../../support/checkReading';

/** What T2 says with some text behind its title. */
function reads(tail: string, rest: string, title = 'Rake the bed'): void {
	checkReading(
		`- [ ] T1 Dig\n- [ ] T2 Rake the bed ${tail}\n- [ ] T3 Sow\n`,
		`task T1: Dig | open\ntask T2: ${title} | open${rest}\ntask T3: Sow | open`,
	);
}

/** What is no field stays in the title. */
function leaves(tail: string): void {
	reads(tail, '', `Rake the bed ${tail.replace(/[*`]/g, '')}`);
}

suite('fields behind a title, without a slot', () => {
	test('how long it takes', () => {
		for (const tail of ['— 2h', '- 2h', '~2h', '⏱️ 2h', '⏱ 2 hours', '**2h**', '`2h`', 'est:2h', '— 120 min'])
			reads(tail, ' | 2h');
		reads('— 1-2h', ' | 1-2h');
		for (const tail of [
			'2h',
			'for 2h',
			'— 30 days',
			'— 2 beds',
			'(2h of 4h)',
			'~2 beds',
			'for **30 days**',
			'every ~2h',
		])
			leaves(tail);
	});

	test('before the day on which it was finished or is due', () => {
		for (const day of [
			'(2026-01-02)',
			'(done 2026-01-02)',
			'(completed: 02.01.2026)',
			'— done 2026-01-02',
			'- 2026-01-02',
			'@done(2026-01-02)',
			'✓ 2026-01-02',
			'✅ 2026-01-02',
			'(erledigt 02.01.2026)',
			'(due 2026-01-02)',
		]) {
			reads(`@ann ${day}`, ' | by ann');
			reads(`[P1] (2h) ${day}`, ' | P1 | 2h');
		}
		// One that says what it is is no part of the title, another one may be.
		reads('(done 2026-01-02)', '');
		leaves('(2026-01-02)');
		for (const tail of ['@ann since 2026-01-02', '(P1) from 2026-01-02', '— by tram 2026-01-02']) leaves(tail);
	});

	test('how long, behind how urgent', () => {
		reads('[P1] 2h', ' | P1 | 2h');
		reads('[P1] ~ 2h', ' | P1 | 2h');
		for (const tail of ['(see notes) 3 days', '[draft] 2h']) leaves(tail);
	});

	test('how urgent it is', () => {
		for (const tail of ['(High)', '(HIGH)', '🔴 High', '`P1`', '**P1**', '#p1', 'priority:high']) reads(tail, ' | P1');
		for (const tail of ['(high)', '(Deep)', '(P1 of 3)']) leaves(tail);
	});

	test('whose it is', () => {
		for (const tail of ['(@ann)', '[@ann]', '👤 ann', 'owner:ann', '@ann']) reads(tail, ' | by ann');
		for (const tail of ['(@ann, @bob)', '@ann, @bob', '@ann @bob']) reads(tail, ' | by ann, bob');
		for (const tail of ['(Ann)', '(@before_each)', 'by Ann']) leaves(tail);
	});

	test('several in one bracket', () => {
		reads('(P1, 2h)', ' | P1 | 2h');
		reads('(2h | P1)', ' | P1 | 2h');
		reads('(P1 - 2h)', ' | P1 | 2h');
		reads('(@ann, 2h)', ' | by ann | 2h');
		reads('(Ann, 2h)', ' | 2h');
		for (const tail of ['(2h, after the rain)', '(3 beds, 2 rows)']) leaves(tail);
	});
});

suite('fields between an id and a title', () => {
	test('each before a bar', () => {
		checkReading(
			`
			- [x] T1 | P0 | DONE | Dig the bed
			- [ ] T2 | P1 | 2h | Fill it | @ann
			- [ ] T3 | BLOCKED (rain) | Sow | P2
			`,
			`
			task T1: Dig the bed | done | P0
			task T2: Fill it | open | P1 | by ann | 2h
			task T3: Sow | blocked | P2
			`,
		);
	});

	test('near miss: other words before a bar, no id, nothing behind it', () => {
		checkReading(
			`
			- [ ] T1 Beds | P0 beds
			- [ ] T2 in | out
			- [ ] T3 P1 |
			`,
			`
			task T1: Beds | P0 beds | open
			task T2: in | out | open
			task T3: P1 | open
			`,
		);
	});

	test('what is said of an owner behind a dash is no part of the name', () => {
		for (const owner of ['Ann — knows the pumps', 'Ann (Roses) — Garden expert', 'Ann – looks after it, and waters'])
			checkReading(`### T1: Dig\n- **Owner:** ${owner}\n`, 'task T1: Dig | open | by Ann');
	});

	test('near miss: another name, a part of a name', () => {
		for (const owner of ['Ann — Bob', 'Garden Team — Phase 2', 'Ann-Lee'])
			checkReading(`### T1: Dig\n- **Owner:** ${owner}\n`, `task T1: Dig | open | by ${owner}`);
	});
});
