import { checkReading } from '../../support/checkReading';

/** What two tasks say, of which the second ends in an arrow. */
function reads(legend: string, tail: string, rest: string): void {
	checkReading(
		`${legend}\n\n- [x] **#1** Dig the pond\n- [ ] **#2** Line the pond ${tail}\n`,
		`task 1: Dig the pond | done\ntask 2: Line the pond ${tail} | open${rest}`,
	);
}

suite('arrows that a legend explains', () => {
	test('what stands behind one at the end of a task', () => {
		const legend = '> Legend: `[x]` done · `[ ]` open · `→ #N` blocked by N.';
		reads(legend, '→ #1', ' | after 1');
		reads(legend, '→ #1, #9', ' | after 1, 9');
		reads(legend, '(pump → tank) → #1', ' | after 1');
		reads('**Legend:** `-> #N` = waits for N', '-> #1', ' | after 1');
		reads('> Легенда: `[x]` готово · `→ #N` блокируется задачей N.', '→ #1', ' | after 1');
	});

	test('under the heading of a legend', () => {
		checkReading(
			'## Beds\n\n- [x] **#1** Dig\n- [ ] **#2** Line ⇒ #1\n\n## Legend\n\n- `⇒ #3` depends on 3\n',
			'task 1: Dig | done | in Beds\ntask 2: Line ⇒ #1 | open | after 1 | in Beds',
		);
	});

	test('ids of letters', () => {
		checkReading(
			'> Legend: `→ T-N` waits for T-N\n\n- [x] **T-1** Dig the pond\n- [ ] **T-2** Line the pond → T-1\n',
			'task T-1: Dig the pond | done\ntask T-2: Line the pond → T-1 | open | after T-1',
		);
	});

	test('near miss: a number alone behind one', () => {
		const legend = '> Legend: `[x]` done · `→ #N` blocked by N';
		for (const tail of ['→ 2 people', 'from v1 → v2', 'with Node 18 → 20']) reads(legend, tail, '');
	});

	test('near miss: another meaning, or none, and arrows within words', () => {
		for (const legend of [
			'> Legend: `[x]` done · `→ #N` blocks N',
			'> Legend: `→ #N` moved to N',
			'An arrow `→ #N` is what it waits for.',
			'> Legend: `[x]` done → blocked by rain',
		])
			reads(legend, '→ #1', '');
		const legend = '> Legend: `→ #N` blocked by N';
		for (const tail of ['mic → mic.wav', '→ pump', '→ v2.0', 'tank → 40 litres', '→ #1 and on'])
			reads(legend, tail, '');
	});
});
