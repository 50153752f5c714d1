import { checkReading } from '../../support/checkReading';

const tasks = '### Task 1: Dig 🟢\n### 🟡 Task 2: Fill\n- [ ] T3: Sow 🟡\n';
const open = 'task 1: Dig | open\ntask 2: Fill | open\ntask T3: Sow | open';
const read = 'task 1: Dig | done\ntask 2: Fill | in-progress\ntask T3: Sow | in-progress';

suite('colours that a document explains itself', () => {
	test('as a risk, a priority or how sure something is, in a list, a line, a table or a field', () => {
		for (const said of [
			'- 🟢 **Low-risk tasks**: 2\n- 🟡 **Medium-risk tasks**: 1\n',
			'🔴 = Critical, 🟡 = Medium, 🟢 = Low\n',
			'🟢 Baja prioridad · 🟡 Riesgo medio\n',
			'- 🟢 **低风险任务**: 2个\n- 🟡 **中等风险任务**: 1个\n',
			'| Part | 🟢 青 | 🟡 黄 |\n|---|---|---|\n| A | 2 | 1 |\n',
			'**Risk**: 🟢, **Complexity:** 🟡\n',
		])
			checkReading(`${said}\n${tasks}`, open);
		checkReading(`${tasks}\n## Confidence\n\n- 🟢 **Confirmed by the gardener**: 2\n- 🟡 **Guessed**: 1\n`, open);
	});

	test('by the priority beneath each heading', () => {
		checkReading(
			`
			### 1. Dig 🟡
			**Priority:** Medium
			### 2. Fill 🟢
			**Priority:** Low
			`,
			'task 1: Dig | open | P2\ntask 2: Fill | open | P3',
		);
	});

	test('near miss: other colours, words for a status, titles, one that is unlike its priority, and one alone', () => {
		for (const said of [
			'- 🔴 **High-risk tasks**: 2\n',
			'- 🟢 **Low-risk tasks**: 2\n- 🟡 In progress\n',
			'**Risk**: 🟢\n\n**Status**: 🟡\n',
			'- 🟢 Write the risk register\n',
			'🟢 Low-hanging fruit\n',
		])
			checkReading(`${said}\n${tasks}`, read);
		checkReading(`${tasks}\n## Confidence\n\n- 🟢 Ask a gardener\n- 🟡 **Guess**\n`, read);
		checkReading(
			'### 1. Dig 🟡\n**Priority:** Medium\n### 2. Fill 🟢\n**Priority:** High\n',
			'task 1: Dig | in-progress | P2\ntask 2: Fill | done | P1',
		);
		checkReading('### 1. Dig 🟢\n**Priority:** Low\n', 'task 1: Dig | done | P3');
	});

	test('a column of how sure something is', () => {
		checkReading(
			'| ID | タスク | 信頼性 | 工数 |\n|---|---|---|---|\n| T1 | 掘る | 🔵 | 2h |\n| T2 | 植える | 🟡 | 3h |\n',
			'task T1: 掘る | open | 2h\ntask T2: 植える | open | 3h',
		);
	});
});
