import { unknownStatus } from '../../../src/rules/unknown-status';
import { Reader } from '../../../src/parser/parse';
import { parse } from '../../../src/parser/parse';
import assert from 'node:assert/strict';
import { checkReading } from '../../support/checkReading';
import { checkRule } from '../../support/checkRule';

const table = (first: string, second: string): string =>
	`\n\n## Beds\n\n| ID | Task | Status |\n|---|---|---|\n| B-1 | Dig | ${first} |\n| B-2 | Sow | ${second} |\n`;

suite('states that a document lists itself', () => {
	const read = (list: string, status: string): void =>
		checkReading(
			`${list}${table('Soaking', 'Done')}`,
			`task B-1: Dig | ${status} | in Beds\ntask B-2: Sow | done | in Beds`,
		);

	test('in a list: begun behind a word for it, else open', () => {
		read(
			'Statuses:\n- `Open`: nobody has begun\n- `In progress`: being dug\n- `Soaking`: rests\n- `Done`: all well',
			'in-progress',
		);
		read(
			'## 2. Status values\n\n- **Open**: to do\n- **Soaking**: to do later\n- **In progress**: dug\n- **Done**',
			'open',
		);
		read(
			'# Garden\n\n## Zustände\n\n1. Offen\n2. In Arbeit – wird gegraben\n3. Soaking – ruht\n4. Fertig',
			'in-progress',
		);
	});

	test('in a table', () => {
		read(
			'| Status | Meaning |\n|---|---|\n| Open | to do |\n| In progress | dug |\n| 🟣 Soaking | rests |\n| Done | all well |',
			'in-progress',
		);
	});

	test('in fields, with a remark in brackets', () => {
		checkReading(
			'## 状态定义\n\n- `未开始`：尚未动手\n- `进行中`：正在挖\n- `待浇水`：挖好了\n- `已完成`：好了\n\n## T01 挖池塘\n\n- 状态：待浇水（两天）\n\n## T02 种芦苇\n\n- 状态：已完成\n',
			'task T01: 挖池塘 | in-progress\ntask T02: 种芦苇 | done',
		);
	});

	test('near miss: what stands behind the word for done, in titles, in two entries, in boxes, or under another label', () => {
		const states = ['Open', 'In progress', 'Done', 'Soaking'];
		for (const list of [
			`Statuses:\n- ${states.join('\n- ')}`,
			'Statuses:\n- Soaking\n- Done',
			'Statuses:\n- [ ] Soaking\n- [ ] Open\n- [x] Done',
			'Places:\n- Soaking\n- Open\n- Done',
			'Statuses:\n- Soaking\n- Digging\n- Sowing',
		])
			assert.equal(parse(`${list}${table('Soaking', 'Done')}`).legend.states.size, 0, list);
		checkReading(
			'Statuses:\n- Open\n- In progress\n- Soaking\n- Done\n\n## Beds\n\n- [ ] Soaking the seeds\n- [x] Soaking\n',
			'task: Soaking the seeds | open | in Beds\ntask: Soaking | done | in Beds',
		);
	});

	test('are no unknown ones; what is not among them is', () => {
		checkRule(
			unknownStatus,
			String.raw`
Statuses:
- Open: to do
- Soaking: rests
- Done: all well

| ID | Task | Status |
|----|------|--------|
| B-1 | Dig | Soaking |
| B-2 | Sow | Floating |
              ^^^^^^^^ Unknown status Floating, counted as open.
`,
		);
	});

	test('reading again, when the list says otherwise', () => {
		const text = `Statuses:\n- Open\n- In progress\n- Soaking\n- Done${table('Soaking', 'Done')}`;
		const reader = new Reader();
		const statuses = (of: string) => reader.read(of).tasks.map(({ status }) => status);
		assert.deepEqual(statuses(text), ['in-progress', 'done']);
		assert.deepEqual(statuses(text.replace('- In progress\n', '')), ['open', 'done']);
		assert.deepEqual(statuses(text), ['in-progress', 'done']);
	});
});
