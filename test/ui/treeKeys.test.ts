import type { EditorWindow } from './editorWindow';
import { openWindow } from './support';

const file = 'TODO.md';
const list = `# Moving house

- [ ] #1: Find a van
- [ ] #2: Pack
- [ ] #3: Carry
`;

suite('the view by keyboard', () => {
	let window: EditorWindow;

	suiteSetup(async () => {
		window = await openWindow({ files: { [file]: list }, open: file });
		await window.codeLens(file, 'Complete').waitFor();
		await window.showSideBar('Tally');
	});
	suiteTeardown(() => window?.close());

	test('a click goes to the task and leaves the focus in the view; Space ticks, Enter follows', async () => {
		const row = (text: string) => window.page.locator('.part.sidebar .monaco-list-row').filter({ hasText: text });
		const focused = (part: string): Promise<boolean> => window.page.locator(`.part.${part} :focus`).first().isVisible();
		await row('Find a van').locator('.label-name').click();
		await window.page.locator('.statusbar').filter({ hasText: 'Ln 3, Col' }).waitFor();
		await window.until('the view has the focus', () => focused('sidebar'));

		await window.page.keyboard.press('ArrowDown');
		await window.page.keyboard.press('Space');
		await window.line(file, '[x] #2: Pack').waitFor();
		await window.page.keyboard.press('ArrowDown');
		await window.page.keyboard.press('Control+Alt+Enter');
		await window.line(file, '[x] #3: Carry').waitFor();
		await window.until('the view has the focus still', () => focused('sidebar'));
		await window.screenshot('tree-keys');
		await window.page.keyboard.press('Space');
		await window.line(file, '[ ] #3: Carry').waitFor();

		await window.page.keyboard.press('Enter');
		await window.page.locator('.statusbar').filter({ hasText: 'Ln 5, Col' }).waitFor();
		await window.until('the editor has the focus', () => focused('editor'));
	});
});
