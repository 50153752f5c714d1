import { checkReading } from '../../support/checkReading';

/** What T3 says with some text behind its title. */
function waits(tail: string, rest: string): void {
	checkReading(
		`- [ ] T1 Dig\n- [ ] T2 Rake\n- [ ] T3 Sow ${tail}\n`,
		`task T1: Dig | open\ntask T2: Rake | open\ntask T3: Sow | open${rest}`,
	);
}

suite('what a task waits for, beside its title', () => {
	test('in round and square brackets, with words for it', () => {
		for (const words of ['after', 'deps', 'depends on', 'prerequisite', 'follows', 'hängt ab von']) {
			waits(`(${words} T1)`, ' | after T1');
			waits(`[${words} T1]`, ' | after T1');
		}
		waits('(deps T1-T2)', ' | after T1, T2');
		waits('[after T1, T2]', ' | after T1, T2');
	});

	test('where a link leads is no name', () => {
		checkReading(
			'- [ ] T1 Dig\n- [ ] T2 Rake\n- [ ] T3 Sow\n  - Dependencies: [T1](PLAN.md#t2)\n',
			'task T1: Dig | open\ntask T2: Rake | open\ntask T3: Sow | open | after T1',
		);
	});
});
