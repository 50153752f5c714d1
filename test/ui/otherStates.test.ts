import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { EditorWindow } from './editorWindow';
import { openWindow } from './support';

const file = 'TODO.md';

suite('a folder without a task list in the window', () => {
	let window: EditorWindow;

	suiteSetup(async () => {
		window = await openWindow({ files: { 'notes.md': '# Notes\n\nNothing to do.\n' } });
	});
	suiteTeardown(() => window?.close());

	test('the view says so and creates one', async () => {
		await window.showSideBar('Tally');
		await welcome(window, 'This folder has no task list').waitFor();
		await window.screenshot('welcome');
		await button(window, 'Create TODO.md').click();

		await window.line(file, 'Write down what is to do').waitFor();
		await treeRow(window, 'Write down what is to do').waitFor();
		assert.match(window.textOf(file), /^# Tasks\n/);
	});

	test('a list without tasks is another thing', async () => {
		await window.line(file, '# Tasks').click();
		await window.page.keyboard.press('Control+A');
		await window.page.keyboard.press('Delete');

		await welcome(window, 'This task list has no tasks yet').waitFor();
	});

	test('switched off for the file, it offers to be switched on', async () => {
		await window.page.keyboard.press('Control+Z');
		await treeRow(window, 'Write down what is to do').waitFor();

		await window.runCommand('Tally: Turn Off for This File');
		await welcome(window, 'Tally is switched off for this file').waitFor();
		await button(window, 'Turn On for This File').click();

		await treeRow(window, 'Write down what is to do').waitFor();
	});
});

suite('a plain Markdown file in the window', () => {
	let window: EditorWindow;
	const notes = 'notes.md';

	suiteSetup(async () => {
		window = await openWindow({ files: { [notes]: '# Notes\n\n- [ ] Call Ann\n- [x] Call Bob\n' }, open: notes });
	});
	suiteTeardown(() => window?.close());

	test('the view offers to turn it on, and has no buttons that do nothing', async () => {
		await window.showSideBar('Tally');
		await welcome(window, 'The file in front is not read as a task list').waitFor();
		const buttons = window.page.locator('.part.sidebar .title-actions .action-label');
		await buttons.first().waitFor();
		await window.screenshot('plain-file');
		const shown = await buttons.evaluateAll(each => each.map(button => button.getAttribute('aria-label')));
		assert.ok(!shown.some(name => /Group|Filter/.test(name ?? '')), shown.join(', '));
		await button(window, 'Turn On for This File').click();

		await treeRow(window, 'Call Ann').waitFor();
	});
});

suite('a wrong configuration in the window', () => {
	let window: EditorWindow;
	const config = '.tally.json';

	suiteSetup(async () => {
		window = await openWindow({ files: { [config]: '{ "hoursPerDay": "eight" }\n' } });
	});
	suiteTeardown(() => window?.close());

	test('the view says so, with a list and without one', async () => {
		await window.showSideBar('Tally');
		await welcome(window, 'something is wrong in .tally.json').waitFor();
		await button(window, 'Show Problems').click();
		await window.page.locator('.markers-panel-container').waitFor();
		await window.screenshot('wrong-configuration');

		await window.runCommand('Tally: Create TODO.md');
		await treeRow(window, '1 Write down what is to do').waitFor();
		await window.page.getByText('What is wrong in .tally.json is ignored').waitFor();
	});
});

suite('a window without a folder', () => {
	let window: EditorWindow;

	suiteSetup(async () => {
		window = await openWindow({ files: { 'notes.md': '' } });
		await window.page.goto(`${new URL(window.page.url()).origin}/?ew=true`);
		await window.page.waitForSelector('.monaco-workbench .part.statusbar');
	});
	suiteTeardown(() => window?.close());

	test('the view says so and offers to open one', async () => {
		await window.showSideBar('Tally');
		await welcome(window, 'No folder is open').waitFor();
		await button(window, 'Open Folder').waitFor();
		await window.screenshot('no-folder');
	});

	test('a new task list is a document that is not saved yet, and works', async () => {
		await window.runCommand('Tally: Create TODO.md');
		await treeRow(window, '1 Write down what is to do').waitFor();
		await window.page.locator('.codelens-decoration a').first().waitFor();

		const box = treeRow(window, '1 Write down').locator('.custom-view-tree-node-item-checkbox');
		const ready = treeRow(window, /2 Do it.*ready/);
		// VS Code drops a click on a row that it draws anew just then: it is made again until it is heard.
		for (let tries = 0; tries < 3 && !(await ready.isVisible()); tries++) {
			await box.click();
			await ready.waitFor({ timeout: 9000 }).catch(() => undefined);
		}
		await ready.waitFor({ timeout: 1000 });
	});
});

suite('a binary file named TODO.md in the window', () => {
	let window: EditorWindow;

	suiteSetup(async () => {
		window = await openWindow({ files: { [file]: '\u0000\u0001\u0002- [ ] #1: A task\n', 'notes.md': '# Notes\n' } });
	});
	suiteTeardown(() => window?.close());

	test('it is no task list, and is never written', async () => {
		await window.showSideBar('Tally');
		await welcome(window, 'This folder has no task list').waitFor();

		assert.ok(window.textOf(file).startsWith('\u0000'));
	});
});

suite('questions in the window', () => {
	let window: EditorWindow;
	const list = '# Tasks\n\n- [ ] #1: Move house\n  - [ ] Pack\n  - [ ] Drive\n- [ ] #2: Invite everyone\n';

	suiteSetup(async () => {
		window = await openWindow({ files: { [file]: list }, open: file });
		await window.codeLens(file, 'Complete').waitFor();
	});
	suiteTeardown(() => window?.close());

	test('completing a task with open subtasks asks whether they go along', async () => {
		await (await window.lensOver(file, 'Move house', 'Complete')).click();
		const choice = window.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'With its 2 subtasks' });
		await choice.waitFor();
		await window.page.waitForTimeout(300); // it fades in
		await window.screenshot('subtasks');
		await choice.click();

		await window.line(file, '- [x] #1: Move house').waitFor();
		assert.equal(await window.shownText(file), list.replace(/\[ \] (#1|Pack|Drive)/g, '[x] $1'));
	});

	test('one undo takes all of it back', async () => {
		await window.line(file, '# Tasks').click();
		await window.page.keyboard.press('Control+Z');

		await window.line(file, '- [ ] #1: Move house').waitFor();
		assert.equal(await window.shownText(file), list);
	});

	test('dismissing the question changes nothing', async () => {
		await (await window.lensOver(file, 'Move house', 'Complete')).click();
		await window.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
		await window.page.keyboard.press('Escape');
		await window.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });

		assert.equal(await window.shownText(file), list);
	});
});

function welcome(window: EditorWindow, text: string): Locator {
	return window.page.locator('.welcome-view-content').filter({ hasText: text });
}

function button(window: EditorWindow, text: string): Locator {
	return window.page.locator('.welcome-view-content .monaco-button').filter({ hasText: text });
}

function treeRow(window: EditorWindow, text: string | RegExp): Locator {
	return window.page.locator('.part.sidebar .monaco-list-row').filter({ hasText: text }).first();
}
