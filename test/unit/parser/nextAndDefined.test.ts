import { staleNext } from '../../../src/rules/stale-next';
import { checkReading } from '../../support/checkReading';
import { checkRule } from '../../support/checkRule';

const next = '## Next steps\n\n1. **Task 1.2:** Line\n2. **Task 1.3:** Fill\n';
const told = '## Summary of work\n\n- Task 1.1: ✅ Dig\n- Task 1.2: ✅ Line\n- Task 1.3: Fill\n';
const tasks = [
	'task 1.1: Dig | done | in Summary of work',
	'task 1.2: Line | done | in Summary of work',
	'task 1.3: Fill | open | in Summary of work',
].join('\n');

suite('next steps beside bullets that are called tasks', () => {
	test('name tasks that the bullets define, before or after them', () => {
		checkReading(`${next}\n${told}`, tasks);
		checkReading(`${told}\n${next}`, tasks);
		checkRule(
			staleNext,
			`
- Task 1.1: ✅ Dig
- Task 1.2: ✅ Line

## Next steps

1. **Task 1.2:** Line
     ^^^^^^^^ Names task 1.2 as a next step; it is done.
`,
		);
	});

	test('near miss: define what nothing else does, and are named like it', () => {
		checkReading(
			'- Task 1.1: ✅ Dig\n\n## Next steps\n\n1. **Task 1.2:** Line\n',
			'task 1.1: Dig | done\ntask 1.2: Line | open | in Next steps',
		);
		checkReading('## Next steps\n\n1. **Task 1.2:** Line\n2. Rest\n', 'task 1.2: Line | open | in Next steps');
		checkReading('- Task 1.1: Dig\n- Task 1.2: Line\n', '');
	});
});
