import { statedTotal } from '../../../src/rules/stated-total';
import { tableTasks } from '../../../src/rules/table-tasks';
import { checkReading } from '../../support/checkReading';
import { checkRule } from '../../support/checkRule';

suite('bullets that begin with a sign and a number of the same shape', () => {
	const done = '- ✅ POND-001 — Dig\n- ✅ POND-002 — Line\n';

	test('are of one kind in any section, whatever the letters', () => {
		checkReading(
			`# Garden\n\n## May\n\n${done}- ✅ LAMP-001 — Wire\n\n## June\n\n- ⬜ BEDS-001 — Sow\n- 🔄 BEDS-002 — Mow\n`,
			`
			task POND-001: Dig | done | in May
			task POND-002: Line | done | in May
			task LAMP-001: Wire | done | in May
			task BEDS-001: Sow | open | in June
			task BEDS-002: Mow | in-progress | in June
			`,
		);
		checkReading(
			`${done}- ✅ LAMP-001 — Wire\n`,
			'task POND-001: Dig | done\ntask POND-002: Line | done\ntask LAMP-001: Wire | done',
		);
		checkRule(
			statedTotal,
			`# Garden\n\n## May\n\n${done}\n## June\n\n- ⬜ BEDS-001 — Sow\n- ⬜ BEDS-002 — Mow\n\n**Total tasks**: 4\n`,
		);
	});

	test('what is done beside boxes that are not', () => {
		checkReading(
			`## Done\n\n${done}\n## To do\n\n- [ ] BEDS-001 — Sow\n- [ ] BEDS-002 — Mow (depends on POND-002)\n`,
			`
			task POND-001: Dig | done | in Done
			task POND-002: Line | done | in Done
			task BEDS-001: Sow | open | in To do
			task BEDS-002: Mow | open | after POND-002 | in To do
			`,
		);
	});

	test('near miss: checks, standards and criteria beside boxes, other shapes', () => {
		const boxes = '- [ ] BEDS-001 — Sow\n- [ ] BEDS-002 — Mow\n';
		const tasks = 'task BEDS-001: Sow | open\ntask BEDS-002: Mow | open';
		checkReading(`${boxes}\n## Tests run\n\n- ✅ TEST-001 — Holds water\n- ✅ TEST-002 — Holds frogs\n`, tasks);
		checkReading(`${boxes}\n## Done\n\n- ✅ DIN-276 — Kept\n- ✅ DIN-277 — Kept\n`, tasks);
		checkReading(`${boxes}\n## Done\n\n- ✅ FR-001 — Met\n- ✅ FR-002 — Met\n`, tasks);
		checkReading(`${boxes}\n## Done\n\n- ✅ Q-1 — Asked\n- ✅ Q-2 — Asked\n`, tasks);
		checkReading(
			`${done}- ✅ AES-256 — Used\n- ✅ DIN-276 — Kept\n`,
			'task POND-001: Dig | done\ntask POND-002: Line | done',
		);
		checkReading(
			`### Task 1: Dig\n\n**Status**: open\n\n### Task 2: Line\n\n**Status**: open\n\n## Done\n\n${done}`,
			'task 1: Dig | open\ntask 2: Line | open',
		);
	});

	test('a total that only a table of parts explains says more than is written out', () => {
		const table = (total: number) =>
			`| Sprint | Tasks | Done |\n|---|---|---|\n| Sprint 1 | 2 | 2 |\n| Sprint 2 | 8 | 0 |\n| **Total** | **${total}** | 2 |\n`;
		const list = `${done}- ⬜ BEDS-001 — Sow\n`;
		checkRule(
			statedTotal,
			`# Garden (2/10)\n\nProgress: 2/10 tasks\n            ^^ States 10 tasks; 3 are written out here, the rest may stand elsewhere.\n\n${list}\n${table(10)}`,
		);
		checkRule(tableTasks, `# Garden\n\n${list}\n${table(10)}`);
		// Near miss: what the parts don't come to.
		checkRule(
			statedTotal,
			`# Garden\n\nProgress: 2/9 tasks\n            ^ States 9 tasks; the document has 3 (6 too many).\n\n${list}\n${table(10)}`,
		);
	});

	test('a title that begins with a colon of its own keeps it', () => {
		checkReading(
			`
			- [ ] T1: :beds:roses Plant
			- [ ] **T2:** :pond Fill
			- [ ] [T3: :pond:pump](T3.md)
			- [ ] T4:Dig
			- [ ] T5 : Rake
			- [ ] **T6**: Mow
			`,
			`
			task T1: :beds:roses Plant | open
			task T2: :pond Fill | open
			task T3: :pond:pump | open
			task T4: Dig | open
			task T5: Rake | open
			task T6: Mow | open
			`,
		);
	});
});
