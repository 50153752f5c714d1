import { duplicateId } from '../../../src/rules/duplicate-id';
import { checkReading } from '../../support/checkReading';
import { checkRule } from '../../support/checkRule';

const table = (...titles: readonly string[]) =>
	`| Id | Story | Status |\n|---|---|---|\n${titles.map((title, at) => `| ${at + 1} | ${title} | Todo |\n`).join('')}`;
const bench = 'As a guest I can sit on a bench';
const pond = 'As a guest I can see the pond';
const fish = 'As a guest I can feed the fish';
const gate = 'As a guest I can open the gate';
const sign = 'As a guest I can read the sign';

suite('tables that share ids', () => {
	test('words that most titles have are no sign of one list', () => {
		const text = `## Pond\n\n${table(bench, pond, fish)}\n## Fence\n\n${table(gate, sign, 'As a guest I can climb over')}`;
		checkReading(
			text,
			`task 1: ${bench} | open | in Pond
task 2: ${pond} | open | in Pond
task 3: ${fish} | open | in Pond
task 1: ${gate} | open | in Fence
task 2: ${sign} | open | in Fence
task 3: As a guest I can climb over | open | in Fence`,
		);
		checkRule(duplicateId, text);
	});

	test('two lists may begin with the same task', () => {
		const text = `## Pond\n\n${table(bench, pond, fish)}\n## Fence\n\n${table(bench, gate, sign)}`;
		checkReading(
			text,
			`task 1: ${bench} | open | in Pond
task 2: ${pond} | open | in Pond
task 3: ${fish} | open | in Pond
task 1: ${bench} | open | in Fence
task 2: ${gate} | open | in Fence
task 3: ${sign} | open | in Fence`,
		);
		checkRule(duplicateId, text);
	});

	test('proposals beside one another are lists of their own', () => {
		const text = `## Proposal 1 (Ann)\n\n${table(bench, pond, fish)}\n## Proposal 2 (Bea)\n\n${table(bench, pond, gate)}`;
		checkReading(
			text,
			`task 1: ${bench} | open | in Proposal 1 (Ann)
task 2: ${pond} | open | in Proposal 1 (Ann)
task 3: ${fish} | open | in Proposal 1 (Ann)
task 1: ${bench} | open | in Proposal 2 (Bea)
task 2: ${pond} | open | in Proposal 2 (Bea)
task 3: ${gate} | open | in Proposal 2 (Bea)`,
		);
		checkRule(duplicateId, text);
	});

	test('near miss: the same list again, under headings that are no proposals beside one another', () => {
		const read = `task 1: ${bench} | open | in Pond
task 2: ${pond} | open | in Pond
task 3: ${fish} | open | in Pond`;
		const lists = (other: string, ...titles: readonly string[]) =>
			checkReading(
				`## Pond\n\n${table(bench, pond, fish)}\n## ${other}\n\n${table(...titles)}`,
				read.replace(/in Pond/g, 'in Pond | also on X').replace(/X/g, () => String(line++)),
			);
		let line = 13;
		lists('Proposal 2', bench, pond, fish);
		line = 13;
		lists('Options', 'Sit on a bench', 'See the pond', 'Feed fish');
		checkReading(
			`## Option A\n\n${table(bench, pond, fish)}\n### Overview\n\n${table(bench, pond, fish)}\n## Option B\n\n${table(gate)}`,
			`task 1: ${bench} | open | in Option A | also on 13
task 2: ${pond} | open | in Option A | also on 14
task 3: ${fish} | open | in Option A | also on 15
task 1: ${gate} | open | in Option B`,
		);
	});

	test('near miss: a list that was pasted and begins anew is a list of duplicates', () => {
		checkRule(
			duplicateId,
			`## Pond

- [ ] #1 Dig
- [ ] #2 Pour
- [ ] #3 Plant

## Fence

- [ ] #1 Dig
       ^ Id 1 is already taken on line 3: Dig.
- [ ] #2 Pour
       ^ Id 2 is already taken on line 4: Pour.
- [ ] #3 Paint
       ^ Id 3 is already taken on line 5: Plant.
`,
		);
	});
});
