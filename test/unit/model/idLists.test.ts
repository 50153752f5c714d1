import assert from 'node:assert/strict';
import { idLists } from '../../../src/model/idLists';
import { taskDocument } from '../../support/taskDocument';

suite('Lists of ids', () => {
	test('one list runs on across sections', () => lists('1 2 3 | 4 5', 'aaa aa'));
	test('lists that count from 1 in each section are separate', () => lists('1 2 3 | 1 2', 'aaa bb'));
	test('a section with a single 1 has its own list', () => lists('1 2 | 1 | 1', 'aa b c'));
	test('a later number that comes again belongs to the same list', () => lists('1 2 3 | 3 4', 'aaa aa'));
	test('a 1 amid other numbers is no new list', () => lists('1 2 3 1 5', 'aaaaa'));
	test('a 1 right after a 1 is no new list', () => lists('1 1 2 3', 'aaaa'));
	test('a list whose 1 is missing begins with 2', () => lists('1 2 3 4 | 2 3 4', 'aaaa bbb'));
	test('also where the first list has no 2', () => lists('1 3 4 | 2 3 4', 'aaa bbb'));
	test('two numbers that come again are duplicates', () => lists('1 2 3 4 | 2 3', 'aaaa aa'));
	test('an id with letters that comes before the first of its list is one of it', () => {
		lists('U4 U5 | U1 U2 U3 U4 U5', 'aa aaaaa');
		lists('4 5 | 1 2 3 4 5', 'aa aaabb');
	});
	test('a single first id with letters begins no list where the one before goes on through sections beside it', () => {
		lists('T1 T2 | T3 | T1', 'aa a a');
		lists('T1 T2 | T1 | T1', 'aa b c');
		lists('T1 T2 | T3 | T1 T2', 'aa a bb');
		lists('1 2 | 3 | 1', 'aa a b');
		const sections = [
			{ title: 'A', parent: 0 },
			{ title: 'B', parent: 1 },
			{ title: 'C', parent: 1 },
			{ title: 'D', parent: 0 },
		];
		const tasks = [
			{ id: 'T1', section: 2 },
			{ id: 'T2', section: 3 },
			{ id: 'T1', section: 4 },
		];
		assert.equal(new Set(idLists(taskDocument(tasks, { sections }))).size, 2);
	});
	test('no list with letters begins with a later number alone', () => {
		lists('T12 T13 | T12', 'aa a');
		lists('12 13 | 12', 'aa b');
		lists('T12 T13 | T12 T13', 'aa bb');
	});
	test('another prefix, another list', () => lists('T1 T2 U1 | U2 T3', 'aab ba'));
	test('tasks without a number are in none', () => lists('1 - a 2', 'a..a'));

	test('the same title again is a duplicate, not a new list', () => {
		const tasks = [
			{ id: '1', title: 'Set up', section: 1 },
			{ id: '2', title: 'Go', section: 1 },
			{ id: '1', title: 'Set up', section: 2 },
			{ id: '2', title: 'Go', section: 2 },
		];
		assert.equal(new Set(idLists(taskDocument(tasks, { sections: twoSections }))).size, 1);
	});

	test('where tasks are named with their priority, each priority has its own numbers', () => {
		const tasks = [
			{ id: '9', priority: 'P0' },
			{ id: '9', priority: 'P2' },
		];
		const document = { ...taskDocument(tasks), text: 'Done: P2 #9' };
		assert.equal(new Set(idLists(document)).size, 2);
	});

	test('numbers of subtasks count within their task', () => {
		const tasks = [{ id: 'a' }, { id: '1', parent: 0 }, { id: 'b' }, { id: '1', parent: 2 }];
		const [, first, , second] = idLists(taskDocument(tasks));
		assert.notEqual(first, second);
	});

	const twoSections = [
		{ title: 'A', parent: 0 },
		{ title: 'B', parent: 0 },
	];

	/** Ids by section, and a letter for the list of each; `.` for none. */
	function lists(ids: string, expected: string): void {
		const sections = ids.split(' | ').map(part => part.split(' '));
		const tasks = sections.flatMap((part, index) =>
			part.map(id => ({ id: id === '-' ? null : id, section: index + 1 })),
		);
		const document = taskDocument(tasks, { sections: sections.map((_, index) => ({ title: `S${index}`, parent: 0 })) });
		const letters = new Map<number | null, string>([[null, '.']]);
		const found = idLists(document).map(list => {
			if (!letters.has(list)) letters.set(list, String.fromCharCode(96 + letters.size));
			return letters.get(list);
		});
		assert.equal(found.join(''), expected.replaceAll(' ', ''));
	}
});
