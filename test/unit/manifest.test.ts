import assert from 'node:assert/strict';
import fs from 'node:fs';
import { defaultSettings } from '../../src/config/defaultSettings';
import { taskCommands } from '../../src/features/taskTarget';

/** The parts of the manifest that these tests look at. */
interface Manifest {
	readonly contributes: {
		readonly commands: readonly { readonly command: string }[];
		readonly menus: Readonly<Record<string, readonly { readonly command?: string }[]>>;
		readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
		readonly grammars: readonly { readonly path: string }[];
	};
}

const text = fs.readFileSync('package.json', 'utf8');
const { contributes } = JSON.parse(text) as Manifest;
const words = (file: string): Record<string, string> =>
	JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>;

suite('manifest', () => {
	test('its settings are those of the code, with the same defaults', () => {
		const declared = Object.entries(contributes.configuration.properties).map(([name, property]) => [
			name.replace('tally.', ''),
			property.default,
		]);
		assert.deepEqual(Object.fromEntries(declared), defaultSettings);
	});

	test('every command that does something is declared, and the other way round: the editor knows no others', () => {
		const files = fs.readdirSync('src/commands').map(file => fs.readFileSync(`src/commands/${file}`, 'utf8'));
		const named = files.flatMap(text => Array.from(text.matchAll(/'(tally\.\w+)'/g), ([, name]) => name));
		const declared = contributes.commands.map(({ command }) => command);
		assert.deepEqual([...new Set([...named, ...taskCommands])].sort(), declared.sort());
	});

	test('every command in a menu is declared', () => {
		const declared = new Set(contributes.commands.map(({ command }) => command));
		for (const { command } of Object.values(contributes.menus).flat())
			if (command) assert.ok(declared.has(command), command);
	});

	test('what the editor’s menu offers is possible whatever the status of the task, which no key of a menu knows in time', () => {
		const offered = contributes.menus['tally.editor']?.map(({ command }) => command) ?? [];
		assert.deepEqual(offered.slice(0, 4), ['tally.toggle', 'tally.start', 'tally.block', 'tally.cancel']);
		assert.ok(!offered.includes('tally.complete') && !offered.includes('tally.reopen'));
	});

	test('every text it names stands in each language, and none stands there in vain', () => {
		const named = new Set([...text.matchAll(/"%([\w.]+)%"/g)].map(match => match[1] ?? ''));
		for (const file of ['package.nls.json', 'package.nls.de.json'])
			assert.deepEqual(Object.keys(words(file)).sort(), [...named].sort(), file);
	});
});

suite('grammar', () => {
	const patterns = contributes.grammars.flatMap(({ path }) =>
		[...fs.readFileSync(path, 'utf8').matchAll(/"match": ("(?:[^"\\]|\\.)*")/g)].map(
			match => JSON.parse(match[1] ?? '') as string,
		),
	);

	test('its patterns repeat nothing without a bound, so no line is slow', () => {
		assert.ok(patterns.length > 5);
		for (const pattern of patterns)
			assert.doesNotMatch(pattern.replaceAll(/\\.|\[[^\]]*\]/g, 'c'), /[*+]|\{\d+,\}/, pattern);
	});

	test('the first priorities are told apart, and from the low ones', () => {
		const [{ path } = { path: '' }] = contributes.grammars;
		const { repository } = JSON.parse(fs.readFileSync(path, 'utf8')) as {
			readonly repository: Readonly<
				Record<
					string,
					{ readonly match: string; readonly captures: Readonly<Record<string, { readonly name: string }>> }
				>
			>;
		};
		const slot = repository['priority-slot'];
		assert.ok(slot);
		const nameOf = (text: string): string | undefined => {
			const groups = new RegExp(slot.match).exec(text) ?? [];
			return slot.captures[groups.findIndex((group, at) => at > 1 && group !== undefined)]?.name;
		};
		assert.equal(new Set(['[P0]', '[P1]', '[P2]', '[P3]'].map(nameOf)).size, 4);
		assert.equal(nameOf('[P10]'), nameOf('[P3]'));
	});

	test('slots, ids and labels are marked', () => {
		// As the editor does it: the pattern that fits first in the line wins.
		const marks = (line: string): string[] =>
			[...line.matchAll(new RegExp(patterns.join('|'), 'g'))].map(match => match[0]);
		assert.deepEqual(marks('3. [ ] **Rotate** — [P0][Sec][2h][Task #2]'), ['[P0]', '[Sec]', '[2h]', '[Task #2]']);
		assert.deepEqual(marks('- [ ] T012 [P] Write it, see #15'), ['T012', '#15']);
		assert.deepEqual(marks('- [ ] 9.1: Write it (depends on T010, T011)'), ['9.1', 'T010', 'T011']);
		assert.deepEqual(marks('### Task 9: Cache prices'), ['Task 9']);
		assert.deepEqual(marks('- **Status**: done'), ['Status']);
		assert.deepEqual(marks('See [this][one], [P0](x) and a/b#7.'), []);
	});
});
