import assert from 'node:assert/strict';
import type { EditorWindow } from './editorWindow';
import { openWindow } from './support';

const file = 'TODO.md';
const list = `# Larder

Owner Legend: [BE]=Backend, [FE]=Frontend

## P0 — Accounts

1. [x] **Hash passwords** — [P0][BE][3h][None]
2. [ ] **Lock an account after ten failed sign-ins** — [P0][BE][2h][Task #1]
3. [ ] **Issue short-lived session tokens** — [P0][BE][4h][Task #1,2]

## P1 — The kitchen

4. [ ] **Show what goes off within a week** — [P1][FE][5h][Task #3]
5. [ ] **Say what is to be bought** — [P1][FE][5h][Task #3]
`;
const plain = `# Moving house

## Before

- [x] Find a van
- [ ] Pack
  - [ ] Books
  - [ ] Plates

## On the day

- [ ] Carry
- [ ] Drive
`;

suite('task ids in the window', () => {
	let window: EditorWindow;

	suiteSetup(async () => {
		window = await openWindow({ files: { [file]: list, 'tasks.md': plain }, open: file });
		await window.codeLens(file, 'Complete').waitFor();
	});
	suiteTeardown(() => window?.close());

	test('F12 goes from a mention to its task', async () => {
		await window.placeCursor(file, '[P0][BE][4h][Task #1,2');
		await window.page.keyboard.press('F12');
		await window.page.locator('.statusbar').filter({ hasText: 'Ln 8, Col 1' }).waitFor();
	});

	test('the status bar says how far the list in front is, and goes to the view', async () => {
		const progress = window.page.locator('.statusbar-item', { hasText: '1/5' });
		await progress.waitFor();
		await window.screenshot('progress');
		await progress.click();
		await window.page.locator('.sidebar', { hasText: 'P0 Critical' }).waitFor();
	});

	test('all references are shown with the task itself', async () => {
		await window.placeCursor(file, '[P1][FE][5h][Task #3');
		await window.page.keyboard.press('Shift+F12');
		await window.page.locator('.reference-zone-widget').waitFor();
		await window.page.waitForTimeout(1000); // the lines of the peek are coloured
		await window.screenshot('references');
		await window.page.keyboard.press('Escape');
	});

	test('F2 renames the id with all that names it', async () => {
		await window.placeCursor(file, '[P1][FE][5h][Task #3');
		await window.page.keyboard.press('F2');
		const input = window.page.locator('.rename-input');
		await input.waitFor();
		assert.equal(await input.inputValue(), '3');
		await input.fill('13');
		await window.page.keyboard.press('Enter');

		await window.line(file, '13. [ ] **Issue').waitFor();
		const text = await window.shownText(file);
		assert.equal(text.split('Task #13').length, 3);
	});

	test('ids are offered in a slot, the likeliest first', async () => {
		await window.placeCursor(file, '[P0][BE][2h][Task #1');
		await window.page.keyboard.type(',');
		const rows = window.page.locator('.suggest-widget.visible .monaco-list-row');
		await rows.first().waitFor();
		assert.match((await rows.first().textContent()) ?? '', /13.*Issue short-lived/);
		await window.page.waitForTimeout(300);
		await window.screenshot('completion');
		await window.page.keyboard.press('Escape');
		await window.page.keyboard.press('Control+Z');
		await window.line(file, '[2h][Task #1]').waitFor();
	});

	test('"explain this line" can be read as a whole', async () => {
		await window.placeCursor(file, 'Lock an account');
		await window.runCommand('Tally: Explain This Line');
		const card = window.page.locator('.monaco-hover:visible').filter({ hasText: 'because it has an id of its own' });
		await card.waitFor();
		const text = (await card.textContent()) ?? '';
		for (const part of ['Line 8', '“P0” is its priority', 'by the legend Backend', 'It waits for 1'])
			assert.ok(text.includes(part), text);
		await window.page.waitForTimeout(300);
		await window.screenshot('explain');
		await window.page.keyboard.press('Escape');
	});

	test('the outline shows headings and tasks once', async () => {
		await window.page.keyboard.press('Control+Shift+E');
		await window.page.locator('.pane-header').filter({ hasText: 'workspace' }).click();
		await window.page.locator('.pane-header').filter({ hasText: 'Outline' }).click();
		const row = window.page.locator('.outline-element').filter({ hasText: 'Hash passwords' });
		await row.first().waitFor();
		await window.screenshot('outline');
		assert.equal(await row.count(), 1);
		assert.equal(await window.page.locator('.outline-element').filter({ hasText: 'P0 — Accounts' }).count(), 1);
	});

	test('a list without priorities is grouped by its sections; a filter hides what is done', async () => {
		await window.open('tasks.md');
		await window.showSideBar('Tally');
		const row = (text: string) => window.page.locator('.part.sidebar .monaco-list-row').filter({ hasText: text });
		await row('Before').first().waitFor();
		await row('Find a van').first().waitFor();
		await window.screenshot('sections');
		await window.runCommand('Tally: Filter Tasks');
		const choice = window.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Unfinished' });
		await choice.waitFor();
		await window.page.waitForTimeout(300);
		await window.screenshot('filter');
		await choice.click();
		await row('Find a van').first().waitFor({ state: 'hidden' });
		await row('Pack').first().waitFor();
	});

	test('the view says that it is filtered, and one click shows all tasks', async () => {
		const view = window.page.locator('.part.sidebar');
		await view.getByText('1 of 4 done · only unfinished tasks: 3 of 4').waitFor();
		await window.screenshot('filtered');
		await view.locator('.action-label.codicon-filter-filled').first().click();

		await view.locator('.monaco-list-row').filter({ hasText: 'Find a van' }).first().waitFor();
		await view.locator('.action-label.codicon-filter').first().waitFor();
	});
});
