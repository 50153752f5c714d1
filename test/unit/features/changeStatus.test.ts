import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/edits/textEdit';
import { changeStatus, type StatusAnswer, type StatusRequest } from '../../../src/features/changeStatus';
import { parse } from '../../../src/parser/parse';
import { toText } from '../../../src/util/message';
import { TODAY } from '../../support/checkEdits';

const bread = `## Kitchen (0/2 done)

- [ ] #1: Bake bread
  - [ ] 1.1 Knead
  - [ ] 1.2 Wait
- [ ] #2: Eat bread
`;

suite('changing a status by command', () => {
	test('a target that still holds', () => {
		const answer = ask(bread, { target: { uri: 'file:///x', line: 5, id: '2', title: 'Eat bread' } });
		assert.equal(textAfter(bread, answer).split('\n')[5], '- [x] #2: Eat bread');
		assert.equal(told(answer), 'Task 2 is done. Totals updated: 1.');
	});

	test('a target whose task has moved', () => {
		const answer = ask(`# Plan\n\n${bread}`, { target: { uri: 'file:///x', line: 5, id: '2', title: 'Eat bread' } });
		assert.equal(answer.type, 'edits');
	});

	test('a target that has changed is refused', () => {
		const answer = ask(bread, { target: { uri: 'file:///x', line: 5, id: '2', title: 'Eat cake' } });
		assert.equal(told(answer), '“Eat cake” is not here any more, or it has changed. Look at the list and try again.');
	});

	test('arguments of any other shape', () => {
		assert.equal(ask(bread, { target: { line: 5 } }).type, 'edits');
		assert.equal(ask(bread, { target: { id: '2' } }).type, 'edits');
		assert.equal(told(ask(bread, { target: { line: 1 } })), 'Line 2 belongs to no task.');
		assert.equal(told(ask(bread, { target: { id: '9' } })), 'There is no task 9 in this document, or more than one.');
		const unsaid = 'Put the cursor on a task.';
		for (const target of [null, undefined, 7, 'x', [], {}, { line: '5' }])
			assert.equal(told(ask(bread, { target })), unsaid);
	});

	test('a line that explains a mark is left alone, since other tasks would change with it', () => {
		const text =
			'## Legend\n\n- [ ] Not started\n- [-] Dropped\n\n## Kitchen\n\n- [ ] #1: Bake bread\n- [-] #2: Eat cake\n';
		assert.equal(
			told(ask(text, { target: { line: 3 } })),
			"“Dropped” can't be written that way: other tasks would change with it, or it would not be read so.",
		);
	});

	test('open subtasks are asked about, and the answer decides', () => {
		const question = ask(bread, { target: { line: 2 } });
		assert.equal(told(question), 'Task 1 has 2 open subtasks. With its 2 subtasks / Only the task');
		const alone = textAfter(bread, ask(bread, { target: { line: 2 }, withSubtasks: false }));
		assert.equal(alone, bread.replace('[ ] #1', '[x] #1').replace('0/2', '1/2'));
		const all = textAfter(bread, ask(bread, { target: { line: 2 }, withSubtasks: true }));
		assert.equal(all, alone.replace('[ ] 1.1', '[x] 1.1').replace('[ ] 1.2', '[x] 1.2'));
	});

	test('reopening asks about finished subtasks', () => {
		const done = bread.replaceAll('[ ]', '[x]');
		const question = ask(done, { target: { line: 2 }, status: 'open' });
		assert.equal(told(question), 'Task 1 has 2 finished subtasks. With its 2 subtasks / Only the task');
	});

	test('numbers are asked about when the settings say so', () => {
		const request = { target: { line: 5 }, updateClaims: 'ask' } as const;
		const answer = ask(bread, request);
		assert.equal(
			told(answer),
			'A number in the document would no longer be true. Keep the numbers true / Change only the task',
		);
		assert.ok(answer.type === 'question');
		const [keep, leave] = answer.choices.map(choice => textAfter(bread, ask(bread, { ...request, ...choice.answer })));
		assert.match(keep ?? '', /\(1\/2 done\)/);
		assert.match(leave ?? '', /\(0\/2 done\)/);
	});

	test('what is so already', () => {
		assert.equal(told(ask(bread, { target: { line: 5 }, status: 'open' })), 'Task 2 is open already.');
	});

	test('toggling completes what is unfinished, and reopens what is finished', () => {
		const eaten = textAfter(bread, ask(bread, { target: { line: 5 }, status: 'toggled' }));
		assert.equal(eaten, bread.replace('[ ] #2', '[x] #2').replace('0/2', '1/2'));
		const answer = ask(eaten, { target: { line: 5 }, status: 'toggled' });
		assert.equal(textAfter(eaten, answer), bread);
		assert.equal(told(answer), 'Task 2 is open. Totals updated: 1.');
	});

	test('selections: every task that begins in one, as one change', () => {
		const all = ask(bread, { target: { line: 6, selections: [[1, 6]] }, status: 'toggled' });
		assert.equal(textAfter(bread, all), bread.replaceAll('[ ]', '[x]').replace('0/2', '2/2'));
		assert.equal(told(all), '4 tasks are done. Totals updated: 1.');
		const mixed = bread.replace('[ ] #1', '[x] #1').replace('0/2', '1/2');
		assert.equal(
			textAfter(mixed, ask(mixed, { target: { selections: [[2, 5]] }, status: 'toggled' })),
			textAfter(bread, all),
		);
		const apart = ask(bread, {
			target: {
				selections: [
					[3, 3],
					[5, 5],
				],
			},
			status: 'toggled',
		});
		assert.equal(told(apart), '2 tasks are done. Totals updated: 1.');
	});

	test('a selection that no task begins in means the task that it lies in', () => {
		const text = '- [ ] #1: Bake bread\n\n  With rye.\n  And salt.\n- [ ] #2: Eat it\n';
		const answer = ask(text, { target: { selections: [[2, 3]] }, status: 'toggled' });
		assert.equal(told(answer), 'Task 1 is done.');
		assert.equal(
			told(ask('# Plan\n\n\n', { target: { line: 2, selections: [[1, 2]] } })),
			'Line 3 belongs to no task.',
		);
	});

	test('of several tasks those that can not be changed are left out, and told', () => {
		const text =
			'## Legend\n\n- [ ] Not started\n- [-] Dropped\n\n## Kitchen\n\n- [ ] #1: Bake bread\n- [-] #2: Eat cake\n';
		const answer = ask(text, { target: { selections: [[3, 7]] }, status: 'done' });
		assert.equal(textAfter(text, answer), text.replace('[ ] #1', '[x] #1'));
		assert.equal(told(answer), 'Changed 1 of 2 tasks. The others stay: not all of them can be written that way.');
	});

	test('subtasks of several tasks are asked about once, unless they are among them', () => {
		const question = ask(bread, {
			target: {
				selections: [
					[2, 2],
					[5, 5],
				],
			},
			status: 'toggled',
		});
		assert.equal(told(question), 'These 2 tasks have subtasks of another status (2). With subtasks / Only these tasks');
		const done = bread.replaceAll('[ ]', '[x]');
		assert.equal(told(ask(done, { target: { selections: [[2, 5]] } })), 'These 4 tasks are done already.');
	});

	test('ranges and merge conflicts', () => {
		const range = '## Kitchen\n\n### Task 1: Bake ⬜\n\n### Tasks 2-9: (later)\n';
		assert.equal(
			told(ask(range, { target: { line: 4 } })),
			'This line stands for tasks that are written elsewhere. Change them where they are written.',
		);
		const conflict = '<<<<<<< ours\n- [ ] #1: Bake\n=======\n- [x] #1: Bake\n>>>>>>> theirs\n';
		assert.equal(
			told(ask(conflict, { target: { line: 1 } })),
			'This document holds a merge conflict; counts and fixes rest until it is settled.',
		);
	});
});

function ask(text: string, request: Partial<StatusRequest>): StatusAnswer {
	return changeStatus(parse(text), { target: null, status: 'done', updateClaims: 'on', today: TODAY, ...request });
}

function textAfter(text: string, answer: StatusAnswer): string {
	assert.ok(answer.type === 'edits', told(answer));
	return applyEdits(text, answer.edits);
}

function told(answer: StatusAnswer): string {
	switch (answer.type) {
		case 'edits':
			return toText(answer.done);
		case 'nothing':
		case 'refused':
			return toText(answer.reason);
		case 'question':
			return `${toText(answer.question)} ${answer.choices.map(({ title }) => toText(title)).join(' / ')}`;
	}
}
