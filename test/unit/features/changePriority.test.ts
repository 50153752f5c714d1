import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/edits/textEdit';
import { changePriority } from '../../../src/features/changePriority';
import { toText } from '../../../src/util/message';
import { withoutFirstBreak } from '../../support/checkEdits';
import { readMarked } from '../../support/checkFeatures';

function answerAt(marked: string, to?: string) {
	const { document, offset } = readMarked(marked);
	return { document, answer: changePriority(document, { line: document.lines.lineAt(offset) }, to, true) };
}

function checkPriority(marked: string, to: string, after: string): void {
	const { document, answer } = answerAt(marked, to);
	assert.ok(answer.type === 'edits', answer.type === 'refused' ? toText(answer.reason) : '');
	assert.equal(applyEdits(document.text, answer.edits), withoutFirstBreak(after));
}

function refusal(marked: string, to: string): string {
	const { answer } = answerAt(marked, to);
	return answer.type === 'refused' ? toText(answer.reason) : answer.type;
}

suite('change priority', () => {
	test('in a slot; totals that were true stay so', () => {
		checkPriority(
			'**Total**: 2 tasks (2 P0)\n\n1. [ ] **Plan$0** — [P0][2h]\n2. [ ] **Build** — [P0][1h]\n',
			'P2',
			'**Total**: 2 tasks (1 P0)\n\n1. [ ] **Plan** — [P2][2h]\n2. [ ] **Build** — [P0][1h]\n',
		);
	});

	test('in the words of the document', () => {
		const list = (one: string): string =>
			`- [ ] T1 Plan$0\n  - Priority: ${one}\n- [ ] T2 Build\n  - Priority: 🟢 Low\n`;
		checkPriority(list('High'), 'P3', list('🟢 Low').replace('$0', ''));
		checkPriority(list('HIGH'), 'P0', list('CRITICAL').replace('$0', ''));
		checkPriority(list('high'), 'P2', list('medium').replace('$0', ''));
	});

	test('the choice has the spelling of the document and the priority of the task', () => {
		const { answer } = answerAt('- [ ] T1 Plan$0\n  - Priority: High\n');
		assert.ok(answer.type === 'choice');
		assert.deepEqual(
			answer.choices.map(({ label, isCurrent }) => (isCurrent ? `* ${label}` : label)),
			['Critical', '* High', 'Medium', 'Low'],
		);
	});

	test('a clear answer where there is none of its own, or none of that name', () => {
		assert.match(refusal('## P1\n\n- [ ] T1 Plan$0\n', 'P0'), /no priority of its own/);
		assert.match(refusal('- [ ] T1 Plan$0 [P1]\n', 'urgent-ish'), /would not be read/);
		assert.match(refusal('Words.$0\n', 'P0'), /Put the cursor on a task/);
	});
});
