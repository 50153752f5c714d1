import assert from 'node:assert/strict';
import { parse } from '../../../src/parser/parse';
import { checkComplete } from '../../support/checkEdits';
import { checkReading } from '../../support/checkReading';

const stories =
	'### Story S-1: Dig\n\n### Story S-2: Line\n**Depends on**: S-1\n\n### Story S-3: Fill\n\n## Progress\n\n';

suite('rows of boxes', () => {
	test('say of each task that they name how far it is, and are none themselves', () => {
		checkReading(
			`${stories}- [x] S-1 (3) · [x] **S-2** (2) · [ ] S-3\n`,
			`
			task S-1: Dig | done | also on 10
			task S-2: Line | done | after S-1 | also on 10
			task S-3: Fill | open | also on 10
			`,
		);
		checkReading(
			`${stories}- [x] S-1, [x] S-2\n- [ ] S-3 | [x] S-2\n`,
			`
			task S-1: Dig | done | also on 10
			task S-2: Line | done | after S-1 | also on 10, 11
			task S-3: Fill | open | also on 11
			`,
		);
	});

	test('near miss: a box with more to say, and ids that stand nowhere else', () => {
		checkReading(
			`${stories}- [x] S-1 is dug · [x] S-2 is dry\n- [x] S-8 · [x] S-9\n`,
			`
			task S-1: Dig | done | also on 10
			task S-2: Line | open | after S-1
			task S-3: Fill | open
			task S-8: S-9 | done | in Progress
			`,
		);
	});

	test('of one task as many as there are, in the order of the text', () => {
		const [task] = parse(`${stories}${'- [x] S-1 · [x] S-2\n'.repeat(400)}- [ ] S-1, [x] S-2\n`).tasks;
		assert.deepEqual(
			task?.otherPlaces.map(({ line }) => line),
			Array.from({ length: 401 }, (_, at) => at + 9),
		);
		assert.equal(task?.status, 'open');
	});

	test('are changed where the task is', () => {
		checkComplete(
			'\n### Story S-1: Dig$0\n\n### Story S-2: Line\n\n- [ ] S-1 (3) · [ ] S-2 (2)\n',
			'\n### Story S-1: Dig ✅\n\n### Story S-2: Line\n\n- [x] S-1 (3) · [ ] S-2 (2)\n',
		);
		checkComplete(
			'\n### Story S-1: Dig\n\n### Story S-2: Line$0\n**Status**: Open\n\n- [x] S-1 · [ ] S-2\n',
			'\n### Story S-1: Dig\n\n### Story S-2: Line\n**Status**: Closed\n\n- [x] S-1 · [x] S-2\n',
		);
	});
});
