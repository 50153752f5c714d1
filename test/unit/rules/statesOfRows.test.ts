import { statedCompletion } from '../../../src/rules/stated-completion';
import { checkComplete, checkReopen } from '../../support/checkEdits';
import { checkRule, checkSafeFixes } from '../../support/checkRule';
import { tableTasks } from '../../../src/rules/table-tasks';

const plan = (rows: string, last = '- [ ] Fill'): string => `# Garden

## Phase 1: Beds

- [x] Dig
- [x] Rake

## Phase 2: Pond

- [x] Pour
${last}

## Phase 3: Lawn

- [ ] Mow

## Progress

| Phase | Done | Total | Status |
|---|---|---|---|
${rows}
`;

suite('states in a table of counts', () => {
	test('that the tasks of a row contradict', () => {
		checkRule(
			statedCompletion,
			plan(`| 1. Beds | 2 | 2 | Not started |
                    ^^^^^^^^^^^ Says Not started, but nothing here is open any more.
| Phase 2: Pond | 1 | 2 | In progress |
| 3. Lawn | 0 | 1 | Complete |
                    ^^^^^^^^ Says Complete, but task “Mow” is unfinished.`),
		);
		checkRule(
			statedCompletion,
			plan(`| 1. Beds | 0 | 2 | Not started |
                    ^^^^^^^^^^^ Says Not started, but nothing here is open any more.
| Phase 2: Pond | 1 | 2 | 50% |
| 3. Lawn | 0 | 1 | Not started |`),
		);
	});

	test('near miss: words that say as well that what is finished can be used', () => {
		for (const word of ['Ready', 'New', 'Approved'])
			checkRule(
				statedCompletion,
				plan(`| 1. Beds | 2 | 2 | ${word} |\n| Phase 2: Pond | 1 | 2 | In progress |\n| 3. Lawn | 0 | 1 | Open |`),
			);
	});

	test('a count that the status beside it goes by is not written anew unseen', () => {
		const text = plan('| 1. Beds | 0 | 2 | Not started |\n| 2. Pond | 1 | 2 | In progress |\n| 3. Lawn | 0 | 1 | - |');
		checkSafeFixes(tableTasks, text, text);
	});

	test('they follow what is ticked', () => {
		const rows = (pond: string): string =>
			`| 1. Beds | 2 | 2 | Complete |\n| 2. Pond | ${pond} |\n| 3. Lawn | 0 | 1 | Not started |`;
		checkComplete(plan(rows('1 | 2 | In progress'), '- [ ] $0Fill'), plan(rows('2 | 2 | Complete'), '- [x] Fill'));
	});

	test('any word for what is yet to come, where nothing is', () => {
		checkRule(
			statedCompletion,
			plan(`| 1. Beds | 2 | 2 | ⬜ Waiting |
                    ^^^^^^^^^ Says ⬜ Waiting, but nothing here is open any more.
| 2. Pond | 1 | 2 | Open |
| 3. Lawn | 0 | 1 | Blocked |`),
		);
		checkRule(
			statedCompletion,
			plan('| 1. Beds | 2 | 2 | Waiting for Ann |\n| 2. Pond | 1 | 2 | Waiting |\n| 3. Lawn | 0 | 1 | Open |'),
		);
	});

	test('such a word follows what is ticked, one for what is blocked stays', () => {
		for (const [word, after] of [
			['Open', 'In Progress'],
			['Blocked', 'Blocked'],
			['Waiting', 'Waiting'],
		] as const) {
			const rows = (pond: string): string =>
				`| 1. Beds | 2 | 2 | Complete |\n| 2. Pond | ${pond} |\n| 3. Lawn | 0 | 1 | Open |`;
			checkComplete(
				plan(rows(`0 | 2 | ${word}`), '- [ ] Fill').replace('- [x] Pour', '- [ ] $0Pour'),
				plan(rows(`1 | 2 | ${after}`), '- [ ] Fill'),
			);
		}
	});

	test('what is blocked is no word for what has begun', () => {
		const rows = (beds: string): string =>
			`| 1. Beds | ${beds} |\n| 2. Pond | 1 | 2 | Blocked |\n| 3. Lawn | 0 | 1 | Blocked |`;
		checkReopen(
			plan(rows('2 | 2 | Complete')).replace('- [x] Rake', '- [x] $0Rake'),
			plan(rows('1 | 2 | In Progress')).replace('- [x] Rake', '- [ ] Rake'),
		);
	});

	test('what is called not started over something done; near miss: what is pending may be the rest', () => {
		checkRule(
			statedCompletion,
			plan(`| 1. Beds | 2 | 2 | Complete |
| 2. Pond | 1 | 2 | ⬜ Not started |
                    ^^^^^^^^^^^^^ Says ⬜ Not started; 50% of what stands here is done.
| 3. Lawn | 0 | 1 | Not started |`),
		);
		for (const word of ['Pending', 'To do', 'Planned'])
			checkRule(
				statedCompletion,
				plan(`| 1. Beds | 2 | 2 | Complete |\n| 2. Pond | 1 | 2 | ${word} |\n| 3. Lawn | 0 | 1 | - |`),
			);
	});

	test('near miss: what holds, a mark alone, the total row, rows that share a section, what is for later', () => {
		checkRule(
			statedCompletion,
			plan('| 1. Beds | 2 | 2 | Complete |\n| 2. Pond | 1 | 2 | Started |\n| 3. Lawn | 0 | 1 | Pending |'),
		);
		checkRule(
			statedCompletion,
			plan(
				'| 1. Beds | 2 | 2 | ⬜ |\n| 2. Pond | 1 | 2 | ✅ |\n| 3. Lawn | 0 | 1 | ✅ |\n| Total | 3 | 5 | Complete |',
			),
		);
		checkRule(
			statedCompletion,
			plan('| 1. Beds | 2 | 2 | Complete |\n| Phase 2: edge | 1 | 1 | Complete |\n| Phase 2: water | 0 | 1 | - |'),
		);
	});
});
