import assert from 'node:assert/strict';
import path from 'node:path';
import { type CheckedFile, contract, type ListedFile } from '../../../src/cli/contract';
import { sharedFolder, sharedTest } from '../../support/shared';
import { tally } from './tally';

const SEEDS = [
	'000-gaara-erp-hierarchical.md',
	'001-gaara-erp-session-context.md',
	'002-store-task-list.md',
	'003-toolboxai-todo.md',
	'004-crm-vision-summary.md',
];

function paths(kind: 'as-given' | 'repaired'): string[] {
	return SEEDS.map(name => path.join(sharedFolder() ?? '', 'seeds', kind, name));
}

function list(kind: 'as-given' | 'repaired'): ListedFile[] {
	const { out } = tally(['list', '--format', 'json', ...paths(kind)]);
	return contract.list.parse(JSON.parse(out)).files.filter(file => 'tasks' in file);
}

function check(kind: 'as-given' | 'repaired'): CheckedFile[] {
	const { out } = tally(['check', '--format', 'json', ...paths(kind)]);
	return contract.check.parse(JSON.parse(out)).files.filter(file => 'problems' in file);
}

/** The findings of a file as `line rule severity`, notes left out. */
function loud(file: CheckedFile | undefined): string[] {
	return (file?.problems ?? [])
		.filter(({ severity }) => severity !== 'information')
		.map(({ line, rule, severity }) => `${line} ${rule} ${severity}`);
}

suite('the five seeds on the command line', () => {
	sharedTest('counts and hours', () => {
		const counts = list('repaired').map(file => file.counts);

		assert.deepEqual(
			counts.map(({ tasks, done, subtasks }) => [tasks, done, subtasks]),
			[
				[36, 8, 179],
				[22, 15, 0],
				[142, 0, 0],
				[18, 12, 136],
				[28, 16, 0],
			],
		);
		assert.deepEqual(counts[2]?.remainingHours, [1183.9, 1183.9]);
	});

	sharedTest('damaged and repaired read alike', () => {
		const facts = (file: ListedFile) =>
			file.tasks.map(({ id, kind, status, priority, owners, estimate, dependencies, line, endLine }) => ({
				id,
				kind,
				status,
				priority,
				owners,
				hours: estimate && [estimate.minHours, estimate.maxHours],
				dependencies,
				line,
				endLine,
			}));
		const [given, repaired] = [list('as-given'), list('repaired')];

		assert.deepEqual(given.map(facts), repaired.map(facts));
		assert.deepEqual(
			given.map(file => file.counts),
			repaired.map(file => file.counts),
		);
	});

	sharedTest('what is wrong in them is found', () => {
		const files = check('repaired');

		assert.deepEqual(loud(files[2]), [
			'12 stated-breakdown warning',
			'12 stated-breakdown warning',
			'36 dependency-cycle error',
			'58 priority-inversion warning',
			'992 stated-section warning',
			'999 stated-section warning',
		]);
		const rules = (index: number) => new Set(files[index]?.problems.map(({ line, rule }) => `${line} ${rule}`));
		assert.ok(rules(0).has('5 stated-total') && rules(0).has('571 percentage'));
		assert.ok(files[1]?.problems.some(({ rule, message }) => rule === 'stale-next' && message.includes('9')));
		assert.ok(files[3]?.problems.some(({ rule }) => rule === 'duplicate-id'));
		assert.ok(files[3]?.problems.some(({ rule }) => rule === 'stated-completion'));
		assert.deepEqual(loud(files[4]), []);
	});

	sharedTest('of the fifth, as given, only the damage is said', () => {
		assert.deepEqual(
			check('as-given')[4]?.problems.map(({ rule }) => rule),
			['damaged-encoding'],
		);
	});

	sharedTest('all commands keep to the contract', () => {
		for (const command of ['next', 'stats'] as const)
			contract[command].parse(JSON.parse(tally([command, '--format', 'json', ...paths('as-given')]).out));
	});
});
