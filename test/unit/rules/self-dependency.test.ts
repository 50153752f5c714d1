import assert from 'node:assert/strict';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { contextOf } from '../../../src/rules/check';
import { selfDependency } from '../../../src/rules/self-dependency';
import { checkFix, checkRule } from '../../support/checkRule';

suite('self-dependency', () => {
	test('a task that waits for itself', () => {
		checkRule(
			selfDependency,
			String.raw`
- [ ] T001 Set up the cache (depends on T001)
                                        ^^^^ Task T001 waits for itself.
- [ ] T002 Limit logins (depends on T001)
`,
		);
	});

	test('near miss: a subtask that waits for its task', () => {
		checkRule(
			selfDependency,
			String.raw`
- [ ] 1 Set up the cache
  - [ ] 1.1 Choose a server (depends on 1)
`,
		);
	});

	test('offers to take a sign with it', () => {
		checkFix(
			selfDependency,
			String.raw`
- [ ] Dig 🆔 dig ⛔ dig 📅 2026-05-01
`,
			'Remove the dependency on itself',
			String.raw`
- [ ] Dig 🆔 dig 📅 2026-05-01
`,
		);
	});

	test('offers to take it out of its list', () => {
		checkFix(
			selfDependency,
			String.raw`
1. [ ] **Set up the cache** — [P0][BE][2h][None]
2. [ ] **Limit logins** — [P0][BE][2h][Task #1, Task #2]
`,
			'Remove the dependency on itself',
			String.raw`
1. [ ] **Set up the cache** — [P0][BE][2h][None]
2. [ ] **Limit logins** — [P0][BE][2h][Task #1]
`,
		);
	});

	test('the first of a list leaves the words before the next', () => {
		checkFix(
			selfDependency,
			String.raw`
1. [ ] **Set up the cache** — [P0][BE][2h][None]
2. [ ] **Limit logins** — [P0][BE][2h][Task #2,1]
`,
			'Remove the dependency on itself',
			String.raw`
1. [ ] **Set up the cache** — [P0][BE][2h][None]
2. [ ] **Limit logins** — [P0][BE][2h][Task #1]
`,
		);
	});

	test('alone it becomes the word for none that the document uses', () => {
		checkFix(
			selfDependency,
			String.raw`
1. [ ] **Set up the cache** — [P0][BE][2h][N/A]
2. [ ] **Limit logins** — [P0][BE][2h][Task #2]
`,
			'Remove the dependency on itself',
			String.raw`
1. [ ] **Set up the cache** — [P0][BE][2h][N/A]
2. [ ] **Limit logins** — [P0][BE][2h][N/A]
`,
		);
	});

	test('in brackets behind a title, alone or with others', () => {
		const offer = 'Remove the dependency on itself';
		checkFix(
			selfDependency,
			'- [ ] T1 Set up the cache (depends on T1)\n- [ ] T2 Limit logins\n',
			offer,
			'- [ ] T1 Set up the cache\n- [ ] T2 Limit logins\n',
		);
		checkFix(
			selfDependency,
			'- [ ] T1 Set up the cache\n- [ ] T2 Limit logins (after T2, T1)\n',
			offer,
			'- [ ] T1 Set up the cache\n- [ ] T2 Limit logins (after T1)\n',
		);
	});

	test('with other words in its brackets, or in a range, it stays', () => {
		for (const remark of ['(2h, depends on T1)', '(depends on T1 or so)', '(depends on T1-T3)']) {
			const document = parse(`- [ ] T1 Set up the cache ${remark}\n- [ ] T2 Limit logins\n`);
			const [finding] = selfDependency.check(contextOf(document, buildGraph(document)));
			assert.deepEqual(finding?.fixes, []);
		}
	});
});
