import { tableTasks } from '../../../src/rules/table-tasks';
import { checkReading } from '../../support/checkReading';
import { checkRule } from '../../support/checkRule';

const plan = (one: string, two: string): string =>
	`## ${one}\n- [x] Dig\n- [x] Rake\n\n## ${two}\n- [x] Line\n- [ ] Fill\n`;

const parts = (one: string, two: string): string =>
	`task: Dig | done | in ${one}\ntask: Rake | done | in ${one}\ntask: Line | done | in ${two}\ntask: Fill | open | in ${two}`;

const tasks = (one: string, two: string): string =>
	`task ${one}: Ground | open\nsubtask: Dig | done | of ${one}\nsubtask: Rake | done | of ${one}\n` +
	`task ${two}: Water | open\nsubtask: Line | done | of ${two}\nsubtask: Fill | open | of ${two}`;

suite('headings of milestones', () => {
	test('are parts of the plan', () => {
		checkReading(plan('M0 — Ground (Day 1)', 'M1 — Water'), parts('M0 — Ground (Day 1)', 'M1 — Water'));
		checkReading(plan('MS1: Ground ✅', 'MS2: Water'), parts('MS1: Ground ✅', 'MS2: Water'));
	});

	test('a table counts what they hold', () => {
		checkRule(
			tableTasks,
			`${plan('M0 — Ground (Day 1)', 'M1 — Water')}
| Milestone | Task totali | Completati |
|---|---|---|
| M0 — Ground | 3 | 2 |
                ^ States 3 tasks for M0 — Ground; the document has 2 (1 too many).
| M1 — Water | 2 | 1 |
`,
		);
	});

	test('where a table calls them phases', () => {
		const table = (head: string): string => `\n| ${head} | Days |\n|---|---|\n| F0 | 2 |\n| F1 | 3 |\n`;
		checkReading(plan('F0: Ground', 'F1: Water') + table('Phase'), parts('F0: Ground', 'F1: Water'));
		checkReading(plan('F0: Ground', 'F1: Water') + table('Feature'), tasks('F0', 'F1'));
	});

	test('where they hold several groups of boxes', () => {
		const group = (title: string): string => `### ${title}\n- [ ] Dig\n- [ ] Rake\n`;
		const grouped = (letter: string, ...[one = '', two = '']: string[]): string =>
			`## ${letter}1: Ground\n${group('Left bed')}${group('Right bed')}\n## ${letter}2: Water\n${group(one)}${group(two)}`;
		checkReading(
			grouped('A', 'Pond', 'Well'),
			['Left bed', 'Right bed', 'Pond', 'Well']
				.map(section => `task: Dig | open | in ${section}\ntask: Rake | open | in ${section}`)
				.join('\n'),
		);
		// The same groups in each, or tasks by their letter.
		const told = (id: string, ...titles: string[]): string =>
			titles
				.map(title => `subtask: Dig | open | of ${id} | in ${title}\nsubtask: Rake | open | of ${id} | in ${title}`)
				.join('\n');
		for (const [letter, ...groups] of [
			['A', 'Left bed', 'Right bed'],
			['T', 'Pond', 'Well'],
		] as const)
			checkReading(
				grouped(letter, ...groups),
				`task ${letter}1: Ground | open\n${told(`${letter}1`, 'Left bed', 'Right bed')}\n` +
					`task ${letter}2: Water | open\n${told(`${letter}2`, ...groups)}`,
			);
	});

	test('near miss: other letters, other letters beside them, numbers that do not go on, fields, boxes of their own, a box each', () => {
		checkReading(plan('T1: Ground', 'T2: Water'), tasks('T1', 'T2'));
		checkReading(plan('M1: Ground', 'M3: Water'), tasks('M1', 'M3'));
		const more = '\n## H1: Gate\n- [ ] Paint\n- [ ] Oil\n## H2: Fence\n- [ ] Paint\n- [ ] Oil\n';
		checkReading(
			plan('M1: Ground', 'M2: Water') + more,
			`${tasks('M1', 'M2')}\n` +
				'task H1: Gate | open\nsubtask: Paint | open | of H1\nsubtask: Oil | open | of H1\n' +
				'task H2: Fence | open\nsubtask: Paint | open | of H2\nsubtask: Oil | open | of H2',
		);
		checkReading(
			plan('M1: Ground\n**Priority:** P1', 'M2: Water'),
			tasks('M1', 'M2').replaceAll(/(M1: Ground \| open|\w+(?= \| of M1))/g, '$1 | P1'),
		);
		checkReading(plan('[ ] M1: Ground', '[ ] M2: Water'), tasks('M1', 'M2'));
		checkReading(
			'## M1 — Ground\n- [x] Dig\n## M2 — Paths\n- [ ] Pave\n',
			'task M1: Ground | open\nsubtask: Dig | done | of M1\ntask M2: Paths | open\nsubtask: Pave | open | of M2',
		);
	});
});
