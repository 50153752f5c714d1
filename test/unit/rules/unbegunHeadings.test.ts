import { statedCompletion } from '../../../src/rules/stated-completion';
import { checkRule } from '../../support/checkRule';

const fence = '\n## Fence\n- [ ] Posts\n';

suite('stated-completion: headings that say that nothing is begun, or not all is done', () => {
	test('not started over a task that is done', () => {
		checkRule(
			statedCompletion,
			`
## Phase 1: Pond ❌ NOT STARTED
                 ^^^^^^^^^^^^^ Says ❌ NOT STARTED; 50% of what stands here is done.
- [x] Dig
- [ ] Line
${fence}`,
		);
		checkRule(
			statedCompletion,
			`
## Phase 1: Pond (Not started)
                  ^^^^^^^^^^^ Says Not started; 50% of what stands here is done.
- [x] Dig
- [ ] Line
${fence}`,
		);
	});

	test('near miss: over open ones alone; pending, which may be the rest', () => {
		checkRule(statedCompletion, `## Pond ❌ NOT STARTED\n- [ ] Dig\n- [ ] Line\n${fence}`);
		checkRule(statedCompletion, `## Pond ⏳ PENDING\n- [x] Dig\n- [ ] Line\n${fence}`);
	});

	test('an empty box behind a heading over tasks that are all done', () => {
		checkRule(
			statedCompletion,
			`
## Pond ⬜
        ^ Says ⬜, but nothing here is open any more.
- [x] Dig
- [x] Line
${fence}`,
		);
	});

	test('a mark for work under way over tasks that are all done, beside one for what is done', () => {
		checkRule(
			statedCompletion,
			`
## Pond 🔄
        ^^ Says 🔄, but nothing here is open any more.
- [x] Dig
- [x] Line

## Well ✅
- [x] Bricks
${fence}`,
		);
	});

	test('near miss: such marks over open tasks, and where no other heading has one', () => {
		checkRule(statedCompletion, `## Pond ⬜\n- [x] Dig\n- [ ] Line\n${fence}`);
		checkRule(statedCompletion, `## Pond 🔄\n- [x] Dig\n- [ ] Line\n\n## Well ✅\n- [x] Bricks\n`);
		checkRule(statedCompletion, `## Turn over 🔄\n- [x] Dig\n- [x] Line\n${fence}`);
		checkRule(statedCompletion, `## In progress 🔄\n- [x] Dig\n\n## Well ✅\n- [x] Bricks\n`);
	});
});
