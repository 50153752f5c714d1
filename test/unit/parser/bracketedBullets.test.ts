import { statedTotal } from '../../../src/rules/stated-total';
import { checkReading } from '../../support/checkReading';
import { checkRule } from '../../support/checkRule';

const table = '| ID | Task | Status |\n|---|---|---|\n| BE-1 | Dig | Done |\n| FE-1 | Line | To do |\n';
const rows = 'task BE-1: Dig | done\ntask FE-1: Line | open';

suite('bullets that begin with an id in brackets', () => {
	test('beside tasks that are named like them', () => {
		checkReading(
			`${table}\n## Next sprint\n\n- [BE-2] Fill\n- [FE-2] Sow\n`,
			`${rows}\ntask BE-2: Fill | open | in Next sprint\ntask FE-2: Sow | open | in Next sprint`,
		);
		checkRule(statedTotal, `**Total tasks**: 4\n\n${table}\n## Backlog\n\n- [BE-2] Fill\n- **[BE-3]** Sow\n`);
	});

	test('beside others of their list that say their status', () => {
		checkReading(
			'- [POND-1] ✅ Dig\n- [POND-2] ✅ Line\n- [POND-3] Fill\n',
			'task POND-1: Dig | done\ntask POND-2: Line | done\ntask POND-3: Fill | open',
		);
	});

	test('one digit is enough behind a hyphen, in boxes too', () => {
		checkReading(
			'- [x] [POND-1] Dig\n- [ ] **[POND-2]** Line\n- [ ] [BE-055-03] Fill\n- [ ] [P1] [US1] Sow\n',
			'task POND-1: Dig | done\ntask POND-2: Line | open\ntask BE-055-03: Fill | open\nitem: Sow | open | P1',
		);
	});

	test('near miss: one alone, other names, what is linked, done or kept in a log, demands', () => {
		const stays = (text: string): void => checkReading(`${table}\n${text}`, rows);
		stays('- [BE-2] Fill\n');
		stays('- [RFC-2] Ponds\n- [RFC-3] Beds\n');
		stays('- [BE-2](be-2.md) Fill\n- [BE-3](be-3.md) Sow\n');
		stays('- [BE-1] Dig\n- [FE-1] Line\n');
		for (const heading of ['Related', 'Changelog', 'Done', 'Work log', 'Acceptance criteria', 'Next steps'])
			stays(`## ${heading}\n\n- [XE-2] Fill\n- [XE-3] Sow\n`);
		for (const heading of ['Related', 'Changelog', 'Done', 'Work log', 'Acceptance criteria'])
			stays(`## ${heading}\n\n- [BE-2] Fill\n- [BE-3] Sow\n`);
		checkReading('- [POND-1] Dig\n- [POND-2] Line\n', '');
		checkReading('- [ ] [FR-1] Dig\n- [ ] [FR-1] Line\n', 'task: Dig | open\ntask: Line | open');
	});
});
