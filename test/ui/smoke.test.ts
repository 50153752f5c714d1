import assert from 'node:assert/strict';
import type { EditorWindow } from './editorWindow';
import { openWindow } from './support';

suite('smoke in the window', () => {
	let window: EditorWindow;

	suiteSetup(async () => {
		const rooms = Array.from({ length: 1200 }, (_, index) => `- [ ] Sweep room ${index + 1}\n`);
		const files = {
			'TODO.md': '# Tasks\n\n- [ ] Write it\n- [x] Read it\n',
			'tasks.md': `# Tasks\n\n${rooms.join('')}`,
		};
		window = await openWindow({ files, open: 'TODO.md' });
	});
	suiteTeardown(() => window?.close());

	test('a Markdown document opens', async () => {
		await window.line('TODO.md', 'Write it').waitFor();
		assert.equal(await window.shownText('TODO.md'), '# Tasks\n\n- [ ] Write it\n- [x] Read it\n');
		await window.screenshot('smoke');
	});

	test('the extension is installed and running', async () => {
		await window.runCommand('Developer: Show Running Extensions');
		await window.page.locator('.runtime-extensions-editor .extension').filter({ hasText: 'Tally' }).first().waitFor();
		await window.page.keyboard.press('Escape'); // newer builds show it above the editors
	});

	test('what is typed and saved is on the disk', async () => {
		await window.open('TODO.md');
		await window.placeCursor('TODO.md', 'Write it');
		await window.page.keyboard.type(' soon');
		await window.save();
		assert.equal(window.textOf('TODO.md'), '# Tasks\n\n- [ ] Write it soon\n- [x] Read it\n');
	});

	test('a long list has its lenses where one goes', async () => {
		await window.open('tasks.md');
		await window.lensOver('tasks.md', 'Sweep room 1', 'Complete');

		await window.placeCursor('tasks.md', 'Sweep room 1');
		await window.page.keyboard.press('Control+End');
		// Not the last, which the lenses above it move out of sight.
		await (await window.lensOver('tasks.md', 'Sweep room 1175', 'Complete')).click();
		await window.line('tasks.md', '[x] Sweep room 1175').waitFor();
	});
});
