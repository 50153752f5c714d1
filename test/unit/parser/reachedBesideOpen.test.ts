import { statedTotal } from '../../../src/rules/stated-total';
import { checkReading } from '../../support/checkReading';
import { checkSafeFixes, checkRule } from '../../support/checkRule';

suite('numbered lines that are all done', () => {
	const frogs = '**Frogs:**\n1. ✅ Green\n2. ✅ Brown\n';

	test('are no tasks where the list of what is to be done stands elsewhere', () => {
		checkReading(`## To do\n\n1. Dig\n2. Line\n\n## Pond\n\n${frogs}`, '');
		checkReading(`## TODO (2 tasks remaining)\n\n### High\n\n1. Dig\n\n## Pond\n\n${frogs}`, '');
		checkRule(statedTotal, `# Pond\n\n**Progress:** 1/3 tasks\n\n## To do\n\n1. Dig\n2. Line\n\n## Pond\n\n${frogs}`);
	});

	test('near miss: under what is called done, to do or a part of the work, and where nothing else is to be done', () => {
		const lines = '1. ✅ Dig\n2. ✅ Line\n';
		const tasks = (place: string) => `task 1: Dig | done | in ${place}\ntask 2: Line | done | in ${place}`;
		checkReading(`## Completed\n\n${lines}\n## To do\n\n1. Sow\n`, tasks('Completed'));
		checkReading(`## To do\n\n${lines}`, tasks('To do'));
		checkReading(`## Phase 1\n\n${lines}\n## To do\n\n1. Sow\n`, tasks('Phase 1'));
		checkReading(`## Pond\n\n${lines}`, tasks('Pond'));
	});

	test('their number alone is nothing to write unseen', () => {
		const text = `**Completed tasks**: 3\n\n${frogs}`;
		checkSafeFixes(statedTotal, text, text);
		checkSafeFixes(
			statedTotal,
			`**Completed tasks**: 3\n\n1. ✅ Dig\n2. ✅ Line [P0]\n`,
			`**Completed tasks**: 2\n\n1. ✅ Dig\n2. ✅ Line [P0]\n`,
		);
	});
});
