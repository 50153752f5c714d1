import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contract } from '../../../src/cli/contract';
import { readConfigFile } from '../../../src/config/configFile';
import { inFolder, tally } from './tally';

const LIST =
	'1. [ ] **One** — [P9][BE][2h][None]\n2. [ ] **Two** — [P0][FE][2h][None]\n\n### Task 3: Three\n**Status**: parked\n**Owner**: BE\n';

suite('tally init', () => {
	test('it writes a configuration with which the lists that were found have no such problems', () => {
		inFolder({ 'TODO.md': LIST, 'docs/work.md': LIST, 'README.md': '- [ ] one box\n' }, cwd => {
			const { code, out, err } = tally(['init'], { cwd });
			assert.deepEqual(
				[code, out, err],
				[0, 'Wrote .tally.json, which fits what was found: 2 task lists, 2 owners, priority P9, status parked.\n', ''],
			);
			const { settings, problems } = readConfigFile(readFileSync(path.join(cwd, '.tally.json'), 'utf8'));
			assert.deepEqual(problems, []);
			assert.deepEqual(settings.include?.slice(-1), ['work.md']);
			assert.deepEqual(
				[settings.owners, settings.statuses, settings.priorities],
				[['BE', 'FE'], { parked: 'open' }, { P9: 'P9' }],
			);
			const { files } = contract.check.parse(JSON.parse(tally(['check', '.', '--format', 'json'], { cwd }).out));
			assert.deepEqual(
				files.map(file => [file.path, 'problems' in file && file.problems.map(({ rule }) => rule)]),
				[
					['TODO.md', []],
					['docs/work.md', []],
				],
			);
		});
	});

	test('a slip of a word that is known does not become one of the list’s own', () => {
		inFolder({ 'TODO.md': '- [ ] #1: One [PI]\n- [ ] #2: Two [P0]\n' }, cwd => {
			const { out } = tally(['init', '--format', 'json'], { cwd });
			assert.deepEqual(contract.init.parse(JSON.parse(out)).configuration.priorities, {});
		});
	});

	test('one that is there already is left as it is', () => {
		inFolder({ 'a/.tally.json': '{}' }, cwd => {
			const { code, out, err } = tally(['init', 'a/'], { cwd });
			assert.deepEqual(
				[code, out, err],
				[2, '', 'tally: a/.tally.json: There is a configuration already; it is left as it is.\n'],
			);
			assert.equal(readFileSync(path.join(cwd, 'a/.tally.json'), 'utf8'), '{}');
		});
	});

	test('as json, in a folder without lists, in none, in two', () => {
		inFolder({ 'a/x.txt': '' }, cwd => {
			const { code, out } = tally(['init', 'a', '--format', 'json'], { cwd });
			const { path: written, files, configuration } = contract.init.parse(JSON.parse(out));
			assert.deepEqual([code, written, files, configuration.owners], [0, 'a/.tally.json', [], []]);
			assert.match(tally(['init'], { cwd }).out, /^Wrote \.tally\.json with the usual file names: no task list/);
			assert.deepEqual(tally(['init', 'gone'], { cwd }).err, 'tally: gone: There is no such folder.\n');
			assert.equal(tally(['init', 'a', 'b'], { cwd }).code, 2);
		});
	});

	test('a file that can not be read is named, and the rest is written', () => {
		inFolder({ 'TODO.md': LIST, 'PLAN.md': Buffer.from([0x23, 0xe9]) }, cwd => {
			const { code, err } = tally(['init'], { cwd });
			assert.equal(code, 2);
			assert.match(err, /^tally: PLAN\.md: The file is not UTF-8/);
			assert.match(readFileSync(path.join(cwd, '.tally.json'), 'utf8'), /"BE"/);
		});
	});
});
