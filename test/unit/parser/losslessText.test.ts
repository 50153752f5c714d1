import { checkReading } from '../../support/checkReading';

suite('reading text without loss', () => {
	const expected = `
		task 1: Dig | done | P1 | by Ann | in Plan
		subtask 1.1: Mark the corners | open | P1 | of 1 | in Plan
		subtask 1.2: Measure | open | P1 | of 1 | in Plan
		task 2: Pour | open | after 1 | in Plan
		`;
	const text = `# Plan

### Task 1: Dig ✅
**Priority**: P1
**Owner**: Ann

- [ ] 1.1 Mark the corners
- [ ] 1.2 Measure

### Task 2: Pour
- Depends on: Task 1
`;

	test('line ends of every kind, mixed, and none at the end', () => {
		checkReading(text, expected);
		checkReading(text.replaceAll('\n', '\r\n'), expected);
		checkReading(text.replaceAll('\n', '\r'), expected);
		checkReading(text.replace('\n**Owner', '\r\n**Owner'), expected);
		checkReading(text.trimEnd(), expected);
	});

	test('a byte order mark', () => {
		checkReading(`\ufeff${text}`, expected);
		checkReading('\ufeff<<<<<<< ours\n- [ ] #1: Dig\n>>>>>>> theirs\n', '');
		checkReading('\ufeff- [ ] #1: Dig\n- [x] #2: Pour\n', 'task 1: Dig | open\ntask 2: Pour | done');
	});

	test('spaces that do not break', () => {
		checkReading(
			'- [\u00a0] #1:\u00a0Dig\n-\u00a0[x]\u00a0#2: Pour\n**Owner**:\u00a0Ann\n',
			'task 1: Dig | open\ntask 2: Pour | done | by Ann',
		);
	});

	test('emoji of several characters', () => {
		checkReading(
			`
			### ⚠️ Task 1: 👩‍💻 Dig [⚠️ 70% COMPLETE]
			### Task 2: Pour 🏗️
			- [☑️] 2.1: Mix 🇫🇷
			`,
			`
			task 1: Dig | in-progress
			task 2: Pour | in-progress
			subtask 2.1: Mix 🇫🇷 | done | of 2
			`,
		);
	});

	test('titles from right to left', () => {
		checkReading(
			`
			- [x] #1: دليل المستخدم
			- [ ] #2: מדריך (after 1)
			`,
			`
			task 1: دليل المستخدم | done
			task 2: מדריך | open | after 1
			`,
		);
	});

	test('an empty text, and one of blanks', () => {
		checkReading('', '');
		checkReading('\ufeff', '');
		checkReading(' \n\t\r\n', '');
	});
});
