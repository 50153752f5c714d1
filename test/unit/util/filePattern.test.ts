import assert from 'node:assert/strict';
import { matchesAny } from '../../../src/util/filePattern';

function check(
	pattern: string,
	{ yes, no }: { readonly yes: readonly string[]; readonly no: readonly string[] },
): void {
	for (const path of yes) assert.equal(matchesAny(path, [pattern]), true, `${pattern} means ${path}`);
	for (const path of no) assert.equal(matchesAny(path, [pattern]), false, `${pattern} does not mean ${path}`);
}

suite('file patterns', () => {
	test('a pattern without a slash is about the name, in any case', () => {
		check('TODO.md', {
			yes: ['TODO.md', 'todo.md', 'docs/Todo.md'],
			no: ['TODO.md.bak', 'MYTODO.md', 'TODO.md/other.txt'],
		});
	});

	test('a star stands for anything but a slash', () => {
		check('*task*list*.md', { yes: ['task-list.md', 'docs/My_Task_List_2.md'], no: ['tasks.md', 'list-task.md'] });
		check('docs/*.md', { yes: ['docs/a.md'], no: ['docs/deep/a.md', 'a.md'] });
	});

	test('two stars stand for any number of folders', () => {
		check('docs/**/*.md', { yes: ['docs/a.md', 'docs/b/c/a.md'], no: ['other/docs/a.txt', 'other/a.md'] });
		check('**/TODO.md', { yes: ['TODO.md', 'a/b/TODO.md'], no: ['a/TODO.txt'] });
	});

	test('a question mark stands for one character, an emoji too', () => {
		check('v?.md', { yes: ['v1.md', 'v😀.md'], no: ['v.md', 'v12.md'] });
	});

	test('braces offer a choice', () => {
		check('{TODO,TASKS}.{md,markdown}', { yes: ['todo.markdown', 'TASKS.md'], no: ['plan.md', 'TODO.txt'] });
	});

	test('what looks like a regular expression is taken literally', () => {
		check('a+(b).md', { yes: ['a+(b).md'], no: ['aab.md'] });
	});

	test('hostile patterns take no time', () => {
		const start = process.cpuUsage().user;
		matchesAny(`${'a'.repeat(5000)}b`, [`${'a*'.repeat(500)}c`, '{a,b}'.repeat(60), '{'.repeat(5000)]);
		assert.ok(process.cpuUsage().user - start < 1_000_000);
	});
});
