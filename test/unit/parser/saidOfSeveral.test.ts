import { checkReading } from '../../support/checkReading';

const tasks =
	'| ID | Task | Points |\n|---|---|---|\n| BED-1 | Dig | 3 |\n| BED-2 | Sow | 2 |\n| PUMP-1 | Lay the hose | 5 |\n';

suite('what several tasks wait for, said elsewhere by their ids', () => {
	test('in code or not, one after the other', () => {
		checkReading(
			`${tasks}\nTo watch:\n\n- \`BED-1\` and \`BED-2\` both depend on \`PUMP-1\` (the hose).\n`,
			'task BED-1: Dig | open | after PUMP-1?\ntask BED-2: Sow | open | after PUMP-1?\ntask PUMP-1: Lay the hose | open',
		);
		checkReading(
			`${tasks}\n## Dependencies\n- BED-1, BED-2 depend on PUMP-1.\n- \`BED-2\` depends on \`BED-1\`, \`WALL-2\`, and \`PUMP-1\`.\n`,
			'task BED-1: Dig | open | after PUMP-1?\ntask BED-2: Sow | open | after PUMP-1?, BED-1?\ntask PUMP-1: Lay the hose | open',
		);
	});

	test('near miss: what waits for nothing here, what does not wait, and what else code says', () => {
		const none = 'task BED-1: Dig | open\ntask BED-2: Sow | open\ntask PUMP-1: Lay the hose | open';
		for (const line of [
			'- `BED-1` depends on `WALL-2` (another plan).',
			'- BED-1 and BED-2 do not depend on PUMP-1.',
			'- `BED-1 and more` depend on `PUMP-1`.',
			'- `dig 1 bed` depends on `PUMP-1`.',
		])
			checkReading(`${tasks}\nTo watch:\n\n${line}\n`, none);
	});
});
