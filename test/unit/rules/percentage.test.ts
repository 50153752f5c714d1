import { percentage } from '../../../src/rules/percentage';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

suite('percentage', () => {
	test('what share of all the rows of a table are', () => {
		checkRule(
			percentage,
			String.raw`
| Prioridade | Quantidade | Percentual |
|---|---|---|
| P0 | 2 | 20% |
| P1 | 3 | 40% |
           ^^^ States 40%; 3 of 10 is 30%.
| P2 | 5 | 50% |
| **Total** | 10 | 100% |

| Status | Count | % |
|---|---|---|
| Done | 1 | 33% |
| Open | 1 | 34% |
| Blocked | 1 | 43% |
                ^^^ States 43%; 1 of 3 is 33%.
`,
		);
	});

	test('near miss: percentages of something else beside a count', () => {
		checkRule(
			percentage,
			'| Priority | Count | % |\n|---|---|---|\n| P0 | 2 | 20% |\n| P1 | 3 | 90% |\n| P2 | 5 | 10% |\n',
		);
	});

	test('neither rounded up nor down', () => {
		checkRule(
			percentage,
			String.raw`
| Phase | Complete | Remaining | Progress |
|-------|----------|-----------|----------|
| One | 8 | 0 | 100% |
| Two | 12 | 35 | 28% |
                  ^^^ States 28%; 12 of 47 is 26%.
`,
		);
	});

	test('~ widens by one unit, no more', () => {
		checkRule(
			percentage,
			String.raw`
| Phase | Complete | Remaining | Progress |
|-------|----------|-----------|----------|
| One | 30 | 55 | ~34% |
| Two | 30 | 55 | ~33% |
                  ^^^^ States ~33%; 30 of 85 is 35%.
`,
		);
	});

	test('near miss: floor, ceiling, and the digits that are written', () => {
		checkRule(
			percentage,
			String.raw`
| Phase | Complete | Total | Progress |
|-------|----------|-------|----------|
| One | 1 | 3 | 33% |
| Two | 1 | 3 | 34% |
| Three | 2 | 3 | 66.7% |
| Four | 2 | 3 | 66.6% |
| Five | 0 | 0 | 0% |
`,
		);
	});

	test('near miss: what is in progress may count for something', () => {
		checkRule(
			percentage,
			String.raw`
| Phase | Total | Complete | In Progress | Remaining | Progress |
|-------|-------|----------|-------------|-----------|----------|
| One | 1 | 0 | 1 | 0 | 25% |
| Two | 8 | 1 | 1 | 6 | 18.75% |
| Three | 8 | 1 | 1 | 6 | 40% |
                          ^^^ States 40%; 1 of 8 is 13%.
`,
		);
	});

	test('the fix writes the number and leaves what stands around it', () => {
		checkSafeFixes(
			percentage,
			String.raw`
| Phase | Complete | Remaining | Progress |
|-------|----------|-----------|----------|
| One | 12 | 35 | 🟡 **28.0%** |
| Two | 8 | 0 | ✅ 100% |
`,
			String.raw`
| Phase | Complete | Remaining | Progress |
|-------|----------|-----------|----------|
| One | 12 | 35 | 🟡 **25.5%** |
| Two | 8 | 0 | ✅ 100% |
`,
		);
	});

	test('near miss: shares that may be of the hours beside a count', () => {
		checkRule(
			percentage,
			String.raw`
| Area | Tasks | Hours | % |
|---|---|---|---|
| Pond | 6 | 86h | 27% |
| Reeds | 4 | 60h | 19% |
| Foil | 2 | 30h | 9% |
| Pump | 2 | 26h | 8% |
| Path | 1 | 16h | 5% |
| Lamp | 1 | 14h | 4% |
| Bench | 4 | 88h | 28% |
`,
		);
	});

	test('near miss: the end of a longer number is no percentage', () => {
		checkRule(
			percentage,
			String.raw`
| Part | Total | Done | % |
|---|---|---|---|
| Pond | 2 | 1 | 1000% |
| Path | 4 | 1 | 1e400% |
`,
		);
	});

	test('is not written anew unseen beside a number of its row that is wrong', () => {
		const tasks = '## Pond\n\n- [x] Dig\n- [x] Fill\n\n## Progress\n\n';
		const table = '| Part | Total | Done | % |\n|---|---|---|---|\n| Pond | 3 | 2 | 100% |\n';
		checkSafeFixes(percentage, tasks + table, tasks + table);
		const sum = '| Part | Done | Left | Total | % |\n|---|---|---|---|---|\n| Pond | 10 | 34 | 45 | 23% |\n';
		checkSafeFixes(percentage, sum, sum);
	});

	test('is not written anew unseen beside a count of its line that is wrong', () => {
		const tasks = '**Total tasks**: 10\n- **Done**: 4 tasks (20%)\n\n## Done (2)\n\n- [x] T1 Dig\n- [x] T2 Fill\n';
		checkSafeFixes(percentage, tasks, tasks);
	});

	test('near miss: beside numbers that hold it is', () => {
		const tasks = '## Pond\n\n- [x] Dig\n- [ ] Fill\n\n## Progress\n\n';
		const table = '| Part | Total | Done | % |\n|---|---|---|---|\n| Pond | 2 | 1 | 40% |\n';
		checkSafeFixes(percentage, tasks + table, tasks + table.replace('40%', '50%'));
	});

	test('near miss: of what is left, in its own column', () => {
		const beds = '\n## Pond\n\n- [ ] Dig\n- [ ] Line\n- [x] Fill\n\n## Beds\n\n- [ ] Sow\n';
		const table = (share: string): string =>
			`| Part | Remaining |\n|---|---|\n| Pond | 2/3 (${share}) |\n| Beds | 1/1 (100%) |\n`;
		checkRule(percentage, `${table('67%')}${beds}`);
		checkRule(
			percentage,
			`${table('50%').replace('(50%) |\n', '(50%) |\n              ^^^ States 50%; 1 of 3 is 33%.\n')}${beds}`,
		);
	});
});
