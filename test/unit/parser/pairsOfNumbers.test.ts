import { statedSection } from '../../../src/rules/stated-section';
import { unknownDependency } from '../../../src/rules/unknown-dependency';
import { checkReading } from '../../support/checkReading';
import { checkRule } from '../../support/checkRule';

suite('headings with two numbers', () => {
	const dig = '### 2-3. Dig and line\n**Priority**: High\n';

	test('are one task with both, which answers to each', () => {
		const plan = `### 1. Measure\n**Priority**: High\n\n${dig}\n### 4. Fill\n**Priority**: High\n**Depends on**: 3\n`;
		checkReading(
			plan,
			'task 1: Measure | open | P1\ntask 2-3: Dig and line | open | P1\ntask 4: Fill | open | P1 | after 3',
		);
		checkRule(unknownDependency, plan);
		checkRule(
			unknownDependency,
			'### Task 1-2: Dig\n**Status**: Open\n\n### Task 4: Fill\n**Status**: Open\n**Depends on**: Task 2, Task 3\n                        ^^^^^^ No task 3 in this document.\n',
		);
	});

	test('count as one or as both', () => {
		const plan = (count: string) => `## Pond (${count} tasks remaining)\n\n${dig}`;
		checkRule(statedSection, plan('2'));
		checkRule(statedSection, plan('1'));
		checkRule(
			statedSection,
			`${plan('3')}`.replace('\n', '\n         ^ States 3 remaining tasks; this section has 1 (2 too many).\n'),
		);
	});

	test('near miss: without fields, no next number, a number of its own, items', () => {
		checkReading('### 2-3. Dig and line\n\nSoon.\n', '');
		checkReading('### 2-30. Dig\n**Priority**: High\n', '');
		checkReading('### 2-3 days\n**Priority**: High\n', '');
		checkReading('- [ ] 2-3. Dig\n- [ ] Line\n', 'task: 2-3. Dig | open\ntask: Line | open');
		checkReading(
			'### Task 1-2: Dig\n**Status**: Open\n\n### Task 2: Line\n**Status**: Done\n\n### Task 3: Fill\n**Status**: Open\n**Depends on**: Task 2\n',
			'task 1-2: Dig | open\ntask 2: Line | done\ntask 3: Fill | open | after 2',
		);
	});
});

suite('placeholders', () => {
	test('a numbered action with nothing but a bracket', () => {
		checkReading(
			'### T-1: Dig\n**Status**: Open\n\n### T-2: Line\n**Status**: Open\n\n## Review\n\n- [ ] Action 1 (Owner: Ann)\n- [ ] Action 2\n',
			'task T-1: Dig | open\ntask T-2: Line | open\nitem: Action 1 | open | by Ann | in Review\nitem: Action 2 | open | in Review',
		);
		// Near miss: with a title, or another word.
		checkReading('- [ ] Action 1: Dig\n- [ ] Action 2: Line\n', 'task 1: Dig | open\ntask 2: Line | open');
	});
});
