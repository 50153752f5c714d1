import { checkReading } from '../../support/checkReading';

/** Tasks of those ids in a table, and the last one with what it waits for. */
const table = (ids: readonly string[], last: string, waits: string): string =>
	`| ID | Task | Depends on |\n|---|---|---|\n${[...ids.map(id => `| ${id} | Dig | - |`), `| ${last} | Pour | ${waits} |`].join('\n')}`;

const reads = (ids: readonly string[], last: string, waits: string, after: string): void =>
	checkReading(
		table(ids, last, waits),
		[...ids.map(id => `task ${id}: Dig | open | after none`), `task ${last}: Pour | open | after ${after}`].join('\n'),
	);

suite('names of ids of several parts', () => {
	test('behind one of a part stand the ends of others of it', () => {
		reads(['W1-D1', 'W1-D2', 'W1-D3', 'W2-D1'], 'W2-D2', 'W1-D1, D2, D3', 'W1-D1, W1-D2, W1-D3');
		// A range whose end leaves out the part; not where that end is a task of its own.
		reads(['POND-1-T1', 'POND-1-T2', 'POND-1-T3'], 'POND-2-T1', 'POND-1-T1-T3', 'POND-1-T1, POND-1-T2, POND-1-T3');
		reads(['W1-D1', 'W1-D2', 'W1-D3', 'W2-D1'], 'W2-D2', 'W1-D1–D3', 'W1-D1, W1-D2, W1-D3');
		reads(['W1-D1', 'W1-D2', 'W1-D3', 'D3'], 'W2-D2', 'W1-D1 to D3', 'W1-D1, D3');
		reads(['US-1.T1', 'US-1.T2', 'US-1.T3'], 'US-2.T1', 'US-1.T1, T2 and T3', 'US-1.T1, US-1.T2, US-1.T3');
		reads(['US-1.T1', 'US-1.T2'], 'US-2.T1', 'US-1.T1/US-1.T2', 'US-1.T1, US-1.T2');
	});

	test('one odd id leaves ranges and what comes later as they are', () => {
		reads(['1.1', '1.2', '1.3', '1.3a'], '1.4', '1.1 to 1.3', '1.1, 1.2, 1.3');
		reads(['A-1', 'A-2', 'A-3', 'bd-a1b2'], 'A-4', 'A-1..A-3', 'A-1, A-2, A-3');
		reads(['BE/1', 'BE/2'], 'BE/3', 'BE/1, before BE/2', 'BE/1');
	});

	test('near miss: two weeks or days are no id beside such', () => {
		checkReading(
			'## Week-1-2: Ground\n- [ ] A-1-1: Dig\n- [ ] A-1-2: Pour\n',
			'task A-1-1: Dig | open | in Week-1-2: Ground\ntask A-1-2: Pour | open | in Week-1-2: Ground',
		);
	});
});
