import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { type CheckedFile, contract, type ListedFile } from '../../../src/cli/contract';
import { inFolder, main, root, tally } from './tally';

const LIST = '# Plan\n\n1. [x] **One** — [P0][BE][2h][None]\n2. [ ] **Two** — [P0][BE][4h][Task #1]\n';
const WRONG = '1. [ ] **One** — [P0][BE][2h][Task #9]\n2. [ ] **Two** — [P0][BE][2h][None]\n';

suite('the command line', () => {
	test('check says what is wrong, and its exit code that an error is', () => {
		inFolder({ 'TODO.md': WRONG }, cwd => {
			const { code, out, err } = tally(['check', 'TODO.md'], { cwd });

			assert.match(out, /^TODO\.md:1:31 {2}error {2}No task 9 in this document\..* {3}unknown-dependency\n/);
			assert.match(out, /\n1 file, 2 tasks \(0 done, 4 h left\): 1 error\n$/);
			assert.deepEqual([code, err], [1, '']);
		});
	});

	test('a list without faults is one line and exit code 0', () => {
		inFolder({ 'TODO.md': LIST }, cwd => {
			const outcome = tally(['check', '.'], { cwd });
			assert.deepEqual(outcome, { code: 0, out: '1 file, 2 tasks (1 done, 4 h left): nothing to report\n', err: '' });
		});
	});

	test('a file without tasks is no failure', () => {
		inFolder({ 'empty.md': '', 'prose.md': 'Nothing to do.\n' }, cwd => {
			const outcome = tally(['check', 'empty.md', 'prose.md'], { cwd });
			assert.deepEqual(outcome, {
				code: 0,
				out: '2 files, 0 tasks: nothing to report\n',
				err: 'tally: empty.md: The file is empty.\n',
			});
		});
	});

	test('standard input is a path like any other', () => {
		const { code, out } = tally(['check', '-'], { input: WRONG });

		assert.match(out, /^\(standard input\):1:31 {2}error/);
		assert.equal(code, 1);
		assert.equal(listed(['list', '-', '--format', 'json'], { input: LIST })[0]?.path, '-');
	});

	test('every file that can be read is printed, then a line for each that can not, and the exit code is 2', () => {
		const files = {
			'TODO.md': LIST,
			'latin.md': Buffer.from([0x23, 0x20, 0xe9, 0x0a]),
			'binary.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x01]),
		};
		inFolder(files, cwd => {
			mkdirSync(path.join(cwd, 'PLAN.md'));
			symlinkSync('gone.md', path.join(cwd, 'link.md'));
			const names = ['latin.md', 'TODO.md', 'binary.md', 'PLAN.md', 'gone.md', 'link.md'];
			const { code, out, err } = tally(['check', ...names], { cwd });

			assert.equal(out, '1 file, 2 tasks (1 done, 4 h left): nothing to report\n');
			assert.deepEqual(err.split('\n'), [
				'tally: latin.md: The file is not UTF-8: byte 0xE9 at offset 2 (line 1). Save it as UTF-8.',
				'tally: binary.md: The file is binary, not Markdown.',
				'tally: PLAN.md: It is a folder, not a file; PLAN.md/ with a slash at the end reads what is in it.',
				'tally: gone.md: There is no such file or folder.',
				'tally: link.md: There is no such file or folder.',
				'',
			]);
			assert.equal(code, 2);
			const { files } = contract.list.parse(json(['list', '--format', 'json', ...names], { cwd }));
			assert.deepEqual(
				files.map(file => ('error' in file ? `${file.path} failed` : file.path)),
				['latin.md failed', 'TODO.md', 'binary.md failed', 'PLAN.md failed', 'gone.md failed', 'link.md failed'],
			);
		});
	});

	test('wrong usage is one line and exit code 2', () => {
		assert.deepEqual(tally(['chek']), {
			code: 2,
			out: '',
			err: 'tally: There is no command chek. Do you mean check? (tally --help says more.)\n',
		});
		assert.deepEqual(tally(['list', '--limit', '3', 'TODO.md']), {
			code: 2,
			out: '',
			err: 'tally: list has no option --limit; it has --format, --config, --max-size, --help. (tally list --help says more.)\n',
		});
		assert.equal(tally([]).code, 2);
	});

	test('help and version', () => {
		for (const words of [['--help'], ['check', '--help'], ['next', '-h'], ['help', 'stats']]) {
			const { code, out, err } = tally(words);
			assert.deepEqual([code, err], [0, '']);
			for (const line of out.split('\n')) assert.ok(line.length <= 100, `short enough: ${line}`);
		}
		assert.match(tally(['--version']).out, /^\d+\.\d+\.\d+\n$/);
	});

	test('the README shows the commands as the help does', () => {
		const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
		const lines = tally(['--help'])
			.out.split('\n')
			.filter(line => line.startsWith('  tally '));
		assert.ok(lines.length >= 5);
		for (const line of lines) assert.ok(readme.includes(line.trim()), `the README has: ${line.trim()}`);
	});

	test('the README shows what check prints', () => {
		const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
		const [, shown = ''] = /^\$ node dist\/cli\.js check examples\/TODO\.md\n([^]*?)^```/m.exec(readme) ?? [];
		const { out } = tally(['check', 'examples/TODO.md']);

		assert.ok(shown.split('\n').length > 5);
		for (const line of shown.split('\n').filter(line => line !== '…')) assert.ok(out.includes(line), line);
	});

	test('the page of a rule says how severe it is and what mends it, and has no link that leads nowhere', () => {
		const { out } = tally(['rules', 'percentage']);
		assert.match(out, /^# percentage\n/);
		assert.ok(out.endsWith('\n\nSeverity: warning; safe fixes and suggestions.\n'), out.slice(-200));
		assert.doesNotMatch(out, /\]\(/);
	});

	test('nothing in JSON acts on a terminal', () => {
		inFolder({ 'TODO.md': '- [ ] #1: a \x9b31m \u202e \x7f \u200f\n' }, cwd => {
			const { out } = tally(['list', 'TODO.md', '--format', 'json'], { cwd });
			assert.doesNotMatch(out, /[\x7f-\x9f\u200e\u200f\u202a-\u202e]/);
			assert.match(JSON.stringify(JSON.parse(out)), /\x9b31m \u202e/);
		});
	});

	test('a link that goes round in a circle is told, and everything else is read', () => {
		inFolder({ 'TODO.md': '- [ ] #1: a\n- [ ] #2: b\n' }, cwd => {
			symlinkSync('TASKS.md', path.join(cwd, 'TASKS.md'));
			const { code, out, err } = tally(['list', '.'], { cwd });
			assert.deepEqual([code, err], [2, 'tally: TASKS.md: The symbolic links go round in a circle.\n']);
			assert.match(out, /2 tasks/);
		});
	});

	test('the place that check prints can be explained', () => {
		inFolder({ 'TODO.md': '- [ ] #1: a\n- [ ] #2: b\n' }, cwd => {
			assert.match(tally(['explain', 'TODO.md:2:7'], { cwd }).out, /TODO\.md:2 {2}task/);
		});
	});

	test('a rule that there is not', () => {
		const { code, err } = tally(['rules', 'stated-totl', 'percentage']);
		assert.deepEqual([code, err], [2, 'tally: There is no rule stated-totl. Do you mean stated-total?\n']);
	});

	test('a reader that stops early is no failure', () => {
		const lines = Array.from({ length: 20_000 }, (_, index) => `- [ ] Task number ${index}`).join('\n');
		inFolder({ 'TODO.md': `${lines}\n` }, cwd => {
			const { stdout, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${main}" list TODO.md | head -n 1`], {
				cwd,
				encoding: 'utf8',
			});
			assert.deepEqual([stdout, stderr], ['TODO.md\n', '']);
		});
	});

	test('output that is no terminal has no colours and is not cut', () => {
		inFolder({ 'TODO.md': `- [ ] ${'long '.repeat(60)}end\n` }, cwd => {
			const { out } = tally(['list', 'TODO.md'], { cwd, env: { FORCE_COLOR: '1', COLUMNS: '40' } });
			assert.equal(out.includes('\u001b'), false);
			assert.match(out, /long end {2}ready\n/);
		});
	});

	test('what a title holds never reaches the terminal as a command', () => {
		const { out } = tally(['list', '-'], { input: '# \u001b]0;title\u0007\n\n- [ ] a\u001b[2Jb \u202e c\n' });
		assert.equal(/[\u0000-\u0009\u000b-\u001f\u202e]/.test(out), false);
	});
});

suite('the JSON contract', () => {
	test('what each command prints is what the contract says', () => {
		const examples = readdirSync(path.join(root, 'examples'))
			.filter(name => name !== 'README.md')
			.map(name => path.join('examples', name));
		for (const command of ['check', 'list', 'next', 'stats'] as const)
			contract[command].parse(json([command, ...examples, 'gone.md', '--format', 'json']));
		contract.rules.parse(json(['rules', '--format=json']));
	});

	test('a task has every field, whether the document says it or not', () => {
		const [file] = listed(['list', '-', '--format', 'json'], { input: LIST });
		const task = file?.tasks[1];

		assert.deepEqual(task, {
			id: '2',
			names: task?.names,
			kind: 'task',
			title: 'Two',
			status: 'open',
			priority: 'P0',
			owners: ['BE'],
			estimate: { text: '4h', minHours: 4, maxHours: 4 },
			due: null,
			dependencies: [{ id: '1', certainty: 'certain' }],
			ready: true,
			waitsFor: [],
			parent: null,
			parentLine: null,
			section: ['Plan'],
			line: 4,
			endLine: 4,
		});
		assert.deepEqual(file?.counts, {
			tasks: 2,
			done: 1,
			open: 1,
			inProgress: 0,
			blocked: 0,
			cancelled: 0,
			subtasks: 0,
			subtasksDone: 0,
			items: 0,
			itemsDone: 0,
			estimateHours: [6, 6],
			remainingHours: [4, 4],
		});
	});

	test('a dependency that the other end states is told by the id of the task that states it', () => {
		const input = '### Task 1: A\n**Blocks**: Task 2\n\n### Task 2: B\n**Status**: open\n';
		const [file] = listed(['list', '-', '--format', 'json'], { input });

		assert.deepEqual(file?.tasks[1]?.dependencies, [{ id: '1', certainty: 'certain' }]);
		assert.deepEqual(file?.tasks[1]?.waitsFor, ['1']);
	});

	test('columns count UTF-16 units, and a byte order mark takes none', () => {
		const [file] = checked(['check', '-', '--format', 'json'], { input: `\ufeff${WRONG}` });
		const problem = file?.problems[0];

		assert.deepEqual([problem?.line, problem?.column, problem?.endLine, problem?.endColumn], [1, 31, 1, 38]);
	});
});

/** The files that `tally list` or `check` could read, as the contract has them. */
function listed(...[words, options]: Parameters<typeof tally>): ListedFile[] {
	return contract.list.parse(json(words, options)).files.filter(file => 'tasks' in file);
}

function checked(...[words, options]: Parameters<typeof tally>): CheckedFile[] {
	return contract.check.parse(json(words, options)).files.filter(file => 'problems' in file);
}

function json(...[words, options]: Parameters<typeof tally>): unknown {
	return JSON.parse(tally(words, options).out);
}
