import { checkReading } from '../../support/checkReading';

const table = `| ID | Task | Status |
|---|---|---|
| B-1 | Dig | ⏸️ Waiting |
| B-2 | Rake | Blocked |
| B-3 | Sow | On hold |
`;

const read = (first: string): string => `
task B-1: Dig | ${first}
task B-2: Rake | blocked
task B-3: Sow | blocked`;

suite('what waits, told from what is blocked', () => {
	test('by a count of each', () => {
		checkReading(`${table}\n**Waiting:** 1\n**Blocked:** 1\n`, read('open'));
		checkReading(`| State | Tasks |\n|---|---|\n| Waiting | 1 |\n| 🚫 Blocked | 2 |\n\n${table}`, read('open'));
	});

	test('near miss: a status that says what it waits for', () => {
		const waits = table.replace('⏸️ Waiting', 'Waiting for the pump');
		checkReading(`${waits}\n**Waiting:** 1\n**Blocked:** 1\n`, read('blocked'));
		const turn = table.replace('⏸️ Waiting', 'Waiting to start');
		checkReading(`${turn}\n**Waiting:** 1\n**Blocked:** 1\n`, read('open'));
	});

	test('by parts of the document, in its language', () => {
		checkReading(
			`
			## 📋 Aguardando início
			### [B-1] Cavar
			- **Status:** ⏸️ Aguardando

			## 🚫 Bloqueado
			*(nada)*
			`,
			'task B-1: Cavar | open | in 📋 Aguardando início',
		);
	});

	test('near miss: a count of one of them', () => {
		checkReading(`${table}\n**Blocked:** 2\n`, read('blocked'));
		checkReading(`${table}\n**Waiting:** 1\n`, read('blocked'));
		checkReading(table, read('blocked'));
	});

	test('near miss: lines that tell of them', () => {
		checkReading(`${table}\nWaiting: for the rain\nBlocked: by 2 stones\n\n- Waiting\n- Blocked\n`, read('blocked'));
	});
});
