import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { EditorWindow } from './editorWindow';
import { openWindow } from './support';

const file = 'TODO.md';

suite('the examples in the window', () => {
	let window: EditorWindow;

	suiteSetup(async () => {
		window = await openWindow({ open: file });
		await window.codeLens(file, 'Complete').waitFor();
	});
	suiteTeardown(() => window?.close());

	test('the problems say what is stated and what is found', async () => {
		const rows = await window.problems('tally');
		await rows.filter({ hasText: 'unknown-dependency' }).waitFor();
		const texts = (await rows.allTextContents()).join('\n');

		assert.match(texts, /Task 5 \(P0\) waits for task 9 \(P1\): lower priority first\..*priority-inversion/);
		assert.match(texts, /No task 41 in this document\..*unknown-dependency/);
		await reveal(window, 'Dependency: the refresh');
		await window.squiggles(file, 'error').first().waitFor({ state: 'attached' });
		await window.lensOver(file, 'Limit sign-in attempts', 'Complete');
		await window.screenshot('problems');
	});

	test('a problem’s code opens the page of its rule', async () => {
		const row = await window.problems('unknown-dependency');
		await row.locator('a').filter({ hasText: 'unknown-dependency' }).click();

		const page = window.page.frameLocator('iframe.webview').frameLocator('#active-frame');
		await page.locator('h1').filter({ hasText: 'unknown-dependency' }).waitFor();
		await window.screenshot('page');
		await window.page.locator('.tab', { hasText: 'Preview' }).click({ button: 'middle' });
		await hidePanel(window);
	});

	test('a click on a lens completes its task', async () => {
		await reveal(window, 'Convert between units');
		await (await window.lensOver(file, 'Convert between units', 'Complete')).click();

		await window.line(file, '7. [x] **Convert').waitFor();
		await window.noLensOver(file, 'Convert between units');
		await window.screenshot('lens');
	});

	test('a tick in the tree completes its task', async () => {
		await window.showSideBar('Tally');
		await widenSideBar(window);
		const row = treeRow(window, '5 Limit sign-in');
		await row.locator('.custom-view-tree-node-item-checkbox').click();

		await reveal(window, 'Limit sign-in attempts');
		await window.line(file, '5. [x] **Limit').waitFor();
		await row.locator('.custom-view-tree-node-item-checkbox.codicon-check').waitFor();
		await treeRow(window, /P0 Critical\s*3 \/ 5/).waitFor();
		for (const troubled of ['4 Add a route', '5 Limit sign-in'])
			await treeRow(window, troubled).locator('.custom-view-tree-node-item-icon.codicon-warning').waitFor();
		const started = treeRow(window, /3 Issue short-lived session tokens\s*⚠ 4 h · in progress/);
		await started.locator('.custom-view-tree-node-item-icon.codicon-play-circle').waitFor();
		await window.noLensOver(file, 'Limit sign-in attempts');
		await window.screenshot('tree');
	});

	test('a click in the tree goes to the task', async () => {
		await treeRow(window, 'P3 Low').click();
		await treeRow(window, /BE\s*0 \/ 3/).click();
		await treeRow(window, '20 Propose recipes').click();

		await window.line(file, '20. [ ] **Propose recipes').waitFor();
	});

	test('the hover tells how a task hangs together with the others', async () => {
		await reveal(window, 'Run a Redis');
		const card = await window.hover(file, 'Run a Redis', 'Show in tree');
		const text = (await card.textContent()) ?? '';

		for (const part of ['#9', 'P1', 'OPS', '3 h', 'Waits for nothing', 'Holds up', 'Send a reminder', 'Ready'])
			assert.ok(text.includes(part), `"${part}" in ${text}`);
		await window.page.waitForTimeout(300); // it fades in
		await window.screenshot('hover');
	});

	test('its link starts the task', async () => {
		const card = await window.hover(file, 'Run a Redis', 'Show in tree');
		await card.locator('a').filter({ hasText: 'Start' }).click();

		await window.line(file, '9. [/] **Run a').waitFor();
		await window.leaveHover();
	});

	test('a quick fix writes the priority that was meant', async () => {
		await reveal(window, '[PI]');
		await window.placeCursor(file, '[PI');
		const titles = await window.quickFixes();
		assert.ok(titles.includes('Change PI to P1'), titles.join(' | '));
		await window.screenshot('quick-fix');
		await window.page.keyboard.press('Escape');
		await window.applyQuickFix('Change PI to P1');

		await window.line(file, '11. [ ] **Share a shopping list by link** — [P1]').waitFor();
	});

	test('nothing else was changed', async () => {
		const before = window.textOf(file);
		await window.editor(file).click({ position: { x: 300, y: 10 } });
		await window.save();

		const after = before
			.replace('5. [ ] **Limit', '5. [x] **Limit')
			.replace('7. [ ] **Convert', '7. [x] **Convert')
			.replace('9. [ ] **Run', '9. [/] **Run')
			.replace('[PI]', '[P1]');
		assert.equal(window.textOf(file), after);
	});
});

/** Brings a text into the middle of the editor, and the mouse out of the way. */
async function reveal(window: EditorWindow, text: string): Promise<void> {
	const { page } = window;
	const { keyboard, mouse } = page;
	await page.locator(`.tabs-container .tab[data-resource-name="${file}"]`).click();
	await window.editor(file).locator('.view-line').first().waitFor();
	await keyboard.press('Control+F');
	await page.locator('.find-widget.visible textarea').first().fill(text);
	await keyboard.press('Enter');
	await keyboard.press('Escape');
	await page.locator('.find-widget.visible').waitFor({ state: 'hidden' });
	await keyboard.press('ArrowLeft');
	await mouse.move(5, 5);
	await window.line(file, text).waitFor();
}

function treeRow(window: EditorWindow, text: string | RegExp): Locator {
	return window.page.locator('.part.sidebar .monaco-list-row').filter({ hasText: text }).first();
}

/** Gives the side bar the room in which titles and their descriptions can be read. */
async function widenSideBar(window: EditorWindow): Promise<void> {
	const box = await window.page.locator('.part.sidebar').boundingBox();
	assert.ok(box);
	const { mouse } = window.page;
	await mouse.move(box.x + box.width + 1, 300);
	await mouse.down();
	await mouse.move(box.x + box.width + 160, 300, { steps: 5 });
	await mouse.up();
}

async function hidePanel(window: EditorWindow): Promise<void> {
	await window.page.keyboard.press('Control+J');
	await window.page.locator('.markers-panel').waitFor({ state: 'hidden' });
}
