import assert from 'node:assert/strict';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';
import { statedTotal } from '../../../src/rules/stated-total';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

const tasks = String.raw`
## Beds

- [ ] **T1**: Dig the bed
- [x] **T2**: Fence the bed
- [ ] **T3**: Water the bed
- [x] **T4**: Mulch the bed
`;

suite('parts beside a total', () => {
	const quiet = (line: string) => checkRule(statedTotal, `${line}\n${tasks}`);

	test('what was planned from the start is no state, beside what came to it', () => {
		quiet('**Total Tasks**: 4 (3 planned + 1 extra completed)');
		quiet('**Total Tasks**: 4 (3 planned, 1 unplanned)');
		quiet('**Total Tasks**: 4 (3 scheduled and 1 added)');
		checkSafeFixes(
			statedTotal,
			`**Total Tasks**: 5 (3 planned + 1 extra completed)\n${tasks}`,
			`**Total Tasks**: 4 (3 planned + 1 extra completed)\n${tasks}`,
		);
	});

	test('what was planned is all that there is, by the numbers beside it', () => {
		quiet('- Total tasks: 4\n- Planned: 4\n- Done: 2');
		quiet('- Tasks planned: 4\n- Tasks completed: 2');
		checkRule(
			statedTotal,
			String.raw`
- Total tasks: 4
- Planned: 3
           ^ States 3 open tasks; the document has 2 (1 too many).
- Done: 2
${tasks}`,
		);
	});

	test('near miss: beside other states it is one', () => {
		checkRule(
			statedTotal,
			String.raw`
**Total Tasks**: 4 (3 planned, 2 done)
                    ^ States 3 open tasks; the document has 2 (1 too many).
${tasks}`,
		);
	});

	test('a part is not written anew where the parts would no longer come to the total', () => {
		const other = `**Total Tasks**: 4 (3 planned + 1 of the shed)\n${tasks}`;
		checkSafeFixes(statedTotal, other, other);
	});

	test('near miss: with parts that come to it afterwards, or never came to it', () => {
		checkSafeFixes(
			statedTotal,
			`**Total Tasks**: 5 (3 planned, 2 done)\n${tasks}`,
			`**Total Tasks**: 4 (2 planned, 2 done)\n${tasks}`,
		);
		checkSafeFixes(
			statedTotal,
			`**Total Tasks**: 4 (3 planned, 2 done)\n${tasks}`,
			`**Total Tasks**: 4 (2 planned, 2 done)\n${tasks}`,
		);
	});

	test('a total in two kinds of tasks, of which neither is all of them', () => {
		quiet('**Total:** 3 implementation tasks + 1 verification task');
		quiet('**Total:** 3 development tasks and 1 testing task');
		quiet('**Total:** 3 main tasks, 1 side task');
	});

	test('near miss: one kind alone, and kinds that tasks carry', () => {
		checkRule(
			statedTotal,
			String.raw`
**Total:** 3 implementation tasks
           ^ States 3 tasks; the document has 4 (1 too few).
${tasks}`,
		);
		checkRule(
			statedTotal,
			String.raw`
**Total:** 3 open tasks + 2 completed tasks
           ^ States 3 remaining tasks; the document has 2 (1 too many).
${tasks}`,
		);
	});
});

suite('a total over lines that state its parts', () => {
	const left = (text: string) => checkSafeFixes(statedTotal, text, text);
	const mended = (text: string) => checkSafeFixes(statedTotal, text, text.replace('9 tasks', '4 tasks'));

	test('is not written anew alone where the parts come to it as it is', () => {
		left(`**Total**: 9 tasks\n**Digging**: 5 tasks (Phase 1)\n**Planting**: 4 tasks (Phase 2)\n${tasks}`);
		left(`**Total**: 9 tasks\n\n- Digging: 5\n- Planting: 4\n${tasks}`);
		left(`- Digging (5 tasks)\n- Planting (4 tasks)\n\n**Total**: 9 tasks\n${tasks}`);
	});

	test('the finding points at the parts', () => {
		const text = `**Total**: 9 tasks\n**Digging**: 5 tasks\n**Planting**: 4 tasks\n${tasks}`;
		const document = parse(text);
		const [finding] = checkDocument(document, buildGraph(document), {}).filter(({ rule }) => rule === 'stated-total');
		const places = finding?.finding.related?.slice(1).map(({ span }) => text.slice(span.start, span.end));
		assert.deepEqual(places, ['5', '4']);
	});

	test('near miss: numbers that never came to it, or count other things, and parts that the tasks put right as well', () => {
		mended(`**Total**: 9 tasks\n**Digging**: 5 tasks\n**Planting**: 3 tasks\n${tasks}`);
		mended(`**Total**: 9 tasks\n**Digging**: 5 hours\n**Planting**: 4 hours\n${tasks}`);
		checkSafeFixes(
			statedTotal,
			`- Total: 9 tasks\n- Completed: 5\n- Remaining: 4\n${tasks}`,
			`- Total: 4 tasks\n- Completed: 2\n- Remaining: 2\n${tasks}`,
		);
	});
});
