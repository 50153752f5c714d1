import assert from 'node:assert/strict';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';
import { statedSection } from '../../../src/rules/stated-section';
import { statedTotal } from '../../../src/rules/stated-total';
import { checkFix, checkRule, checkSafeFixes, withoutCarets } from '../../support/checkRule';

suite('stated-total', () => {
	const gaps = (progress: string) => `
## Holes

| ID | Title | Status |
|---|---|---|
| GAP-001 | Mend the roof | Done |
| GAP-002 | Mend the wall | Open |
| GAP-003 | Mend the floor | Open |

## Progress

**Progress:** ${progress}
`;

	test('a number of this session is not that of the document, and a section of that name may hold less than was done', () => {
		const list = (line: string, title = 'Garden') => `
${line}

## Shed

- [x] T001: Sweep
- [x] T002: Paint

## ${title}

- [x] T003: Dig
- [x] T004: Rake
`;
		for (const line of [
			'**Tasks completed this session**: 1 task',
			'**Completed today**: 1 task',
			'**Tareas completadas esta semana**: 1',
			'**Erledigte Aufgaben diese Woche**: 1',
			'**Progress**: 1/3 tasks complete this sprint',
			'**Completed**: 1 task this session, tidy up next',
			'All 3 tasks of this week are under way.',
		])
			checkRule(statedTotal, list(line));
		checkRule(statedSection, list('**Done this session**: 3 tasks', 'Done this session'));
		const fewer = list('**Done this session**: 1 task', 'Done this session');
		checkSafeFixes(statedSection, fewer, fewer);
	});

	test('near misses: a number as of today, and one beside another of this session', () => {
		const list = (line: string) => `${line}

## Shed

- [x] T001: Sweep
- [x] T002: Paint
`;
		checkRule(
			statedTotal,
			list(`**Progress**: 1/2 tasks complete as of today
              ^ States 1 done task; the document has 2 (1 too few).`),
		);
		checkRule(
			statedTotal,
			list(`**Completed**: 1 task (1 this session)
               ^ States 1 done task; the document has 2 (1 too few).`),
		);
	});

	test('a noun that the ids give, and what is left behind a dot', () => {
		checkRule(
			statedTotal,
			gaps(`2/3 GAPs completed · 2 pending
              ^ States 2 done tasks; the document has 1 (1 too many).`),
		);
		checkRule(
			statedTotal,
			gaps(`1/3 GAPs completed (33%) · 4 pending
                                         ^ States 4 remaining tasks; the document has 2 (2 too many).`),
		);
	});

	test('a noun that the ids of a section give, and near misses: another noun, and one that others stand among', () => {
		const wish = '\n## Wishes\n\n| ID | Title | Status |\n|---|---|---|\n| OPP-1 | Paint | Done |\n';
		checkRule(statedTotal, gaps('2/3 GAPs completed') + wish);
		checkRule(
			statedSection,
			gaps('2/3 GAPs completed\n              ^ States 2 done for Holes; the document has 1 (1 too many).') + wish,
		);
		for (const text of [gaps('2/3 gates completed'), gaps('2/3 GAPs completed').replace('GAP-003', 'OPP-003')])
			for (const rule of [statedTotal, statedSection]) checkRule(rule, text);
	});

	test('a number of tasks that two places do not agree upon is not written anew unseen', () => {
		const text = (box: string) => `${gaps('3/3 tasks completed')}\n## Next\n- [${box}] GAP-002: Mend the wall\n`;
		checkSafeFixes(statedTotal, text('x'), text('x'));
		checkSafeFixes(statedTotal, text(' '), text(' ').replace('3/3', '1/3'));
	});

	test('subtasks that are all done may stand for their task', () => {
		checkRule(
			statedTotal,
			String.raw`
**Progress:** 1/2 tasks complete
              ^ States 1: that goes by subtasks that are all done; by what the tasks say themselves 0.

### Task 1: Dig

- [x] Mark
- [x] Dig

### Task 2: Fill

- [ ] Pour
`,
		);
	});

	test('hours or a share that nothing compares would go on speaking of the number', () => {
		const plan = (done: string): string => `- [x] Dig\n- [x] Fill\n- [ ] Sow\n\n## Summary\n- **Completed**: ${done}\n`;
		for (const more of ['(3 hours)', '✅ 94% so far'])
			checkSafeFixes(statedTotal, plan(`1 task ${more}`), plan(`1 task ${more}`));
		checkSafeFixes(statedTotal, plan('3 tasks (well done)'), plan('2 tasks (well done)'));
	});

	test('a noun of the title stands for tasks; near misses: a title of work, and another noun', () => {
		const list = (title: string, label: string): string =>
			`# ${title}\n\n**${label}**: 3\n\n- [ ] #1: Leak\n- [ ] #2: Crack\n`;
		checkSafeFixes(
			statedTotal,
			list('Known bugs', 'Total Bugs'),
			list('Known bugs', 'Total Bugs').replace(': 3', ': 2'),
		);
		for (const [title, label] of [
			['Bug fix plan', 'Total bugs'],
			['Known bugs', 'Total reports'],
			['Roof', 'Total bugs'],
		] as const)
			checkRule(statedTotal, list(title, label));
	});

	test('parts beneath with pairs of their own may come to another number', () => {
		const plan = (parts: string): string =>
			`## Overall Progress: 1/3 tasks done\n\n${parts}\n## Work\n\n- [x] #1: Dig\n- [ ] #2: Pour\n`;
		const pairs = '### Roof: 1/1 ✅\n### Wall: 0/3\n';
		checkSafeFixes(statedTotal, plan(pairs), plan(pairs));
		checkSafeFixes(
			statedTotal,
			plan('- Roof: done\n- Wall: open\n'),
			plan('- Roof: done\n- Wall: open\n').replace('1/3', '1/2'),
		);
	});

	test('a number may count what has no parts, where most tasks have some', () => {
		const plan = (total: string, rest: string): string => `
**Total**: ${total}

- [ ] 1. Dig
  - [ ] 1.1 Mark
  - [ ] 1.2 Lift
- [ ] 2. Pour
${rest}`;
		checkRule(
			statedTotal,
			plan(
				'4 tasks\n           ^ States 4: that counts what has no parts; with each task as a whole 2.',
				'  - [ ] 2.1 Mix\n  - [ ] 2.2 Fill\n',
			),
		);
		checkRule(statedTotal, plan('3 tasks\n           ^ States 3 tasks; the document has 2 (1 too many).', ''));
	});

	test('two numbers that both count what has no parts are borne out', () => {
		const plan = (progress: string): string => `
- [x] Pond
  - [x] Dig
  - [x] Line
- [x] Fence
  - [x] Posts
  - [x] Boards
- [ ] Help
  - [x] Sign
  - [ ] Tour

Total progress: ${progress}
`;
		checkRule(statedTotal, plan('5/6'));
		checkRule(statedTotal, plan('2/3'));
		checkRule(
			statedTotal,
			plan(`4/6
                ^ States 4 done tasks; the document has 2 (2 too many).
                  ^ States 6: that counts what has no parts; with each task as a whole 3.`),
		);
	});

	test('two numbers are borne out where few tasks have parts too, wherever they stand; one alone is not', () => {
		const parts = '- [x] Dig\n  - [x] Mark\n  - [x] Lift\n- [x] Fill\n  - [x] Order\n  - [x] Pour\n';
		const tasks = `${parts}- [ ] Sow\n- [ ] Mow\n- [ ] Rake\n`;
		checkRule(statedTotal, `- Total: 7 tasks\n- Done: 4\n\n${tasks}`);
		checkRule(statedTotal, `**Done**: 4/7 tasks\n\n${tasks}`);
		checkRule(statedTotal, `Total: 7 tasks\n       ^ States 7 tasks; the document has 5 (2 too many).\n\n${tasks}`);
	});

	test('a report that tells of a few tasks of many', () => {
		const report = String.raw`
**Overall status**: 4/9 tasks complete
                    ^ States 4 done tasks; the document has 1 (3 too many).
                      ^ States 9 tasks; the document has 3 (6 too many).

### Task 7: Dig ✅
### Task 8: Fill
### Task 9: Plant
`;
		checkRule(statedTotal, report);
		checkRule(
			statedTotal,
			report
				.replace('4/9 tasks', '0/99 tasks')
				.replace(/\^ States 4.*\n.*\^ States 9.*/, '^ States 0 done tasks; the document has 1 (1 too few).'),
		);
	});

	test('too many', () => {
		checkRule(
			statedTotal,
			String.raw`
**Total Tasks**: 4
                 ^ States 4 tasks; the document has 3 (1 too many).

- [ ] #1: Set up the cache
- [ ] #2: Limit logins
- [x] #3: Close the port
`,
		);
	});

	test('too few', () => {
		checkRule(
			statedTotal,
			String.raw`
**Total Tasks**: 2
                 ^ States 2 tasks; the document has 3 (1 too few).

- [ ] #1: Set up the cache
- [ ] #2: Limit logins
- [x] #3: Close the port
`,
		);
	});

	test('near miss: right, or at least', () => {
		checkRule(
			statedTotal,
			String.raw`
**Total Tasks**: 3

- [ ] #1: Set up the cache
- [ ] #2: Limit logins
- [x] #3: Close the port
`,
		);
	});

	test('near miss: numbers of other things', () => {
		checkRule(
			statedTotal,
			String.raw`
**Total Pages**: 12
**Total Files**: 40

- [ ] #1: Set up the cache
- [ ] #2: Limit logins
`,
		);
	});

	test('a range explains as many as it stands for', () => {
		checkRule(
			statedTotal,
			String.raw`
**Total Tasks**: 22

### Task 1: Set up the cache ⬜
### Task 2: Limit logins ⬜
### Tasks 3-22: (written elsewhere)
`,
		);
		checkRule(
			statedTotal,
			String.raw`
**Total Tasks**: 30
                 ^^ States 30 tasks; the document has 22 with its ranges, 2 without (8 too many).

### Task 1: Set up the cache ⬜
### Task 2: Limit logins ⬜
### Tasks 3-22: (written elsewhere)
`,
		);
	});

	test('a table by status with shares', () => {
		checkRule(
			statedTotal,
			String.raw`
| Status | Quantidade | % |
|---|---|---|
| Concluído | 1 | 50% |
| Pendente | 1 | 50% |
             ^ States 1 remaining task; the document has 2 (1 too few).

- [x] T1: Cavar
- [ ] T2: Encher
- [ ] T3: Semear
`,
		);
	});

	test('a section that only repeats what others list', () => {
		const plan = String.raw`
**Total Tasks**: 3
                 ^ States 3: that leaves out sections that only repeat others; with them 5.

## Pond

- [x] Dig
- [ ] Fill
- [ ] Sow

## What comes first

- [ ] fill
- [ ] Sow
`;
		checkRule(statedTotal, plan);
		const wrong = plan.replace('3', '7');
		checkSafeFixes(statedTotal, wrong, withoutCarets(wrong).text);
		checkFix(statedTotal, wrong, 'Change 7 to 3 (without sections that only repeat others)', withoutCarets(plan).text);
	});

	test('a number that each id once explains is information', () => {
		const text = String.raw`
**Total Tasks**: 2
                 ^ States 2: that many distinct ids; 3 tasks carry them.

- [ ] #1: Set up the cache
- [ ] #2: Limit logins
- [ ] #2: Close the port
`;
		checkRule(statedTotal, text);
		assert.equal(severity(text), 'information');
	});

	test('a document with fewer than half of its tasks is an excerpt', () => {
		assert.equal(severity('**Total Tasks**: 9\n\n- [ ] #1: Set up\n- [ ] #2: Limit\n'), 'information');
		assert.equal(severity('**Total Tasks**: 4\n\n- [ ] #1: Set up\n- [ ] #2: Limit\n'), 'warning');
	});

	test('the fix takes a percentage behind the number along, and the bar before its pair', () => {
		const plan = (line: string): string => `${line}\n\n- [x] Dig\n- [x] Fill\n- [x] Line\n- [ ] Sow\n- [ ] Mow\n`;
		for (const [before, after] of [
			['Completed: 2 tasks (40%)', 'Completed: 3 tasks (60%)'],
			['Completed: 2 tasks (60%)', 'Completed: 3 tasks (60%)'],
			['Progress: 🟩🟩⬜⬜⬜ 2/5', 'Progress: 🟩🟩🟩⬜⬜ 3/5'],
		] as const)
			checkSafeFixes(statedTotal, plan(before), plan(after));
	});

	test('the fix writes what is there', () => {
		checkSafeFixes(
			statedTotal,
			String.raw`
**Total Tasks**: **4** so far

- [ ] #1: Set up the cache
- [ ] #2: Limit logins
- [x] #3: Close the port
`,
			String.raw`
**Total Tasks**: **3** so far

- [ ] #1: Set up the cache
- [ ] #2: Limit logins
- [x] #3: Close the port
`,
		);
	});

	test('with subtasks, what is meant is for a person to say', () => {
		const text = String.raw`
**Total Tasks**: 4

- [ ] 1 Set up the cache
  - [ ] 1.1 Choose a server
- [ ] 2 Limit logins
`;
		checkSafeFixes(statedTotal, text, text);
	});

	function severity(text: string): string | undefined {
		const document = parse(text.replace(/^ *\^.*\n/gm, ''));
		return checkDocument(document, buildGraph(document)).find(({ rule }) => rule === 'stated-total')?.severity;
	}

	test('near miss: boxes above that stand for the sections beneath, and a total beside them', () => {
		const parts = '## Sprint 1\n\n- [x] Dig\n- [x] Fill\n\n## Sprint 2\n\n- [x] Sow\n- [ ] Mow\n';
		checkRule(statedTotal, `- [x] Sprint 1\n- [ ] Sprint 2\n\n**Progress:** 3/4\n\n${parts}`);
		const named = '- [x] **Sprint 1: Pond**\n- [ ] **Sprint 2: Beds**\n\n**Progress:** ';
		const under = `## Overview\n\n${named}3/4\n\n${parts.replace('1\n', '1: Pond\n').replace('2\n', '2: Beds\n')}`;
		checkRule(statedTotal, under);
		checkRule(statedSection, under);
	});
});
