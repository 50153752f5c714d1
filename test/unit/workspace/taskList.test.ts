import assert from 'node:assert/strict';
import { defaultSettings } from '../../../src/config/defaultSettings';
import type { TaskDocument } from '../../../src/model/document';
import { parse } from '../../../src/parser/parse';
import { isTaskList } from '../../../src/workspace/taskList';
import { taskDocument } from '../../support/taskDocument';

const { include } = defaultSettings;
const notAsked = (): TaskDocument => assert.fail('the text was asked for');

suite('which documents are task lists', () => {
	for (const path of [
		'TODO.md',
		'docs/todo.md',
		'tasks.md',
		'a/Roadmap.md',
		'PLAN.md',
		'BACKLOG.MD',
		'my-task-list-2.md',
		'NEXT_TODO_v2.md',
	])
		test(`${path} is one by its name`, () => assert.ok(isTaskList(path, include, null, notAsked)));

	test('what was said by hand counts for more than name and text', () => {
		assert.equal(isTaskList('TODO.md', include, 'off', notAsked), false);
		assert.equal(isTaskList('README.md', include, 'on', notAsked), true);
	});

	test('a README with a few boxes is none', () => {
		const boxes = taskDocument([{ title: 'Fork it' }, { title: 'Star it' }, { title: 'Send changes' }]);
		assert.equal(
			isTaskList('README.md', include, null, () => boxes),
			false,
		);
	});

	test('one task with an id is not enough, two are', () => {
		const one = taskDocument([{ id: '1' }, {}, {}]);
		const two = taskDocument([{ id: '1' }, {}, { hours: 2 }]);
		assert.equal(
			isTaskList('notes.md', include, null, () => one),
			false,
		);
		assert.equal(
			isTaskList('notes.md', include, null, () => two),
			true,
		);
	});

	test('a file that is one task by its front matter', () => {
		const file = parse('---\nid: task-4\ntitle: Dig\nstatus: To Do\n---\n\nDeep.\n');
		assert.ok(isTaskList('backlog/task-4 - Dig.md', include, null, () => file));
		const note = parse('---\nid: note-4\ntitle: Dig\n---\n\n- [ ] Deep\n');
		assert.equal(
			isTaskList('notes/note-4.md', include, null, () => note),
			false,
		);
	});

	test('a dependency that was gathered from running text is no field', () => {
		const prose = taskDocument([{ perhapsWaitsFor: ['2'] }, { perhapsWaitsFor: ['1'] }]);
		assert.equal(
			isTaskList('notes.md', include, null, () => prose),
			false,
		);
	});

	test('a comment asks for it', () => {
		const asking = (text: string): TaskDocument => ({ ...taskDocument([]), text });
		const reads = (text: string): boolean => isTaskList('notes.md', include, null, () => asking(text));
		assert.equal(reads('# Notes\n\n<!-- tally-enable-file -->\n'), true);
		assert.equal(reads('# Notes\r\n<!--tally-enable-file -- because I say so -->\r\n'), true);
		assert.equal(reads('Write `<!-- tally-enable-file -->` into it.\n'), false);
	});

	test('without its text only the name is known', () => {
		assert.equal(isTaskList('notes.md', include, null, null), false);
	});
});
