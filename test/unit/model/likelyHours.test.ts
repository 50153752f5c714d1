import assert from 'node:assert/strict';
import { likelyHours } from '../../../src/model/likelyHours';
import { parse } from '../../../src/parser/parse';

suite('likely hours (est+)', () => {
	test('single figures add up, with those of subtasks where a task has none; what is done or cancelled is not left', () => {
		check('- [ ] A [2h]\n- [x] B [3h]\n- [ ] ~~C~~ [9h]\n- [ ] D\n  - [ ] E [1h]\n- [ ] F\n', [6, 6], [3, 3]);
	});

	test('one range is its own envelope', () => check('- [ ] A [4-8h]\n', [4, 8], [4, 8]));

	test('several come out narrower than their envelope', () =>
		check('- [ ] A [4-8h]\n- [ ] B [4-8h]\n- [ ] C [4-8h]\n- [ ] D [4-8h]\n- [x] E [5h]\n', [25, 33], [20, 28]));

	function check(text: string, estimate: readonly number[], remaining: readonly number[]): void {
		assert.deepEqual(likelyHours(parse(text)), { estimate, remaining });
	}
});
