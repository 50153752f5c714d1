import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { contract } from '../../../src/cli/contract';
import { inFolder, tally } from './tally';

const LIST = '1. [ ] **One** — [P0][BE][2h][None]\n2. [ ] **Two** — [P9][BE][1d][None]\n';

/** What `check` finds and says, as `rule severity` lines, and its exit code. */
function check(cwd: string, ...words: readonly string[]) {
	const { code, out, err } = tally(['check', '--format', 'json', ...words], { cwd });
	const { files, configuration } = contract.check.parse(JSON.parse(out));
	const found = files.flatMap(file => ('problems' in file ? file.problems : []));
	return { code, found: found.map(({ rule, severity }) => `${rule} ${severity}`), err, configuration };
}

suite('.tally.json on the command line', () => {
	test('severities, own words and hours count', () => {
		const files = {
			'TODO.md': LIST,
			'.tally.json': '{\n\t// ours\n\t"priorities": { "P9": "P3" },\n\t"hoursPerDay": 6,\n}\n',
		};
		inFolder({ 'TODO.md': LIST }, cwd => assert.deepEqual(check(cwd, '.').found, ['unknown-priority error']));
		inFolder(files, cwd => {
			assert.deepEqual(check(cwd, '.'), { code: 0, found: [], err: '', configuration: undefined });
			const { out } = tally(['list', '-', '--format', 'json'], { cwd, input: LIST });
			assert.deepEqual(
				contract.list.parse(JSON.parse(out)).files.map(file => 'counts' in file && file.counts.estimateHours),
				[[8, 8]],
			);
		});
	});

	test('the nearest one counts whole, for folders, files and globs alike', () => {
		const files = {
			'.tally.json': '{ "rules": { "unknown-priority": "warning" }, "hoursPerDay": 6 }',
			'TODO.md': LIST,
			'a/TODO.md': LIST,
			'a/b/.tally.json': '{ "priorities": { "P9": "P3" } }',
			'a/b/c/TODO.md': LIST,
		};
		inFolder(files, cwd => {
			const found = ['unknown-priority warning', 'unknown-priority warning'];
			for (const operands of [['.'], ['TODO.md', 'a/TODO.md', 'a/b/c/TODO.md'], ['**/TODO.md']])
				assert.deepEqual(check(cwd, ...operands).found, found, operands.join(' '));
		});
	});

	test('above the folder with .git, or the current one, nothing is looked for', () => {
		const files = {
			'.tally.json': '{ "rules": { "unknown-priority": "off" } }',
			'a/TODO.md': LIST,
			'a/b/TODO.md': LIST,
		};
		inFolder(files, cwd => {
			assert.deepEqual(check(cwd, 'a/TODO.md').found, []);
			assert.deepEqual(check(path.join(cwd, 'a'), 'TODO.md').found, ['unknown-priority error']);
			mkdirSync(path.join(cwd, 'a', 'b', '.git'));
			assert.deepEqual(check(cwd, 'a').found, ['unknown-priority error']);
			mkdirSync(path.join(cwd, '.git'));
			assert.deepEqual(check(path.join(cwd, 'a'), 'TODO.md').found, []);
		});
	});

	test('--config takes one for all', () => {
		const files = {
			'TODO.md': LIST,
			'.tally.json': '{}',
			'ci/strict.json': '{ "rules": { "unknown-priority": "off" } }',
		};
		inFolder(files, cwd => {
			assert.deepEqual(check(cwd, '.', '--config', 'ci/strict.json').found, []);
			const { code, found, err } = check(cwd, '.', '--config', 'gone.json');
			assert.deepEqual(found, ['unknown-priority error']);
			assert.deepEqual([code, err], [2, 'tally: gone.json:1:1: There is no such file or folder.\n']);
		});
	});

	test('one that is a link which leads nowhere is told of', () => {
		inFolder({ 'TODO.md': LIST }, cwd => {
			symlinkSync('gone.json', path.join(cwd, '.tally.json'));
			const { code, found, err } = check(cwd, '.');
			assert.deepEqual(found, ['unknown-priority error']);
			assert.deepEqual([code, err], [2, 'tally: .tally.json:1:1: There is no such file or folder.\n']);
		});
	});

	test('its patterns choose files, as seen from its own folder', () => {
		const files = {
			'.tally.json': '{ "include": ["docs/*.md", "work.md"] }',
			'docs/plan-b.md': LIST,
			'docs/deep/plan-c.md': LIST,
			'src/work.md': LIST,
			'TODO.md': LIST,
		};
		inFolder(files, cwd => {
			assert.deepEqual(paths(cwd, '.'), ['docs/plan-b.md', 'src/work.md']);
			assert.deepEqual(paths(cwd, 'docs'), ['docs/plan-b.md']);
		});
	});

	test('a broken one is named with its place after everything readable; what is whole in it counts', () => {
		const files = {
			'TODO.md': LIST,
			'.tally.json': '{\n\t"priorities": { "P9": "P3" },\n\t"ownrs": [],\n\t"hoursPerDay": 6\n',
		};
		inFolder(files, cwd => {
			const { code, found, err, configuration } = check(cwd, '.');
			assert.deepEqual([code, found], [2, []]);
			assert.deepEqual(err.trim().split('\n'), [
				'tally: .tally.json:3:2: There is no ownrs; perhaps owners. It is left out.',
				'tally: .tally.json:5:1: The file ends where } is missing.',
			]);
			assert.deepEqual(
				configuration?.map(({ line, column }) => [line, column]),
				[
					[3, 2],
					[5, 1],
				],
			);
			assert.match(tally(['check', '.'], { cwd }).out, /^1 file, 2 tasks/);
			assert.equal(tally(['explain', 'TODO.md:1'], { cwd }).code, 2);
		});
	});

	test('a configuration that is a folder', () => {
		inFolder({ 'TODO.md': LIST, '.tally.json/x': '' }, cwd => {
			const { code, found, err } = check(cwd, '.');
			assert.deepEqual([code, found], [2, ['unknown-priority error']]);
			assert.equal(err, 'tally: .tally.json:1:1: It is a folder, not a file.\n');
		});
	});

	test('more warnings than --max-warnings make the exit code 1', () => {
		const files = { 'TODO.md': LIST, '.tally.json': '{ "rules": { "unknown-priority": "warning" } }' };
		inFolder(files, cwd => {
			const codes = [['0'], ['1'], []].map(most => check(cwd, '.', ...most.flatMap(n => ['--max-warnings', n])).code);
			assert.deepEqual(codes, [1, 0, 0]);
			assert.match(
				tally(['check', '.', '--max-warnings', 'few'], { cwd }).err,
				/--max-warnings takes a whole number, not few/,
			);
		});
	});
});

function paths(cwd: string, ...operands: readonly string[]): string[] {
	const { out } = tally(['check', '--format', 'json', ...operands], { cwd });
	return contract.check.parse(JSON.parse(out)).files.map(({ path }) => path);
}
