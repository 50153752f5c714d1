import { checkComplete, checkReopen } from '../../support/checkEdits';

suite('cells beside each other that say the same', () => {
	const plan = (table: string, mark: string): string =>
		`\n${table}\n\n## Pond\n\n- [x] T1 Dig\n- [x] T2 Fill\n\n## Beds\n\n- [x] T3 Rake\n- [${mark}] T4 Sow$0\n`;
	const complete = (before: string, after: string): void =>
		checkComplete(plan(before, ' '), plan(after, 'x').replace('$0', ''));
	const reopen = (before: string, after: string): void =>
		checkReopen(plan(before, 'x'), plan(after, ' ').replace('$0', ''));
	const progress = (beds: string, total = ''): string =>
		`| Part | Status | Progress |\n|---|---|---|\n| Pond | ✅ Complete | 100% |\n| Beds | ${beds} |${total}`;
	const counts = (beds: string, status: string): string =>
		`| Part | Total | Done | % | Status |\n|---|---|---|---|---|\n| Pond | 2 | 2 | 100% | ✅ |\n| Beds | 2 | ${beds} |\n| **Total** | 4 | ${status} |`;

	test('a word and a percentage of a part', () => {
		complete(progress('🔄 In Progress | 50%'), progress('✅ Complete | 100%'));
		reopen(progress('✅ Complete | 100%'), progress('🔄 In Progress | 50%'));
	});

	test('a sign beside numbers, in the row of the total as well', () => {
		complete(counts('1 | 50% | 🔄', '3 | 75% | 🔄'), counts('2 | 100% | ✅', '4 | 100% | ✅'));
	});

	test('near miss: what was wrong, and what says something else', () => {
		complete(progress('⬜ Not Started | 50%'), progress('⬜ Not Started | 100%'));
		complete(progress('🔄 In Progress | 30%'), progress('✅ Complete | 30%'));
		complete(counts('1 | 50% | 🌱', '3 | 75% | later'), counts('2 | 100% | 🌱', '4 | 100% | later'));
	});

	test('the share of each state', () => {
		const states = (done: string, open: string): string =>
			`| Status | Count | % |\n|---|---|---|\n| Done | ${done} |\n| Open | ${open} |\n| **Total** | **4** | 100% |`;
		complete(states('3 | 75%', '1 | 25%'), states('4 | 100%', '0 | 0%'));
		// Near miss: shares of something else.
		complete(states('3 | 60%', '1 | 40%'), states('4 | 60%', '0 | 40%'));
	});

	test('a percentage behind a word', () => {
		complete('**Status:** 🔄 In Progress (75%)', '**Status:** ✅ Complete (100%)');
		reopen('**Status:** ✅ Complete (100%)', '**Status:** 🔄 In Progress (75%)');
	});

	test('a sum that is written out is left to its writer', () => {
		complete('**Done**: 2 + 1 = 3 tasks', '**Done**: 2 + 1 = 3 tasks');
	});
});
