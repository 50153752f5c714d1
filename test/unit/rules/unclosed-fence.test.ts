import { unclosedFence } from '../../../src/rules/unclosed-fence';
import { checkFix, checkRule } from '../../support/checkRule';

const fence = '`'.repeat(3);

suite('unclosed-fence', () => {
	test('an end with a language', () => {
		checkRule(
			unclosedFence,
			`
${fence}text
make cache
${fence}text
^^^^^^^ This line does not end the code block, because a language stands in it; boxes that are read as code: 1.

- [ ] Limit logins
`,
		);
	});

	test('no end at all', () => {
		checkRule(
			unclosedFence,
			`
- [ ] Set up the cache

${fence}sh
^^^^^ Nothing ends this code block; boxes that are read as code: 2.
make cache

- [ ] Limit logins
- [ ] Lock accounts
`,
		);
	});

	test('near miss: boxes that are meant as code', () => {
		checkRule(
			unclosedFence,
			`
${fence}markdown
- [ ] Write lists like this
${fence}

- [ ] Limit logins
`,
		);
	});

	test('near miss: nothing is lost', () => {
		checkRule(
			unclosedFence,
			`
- [ ] Set up the cache

${fence}sh
make cache
`,
		);
	});

	test('the end is written as one', () => {
		checkFix(
			unclosedFence,
			`
${fence}text
make cache
${fence}text

- [ ] Limit logins
`,
			'End the code block here',
			`
${fence}text
make cache
${fence}

- [ ] Limit logins
`,
		);
	});

	test('a missing end is written before the first box', () => {
		checkFix(
			unclosedFence,
			`
${fence}sh
make cache

- [ ] Limit logins
`,
			'End the code block before line 4',
			`
${fence}sh
make cache

${fence}
- [ ] Limit logins
`,
		);
	});
});
