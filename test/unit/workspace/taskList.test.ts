import assert from 'node:assert/strict';
import { defaultSettings } from '../../../src/config/defaultSettings';
import { parse } from '../../../src/parser/parse';
import { isTaskList, type UnreadText } from '../../../src/workspace/taskList';

const notAsked: UnreadText = {
	text: () => assert.fail('the text was asked for'),
	document: () => assert.fail('the document was asked for'),
};

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
		test(`${path} is one by its name`, () => assert.ok(isTaskList(path, defaultSettings, null, notAsked)));

	test('what was said by hand counts for more than name and text', () => {
		assert.equal(isTaskList('TODO.md', defaultSettings, 'off', notAsked), false);
		assert.equal(isTaskList('README.md', { include: [], exclude: ['*.md'] }, 'on', notAsked), true);
	});

	test('what is excluded is none, whatever its name and its text', () => {
		const settings = { ...defaultSettings, exclude: ['vendor/**', 'OLD-*'] };
		assert.equal(isTaskList('vendor/lib/TODO.md', settings, null, notAsked), false);
		assert.equal(isTaskList('docs/old-todo.md', settings, null, notAsked), false);
		assert.equal(isTaskList('docs/todo.md', settings, null, notAsked), true);
	});

	test('a README with a few boxes is none', () => {
		assert.equal(isList('- [ ] Fork it\n- [ ] Star it\n- [ ] Send changes\n'), false);
	});

	test('one task with an id is not enough, two that say something are', () => {
		assert.equal(isList('- [ ] T001 Fork it\n- [ ] Star it\n'), false);
		assert.equal(isList('- [ ] T001 Fork it\n- [ ] T002 Star it\n'), true);
	});

	test('a file that is one task by its front matter', () => {
		assert.equal(isList('---\nid: task-4\ntitle: Dig\nstatus: To Do\n---\n\nDeep.\n'), true);
		assert.equal(isList('---\nid: note-4\ntitle: Dig\n---\n\n- [ ] Deep\n'), false);
	});

	test('a dependency that was gathered from running text is no field', () => {
		assert.equal(isList('- [ ] Fork it, which depends on task 2\n- [ ] Star it, which needs task 1\n'), false);
	});

	test('a comment asks for it', () => {
		assert.equal(isList('# Notes\n\n<!-- tally-enable-file -->\n'), true);
		assert.equal(isList('# Notes\r\n<!--tally-enable-file -- because I say so -->\r\n'), true);
		assert.equal(isList('Write `<!-- tally-enable-file -->` into it.\n'), false);
	});

	test('without its text only the name is known', () => {
		assert.equal(isTaskList('notes.md', defaultSettings, null, null), false);
	});

	test('a text without two lines that could be tasks is not even read', () => {
		const unread = { ...notAsked, text: () => '# Colours\n\nRed: warm.\n\n- Blue\n- Green [sea](a.md)\n' };
		assert.equal(isTaskList('colours.md', defaultSettings, null, unread), false);
	});
});

function isList(text: string): boolean {
	return isTaskList('notes.md', defaultSettings, null, { text: () => text, document: () => parse(text) });
}
