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

	test('in other languages, where the words may stand behind it', () => {
		for (const words of ['hängt von T1 ab', 'hangt af van T1', 'dépendent de T1', 'dependem de T1', 'dipendono da T1'])
			waits(`(${words})`, ' | after T1');
		for (const words of ['T1に依存', 'T1 に依存する', 'T1에 의존', "T1'e bağlı", 'T1’ye bağımlıdır', 'зависят от T1']) {
			waits(`(${words})`, ' | after T1');
			waits(`[${words}]`, ' | after T1');
		}
		waits('（T1、T2に依存）', ' | after T1, T2');
		// What is said of no task.
		waits('(Python 3に依存)', '');
		running('(雨に依存)', '');
	});

	test('before a full stop as without one', () => {
		waits('(depends on T1).', ' | after T1');
		waits('(after T1, T2). ', ' | after T1, T2');
		waits('（依存: T1）。', ' | after T1');
		checkReading(
			'1. [ ] Dig\n2. [ ] Sow (after #1).\n3. [ ] Rake (depends on 1).\n4. [ ] Rest (after 2 rainy days).\n5. [ ] Eat (5 min).\n6. [ ] Go (done).\n',
			`task 1: Dig | open
task 2: Sow | open | after 1
task 3: Rake | open | after 1
task 4: Rest (after 2 rainy days). | open | after 2?
task 5: Eat (5 min). | open
task 6: Go (done). | open`,
		);
		running('(depends on T1). Then rest', ' | after T1?');
		running('(see T1).', '');
	});

	/** The words stay in the title. */
	function running(tail: string, rest: string): void {
		checkReading(
			`- [ ] T1 Dig\n- [ ] T2 Rake\n- [ ] T3 Sow ${tail}\n`,
			`task T1: Dig | open\ntask T2: Rake | open\ntask T3: Sow ${tail} | open${rest}`,
		);
	}

	test('as tools write it, and once another is done: as running text', () => {
		for (const words of ['dep:T1', 'depends_on:T1', '@depends(T1)', '{deps: T1}', '(once T1 is done)'])
			running(words, ' | after T1?');
		running('deps:T1,T2', ' | after T1?, T2?');
		running('once T1 grows', '');
		running('deps for T1', '');
	});

	test('in a run of slots, ids like its own and nothing else', () => {
		const read = (slots: string, rest: string): void =>
			checkReading(
				`- [ ] T1 Dig [P0][BE]\n- [ ] T2 Rake [P0][BE]\n- [ ] T3 Sow ${slots}\n`,
				`task T1: Dig | open | P0 | by BE\ntask T2: Rake | open | P0 | by BE\ntask T3: Sow | open${rest}`,
			);
		read('[P0][BE][T1]', ' | P0 | by BE | after T1');
		read('[P0] [T1, T2]', ' | P0 | after T1, T2');
		read('[P0] [T1-T2]', ' | P0 | after T1, T2');
		read('[P0][BE][S1]', ' | P0 | by BE, S1');
		read('[P0][BE][T3]', ' | P0 | by BE, T3');
		read('[T1]', '');
	});

	test('where a link leads is no name', () => {
		checkReading(
			'- [ ] T1 Dig\n- [ ] T2 Rake\n- [ ] T3 Sow\n  - Dependencies: [T1](PLAN.md#t2)\n',
			'task T1: Dig | open\ntask T2: Rake | open\ntask T3: Sow | open | after T1',
		);
	});

	test('in a cell for notes: certain where it begins with the words, up to what is no name', () => {
		const note = (text: string, rest: string): void =>
			checkReading(
				`| ID | Task | Status | Notes |\n|---|---|---|---|\n| T1 | Dig | open | |\n| T2 | Rake | open | |\n| T3 | Sow | open | ${text} |\n`,
				`task T1: Dig | open\ntask T2: Rake | open\ntask T3: Sow | open${rest}`,
			);
		for (const words of ['Depends on', 'depends on', 'Blocked by', '依赖', 'Зависит от', 'Abhängig von'])
			note(`${words} T1`, ' | after T1');
		note('Depends on T1, T2', ' | after T1, T2');
		note('依赖 T1 + 种子', ' | after T1');
		note('Depends on T1 + T2 + rain', ' | after T1, T2');
		// Near misses: what is told besides, other words, and a task that is not here.
		note('Depends on T1, unlike T2', ' | after T1, T2?');
		note('Rain (depends on T1)', ' | after T1?');
		note('Requires T1', ' | after T1?');
		note('Depends on T9', '');
		note('Depends on rain', '');
	});
});
