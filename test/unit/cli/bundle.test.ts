import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { sharedFolder, sharedTest } from '../../support/shared';
import { inFolder, main, root } from './tally';

const goldens = path.join('test', 'unit', 'cli', 'goldens');

// In the bundle our properties have short names, and parts of remark are left out. Whatever is asked of it, it has to answer
// as the modules do of which it was made. Where all of this fails, dist/ may be of an older day: `node esbuild.mjs`.
suite('the command line in its bundle answers as its modules do', () => {
	for (const command of ['check', 'list', 'next', 'stats', 'fix --dry-run'])
		for (const format of ['text', 'json'])
			test(`${command} --format ${format}`, () => {
				alike([...command.split(' '), '--format', format, 'examples', 'README.md', 'docs', ...markdownIn(goldens)]);
			});

	test('rules, their pages, help and the version', () => {
		for (const words of ['rules --format json', 'rules', 'rules cycle', '--help', 'check --help', '--version'])
			alike(words.split(' '));
	});

	test('explain, line by line', () => {
		for (const format of ['text', 'json'])
			for (const line of [1, 8, 13]) alike(['explain', `examples/TODO.md:${line}`, '--format', format]);
	});

	test('what it refuses', () => {
		for (const words of ['chek', 'check nothing.md', 'check --frmat json', 'explain examples/TODO.md:x'])
			alike(words.split(' '));
	});

	test('settings of every kind, and those that it can not use', () => {
		const list = '# Tasks\n\n- [~] **A-1** One [P0] [4h] (depends on A-3)\n- [x] **A-2** Two\n\nTotal: 3 tasks, 9h\n';
		const settings = {
			statuses: { '~': 'blocked', x: 'nothing' },
			priorities: { P0: 'high' },
			owners: ['me'],
			hoursPerDay: 6,
			rules: { 'stated-counts': 'error', 'effort-total': { severity: 'warning', tolerance: 'x' }, nothing: 'off' },
			exclude: ['old/**'],
		};
		inFolder({ 'TODO.md': list, '.tally.json': JSON.stringify(settings) }, folder => {
			for (const command of ['check', 'list', 'stats']) alike([command, '--format', 'json', '.'], folder);
			alike(['init', '--dry-run', '--format', 'json', '.'], folder);
		});
		inFolder({ 'TODO.md': list }, folder => alike(['init', '--dry-run', '.'], folder));
	});

	sharedTest('the shared documents', () => {
		const folder = sharedFolder() ?? '';
		const documents = ['seeds/repaired', 'seeds/as-given', 'corpus/docs'].flatMap(part =>
			markdownIn(path.join(folder, part)),
		);
		for (const command of ['check', 'list', 'next', 'stats', 'fix --dry-run'])
			alike([...command.split(' '), '--format', 'json', ...documents]);
	}).timeout(300_000);
});

/** Compares what a run prints and how it ends. */
function alike(words: readonly string[], cwd = root): void {
	const [bundle, modules] = [path.join(root, 'dist', 'cli.js'), main].map(file => {
		const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...words], {
			cwd,
			encoding: 'utf8',
			maxBuffer: 1 << 28,
		});
		return { status, stdout, stderr };
	});
	assert.deepEqual(bundle, modules, words.join(' ').slice(0, 200));
}

function markdownIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter(name => name.endsWith('.md'))
		.map(name => path.join(folder, name));
}
