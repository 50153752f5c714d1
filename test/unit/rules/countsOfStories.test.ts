import { conflictingClaims } from '../../../src/rules/conflicting-claims';
import { tableTasks } from '../../../src/rules/table-tasks';
import { statedTotal } from '../../../src/rules/stated-total';
import { checkFix, checkRule, checkSafeFixes } from '../../support/checkRule';

suite('Counts of stories and of the tasks for them', () => {
	const list = (summary: string, [story, task]: readonly [string, string] = ['US-', 'T-']) => `# Garden

## Stories

### ${story}01 — Pond

**Status:** ✅ Done

### ${story}02 — Hedge

**Status:** ✅ Done

## Tasks

| ID | Task | Owner | Status |
|---|---|---|---|
| ${task}01 | Dig the pond | Ann | ✅ Done |
| ${task}02 | Line the pond | Ann | ✅ Done |
| ${task}03 | Cut the hedge | Bea | Open |

## Summary

${summary}
`;

	const metrics = (...rows: readonly string[]) => ['| Metric | Value |', '|---|---|', ...rows].join('\n');

	test('a number counts what its noun names', () => {
		for (const summary of [
			metrics('| Stories accepted | 2 of 2 |', '| Tasks done | 2 of 3 |'),
			metrics('| Histórias aceitas | 2 de 2 |', '| Tarefas concluídas | 2 de 3 |'),
			metrics('| Tasks done | 2 of 3 |'),
			'- Stories: 2\n- Tasks: 3\n- Tasks done: 2/3',
			'Tasks done: 2 of 3',
			'**Progress**: 2 of 3 tasks',
		]) {
			checkRule(statedTotal, list(summary));
			checkRule(conflictingClaims, list(summary));
		}
		checkRule(statedTotal, list('- Stories: 2\n- Tasks: 3', ['HU-', 'TASK-']));
	});

	test('both may be meant, and either where the noun is missing', () => {
		for (const summary of ['- Total tasks: 5\n- Tasks done: 4/5', '- Done: 2/3', '- Total: 3'])
			checkRule(statedTotal, list(summary));
	});

	test('what no way of counting gives is marked, and never written unseen', () => {
		const wrong = list(
			`- Tasks: 4
         ^ States 4 tasks; the document has 3 (1 too many).`,
		);
		checkRule(statedTotal, wrong);
		checkSafeFixes(statedTotal, wrong, wrong.replace(/\n +\^.*/, ''));
		checkFix(statedTotal, list('- Tasks: 4'), 'Change 4 to 3', list('- Tasks: 3'));
		checkRule(
			statedTotal,
			list(
				`- Stories: 3
           ^ States 3 tasks; the document has 2 (1 too many).`,
			),
		);
	});

	test('near misses: ids of other families are tasks as well, and so are stories alone', () => {
		const bugs = list('- Tasks: 4', ['BUG-', 'T-']);
		checkSafeFixes(statedTotal, bugs, bugs.replace('Tasks: 4', 'Tasks: 5'));
		const stories = list('- Tasks: 4', ['US-', 'US-1']);
		checkSafeFixes(statedTotal, stories, stories.replace('Tasks: 4', 'Tasks: 5'));
	});

	test('rows that are numbered alone may be stories beside one that is called so', () => {
		const rows = '| ID | Story | Priority |\n|---|---|---|\n| 11 | Dig | High |\n| 12 | Line | Low |\n';
		const next = '\n## Next steps\n\n1. **Story 13** - Fill\n';
		checkRule(statedTotal, `**Total Stories**: 3\n\n${rows}${next}`);
		checkRule(
			statedTotal,
			`**Total Stories**: 2\n                   ^ States 2 tasks; the document has 3 (1 too few).\n\n${rows}${next}`,
		);
		// Near miss: a story with the number of a row is something else.
		checkRule(statedTotal, `**Total Stories**: 1\n\n${rows}\n### Story 11: Pond\n**Status**: open\n`);
	});

	test('near miss: headings that are stories, over the tasks for them', () => {
		const plan = (line: string): string =>
			`${line}\n\n### Story 1: Pond\n\n- [ ] T1 Dig\n- [x] T2 Fill\n\n### Story B: Beds\n\n- [ ] T3 Sow\n`;
		for (const line of [
			'Total stories: 2',
			'**Stories**: 2 | **Tasks**: 3',
			'Stories completed: 0/2',
			'Total historias: 2',
		])
			checkRule(statedTotal, plan(line));
		checkRule(statedTotal, plan('Total tasks: 2\n             ^ States 2 tasks; the document has 3 (1 too few).'));
	});

	test('near miss: columns of stories, issues and subtasks that are not written, beside one of tasks', () => {
		const table = '| Part | Tasks | Stories | Issues | Subtasks |\n|---|---|---|---|---|\n';
		const beds = '\n## Pond\n\n- [ ] Dig\n- [x] Fill\n\n## Beds\n\n- [ ] Sow\n';
		checkRule(tableTasks, `${table}| Pond | 2 | 1 | 0 | 5 |\n| Beds | 1 | 2 | 4 | 7 |\n${beds}`);
	});
});
