import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/edits/textEdit';
import { type CheckedText, findingsToFix, fixAll } from '../../../src/features/fixAll';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';
import { message } from '../../../src/util/message';

suite('fix all', () => {
	test('a percentage goes along with both numbers that it comes from', () => {
		const plan = (total: string, done: string, share: string): string => `
**Total tasks**: ${total}
**Completed**: ${done}
**Completion**: ${share}

- [x] T001: Dig the bed
- [ ] T002: Fence the bed
- [x] T003: Mulch the bed
- [ ] T004: Sow peas
`;
		checkFixed(plan('5', '3', '60%'), plan('4', '2', '50%'));
	});

	test('what one fix brings to light is settled by the next', () => {
		checkFixed(
			String.raw`
| Phase | Total | Done | Open |
|-------|-------|------|------|
| Alpha | 3 | 1 | 2 |
| Beta | 1 | 0 | 1 |
| **Total** | **4** | **1** | **3** |

## Alpha

- [x] T001 Set up the cache
- [ ] T002 Limit logins

## Beta

- [ ] T003 Close the port
`,
			String.raw`
| Phase | Total | Done | Open |
|-------|-------|------|------|
| Alpha | 2 | 1 | 1 |
| Beta | 1 | 0 | 1 |
| **Total** | **3** | **1** | **2** |

## Alpha

- [x] T001 Set up the cache
- [ ] T002 Limit logins

## Beta

- [ ] T003 Close the port
`,
		);
	});

	test('only what belongs to one rule', () => {
		const text = String.raw`
## Alpha (3 tasks)

- [ ] T001 Set up the cache
- [ ] T002 Limit logins

<!-- tally-disable-next-line duplicate-id -->
Nothing.
`;
		checkFixed(text, text.replace('(3 tasks)', '(2 tasks)'), 'stated-section');
	});

	test('a breakdown whose parts would no longer come to the total is left to its writer', () => {
		const text = String.raw`
**Total Tasks**: 5 (2 P0, 3 P1)

- [ ] T001 Set up the cache [P0]
- [ ] T002 Limit logins [P0]
- [ ] T003 Close the port [P1]
- [ ] T004 Write the runbook
- [ ] T005 Draw the form
`;
		checkFixed(text, text);
	});

	test('a tick does not stay beside what is no longer all', () => {
		checkFixed(
			String.raw`
| Phase | Total | Done | Progress |
|-------|-------|------|----------|
| Alpha | 2 | 2 | ✅ 100% |
| Beta | 2 | 1 | 🟡 50% |

## Alpha

- [x] T001 Set up the cache
- [ ] T002 Limit logins

## Beta

- [x] T003 Close the port
- [ ] T004 Write the runbook
`,
			String.raw`
| Phase | Total | Done | Progress |
|-------|-------|------|----------|
| Alpha | 2 | 1 | 🟡 50% |
| Beta | 2 | 1 | 🟡 50% |

## Alpha

- [x] T001 Set up the cache
- [ ] T002 Limit logins

## Beta

- [x] T003 Close the port
- [ ] T004 Write the runbook
`,
		);
	});

	test('fixes that undo each other end, and are told', () => {
		assert.equal(fixAll(swung('- [ ] Left\n'), swung).left, 1);
		assert.equal(fixAll(read('## Alpha (3 tasks)\n\n- [ ] A\n- [ ] B\n'), read).left, 0);
	});

	test('what would not be made is not called safe', () => {
		const safeIn = (findings: CheckedText['findings']) =>
			findings.flatMap(({ finding }) => finding.fixes?.map(({ safe }) => safe) ?? []);
		assert.deepEqual(safeIn(findingsToFix(swung('- [ ] Left\n'), text => swung(text.replace('Right', 'Left')))), [
			false,
		]);
		const wrong = read('## Alpha (3 tasks)\n\n- [ ] A\n- [ ] B\n');
		assert.equal(findingsToFix(wrong, read), wrong.findings);
		assert.deepEqual(safeIn(wrong.findings), [true]);
	});

	test('nothing is touched during a merge conflict', () => {
		const text =
			'\n## Alpha (3 tasks)\n\n<<<<<<< ours\n- [ ] T001 Set up\n=======\n- [ ] T002 Set up\n>>>>>>> theirs\n';
		checkFixed(text, text);
	});
});

/** Checks the text in the end, that the edits lead there, and that nothing safe is left. */
function checkFixed(before: string, after: string, rule?: string): void {
	const first = read(before);
	const only = rule === undefined ? undefined : (each: string) => each === rule;
	const { edits, reading } = fixAll(first, read, only);
	assert.equal(reading.document.text, after);
	assert.equal(applyEdits(before, edits), after);
	const again = fixAll(reading, read, only);
	assert.deepEqual(again.edits, []);
}

function read(text: string): CheckedText {
	const document = parse(text);
	return { document, findings: checkDocument(document, buildGraph(document)) };
}

/** Finds fault with every text: each fix is what the next one undoes. */
function swung(text: string): CheckedText {
	const { document } = read(text);
	const [from, to] = text.includes('Left') ? ['Left', 'Right'] : ['Right', 'Left'];
	const start = text.indexOf(from);
	const span = { start, end: start + from.length };
	const edits = [{ span, oldText: from, newText: to }];
	const finding = { span, message: message('Swing'), fixes: [{ title: message('Swing'), safe: true, edits }] };
	return { document, findings: [{ rule: 'swing', severity: 'warning', finding }] };
}
