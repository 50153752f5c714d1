import assert from 'node:assert/strict';
import { inFolder, tally } from './tally';

/** A list whose owners, priorities, ids and sections are called as what every object has. */
const LIST = String.raw`
## \_\_proto\_\_

- [ ] **T1: valueOf**
  - **Priority**: constructor
  - **Owner**: hasOwnProperty
  - **Estimate**: 2h

## constructor

- [x] **T2: toString**
  - **Priority**: \_\_proto\_\_
  - **Owner**: constructor
  - **Estimate**: 3h
  - **Depends on**: T1, constructor-1
- [ ] **T3: isPrototypeOf**
  - **Owner**: valueOf
  - **Depends on**: constructor
`;
const CONFIGURATION = '{ "priorities": { "__proto__": "P1", "constructor": "P0" }, "owners": ["__proto__"] }';

suite('names that every object has', () => {
	const json = (words: readonly string[]): { files: readonly Record<string, unknown>[] } => {
		let out = '';
		inFolder({ 'TODO.md': LIST, '.tally.json': CONFIGURATION }, cwd => {
			out = tally([...words, 'TODO.md', '--format', 'json'], { cwd }).out;
		});
		return JSON.parse(out);
	};

	test('are keys of their own in the counts', () => {
		const by = json(['stats']).files[0]?.['by'] as Record<string, Record<string, { tasks: number }>>;
		const counted = (group: string): [string, number][] =>
			Object.entries(by[group] ?? {}).map(([name, { tasks }]) => [name, tasks]);

		assert.deepEqual(counted('owner'), [
			['hasOwnProperty', 1],
			['constructor', 1],
			['valueOf', 1],
		]);
		assert.deepEqual(counted('section'), [
			['__proto__', 1],
			['constructor', 2],
		]);
		assert.deepEqual(counted('priority'), [
			['P0', 1],
			['none', 2],
		]);
	});

	test('are what they are in the list of tasks', () => {
		const tasks = json(['list']).files[0]?.['tasks'] as readonly Record<string, unknown>[];

		assert.deepEqual(
			tasks.map(({ id, title, owners, priority, section }) => [id, title, owners, priority, section]),
			[
				['T1', 'valueOf', ['hasOwnProperty'], 'P0', ['__proto__']],
				['T2', 'toString', ['constructor'], null, ['constructor']],
				['T3', 'isPrototypeOf', ['valueOf'], null, ['constructor']],
			],
		);
	});

	test('hold up neither the check nor the question what is next', () => {
		for (const command of ['check', 'next'])
			assert.notDeepEqual(json([command]).files[0]?.['path'], undefined, command);
	});
});
