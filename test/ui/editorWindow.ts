import fs from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** A window of VS Code, driven as a user drives it: with keys and clicks, seen through what it shows. */
export class EditorWindow {
	readonly #close: () => Promise<void>;

	constructor(
		/** The page it runs in, for what has no method here. */
		readonly page: Page,
		/** The folder it shows: a copy. */
		readonly folder: string,
		close: () => Promise<void>,
	) {
		this.#close = close;
	}

	/** The text editor that shows a file. */
	editor(file: string): Locator {
		return this.page.locator(`.part.editor .monaco-editor[data-uri$="/${file}"]`);
	}

	/** The first line of an editor that holds this text. */
	line(file: string, text: string | RegExp): Locator {
		return this.editor(file)
			.locator('.view-line')
			.filter({ hasText: asShown(text) })
			.first();
	}

	/** Opens a file of the folder through the quick open box and waits until it is shown. */
	async open(file: string): Promise<Locator> {
		await this.#pick('Control+P', file, path.basename(file));
		const editor = this.editor(file);
		await editor.locator('.view-line').first().waitFor();
		return editor;
	}

	/** Runs a command by the title the command palette lists it under. */
	async runCommand(title: string): Promise<void> {
		await this.#pick('F1', `>${title}`, title);
	}

	/** Puts the cursor behind a text: its first occurrence in the first line that holds it. */
	async placeCursor(file: string, text: string): Promise<void> {
		const cursor = this.editor(file).locator('.cursors-layer .cursor').first();
		await this.until(`the cursor is behind "${text}"`, async () => {
			const { right, y } = await this.#boxOf(file, text);
			await this.page.mouse.click(right, y);
			// Lenses that come or go move the lines between the look and the click.
			await this.page.waitForTimeout(100);
			const [at, now] = [await cursor.boundingBox(), await this.#boxOf(file, text)];
			return at !== null && Math.abs(at.x - now.right) < 4 && at.y <= now.y && now.y <= at.y + at.height;
		});
	}

	/** Some code lens of an editor that holds this text; they are in no order. */
	codeLens(file: string, text: string | RegExp): Locator {
		return this.editor(file)
			.locator('.codelens-decoration a')
			.filter({ hasText: asShown(text) })
			.first();
	}

	/**
	 * The code lens with this text in the line of lenses right over a task, once the editor has come to rest: a click on one
	 * that is drawn anew is lost.
	 */
	async lensOver(file: string, task: string, text: string): Promise<Locator> {
		const lenses = this.editor(file)
			.locator('.codelens-decoration a')
			.filter({ hasText: asShown(text) });
		const line = this.line(file, task);
		const look = async (): Promise<number> => {
			const top = (await line.boundingBox())?.y ?? 0;
			const ends = await lenses.evaluateAll(elements => elements.map(each => each.getBoundingClientRect().bottom));
			return ends.findIndex(bottom => Math.abs(top - bottom) < 8);
		};
		const found: { index: number } = { index: -1 };
		await this.until(`a lens "${text}" over "${task}"`, async () => {
			found.index = await look();
			if (found.index < 0) return false;
			const drawn = await lenses.nth(found.index).elementHandle();
			await this.page.waitForTimeout(400);
			return (await drawn?.evaluate(element => element.isConnected)) === true && (await look()) === found.index;
		});
		return lenses.nth(found.index);
	}

	/** Waits until no line of lenses is right over a task. */
	async noLensOver(file: string, task: string): Promise<void> {
		const lenses = this.editor(file).locator('.codelens-decoration a');
		await this.until(`no lens over "${task}"`, async () => {
			const top = (await this.line(file, task).boundingBox())?.y ?? 0;
			const ends = await lenses.evaluateAll(elements => elements.map(each => each.getBoundingClientRect().bottom));
			return ends.every(bottom => Math.abs(top - bottom) >= 8);
		});
	}

	/** The underlines of an editor: 'error', 'warning', 'info' or 'hint'. */
	squiggles(file: string, severity: string): Locator {
		return this.editor(file).locator(`.squiggly-${severity}`);
	}

	/** Shows the Problems panel; resolves with its rows, optionally those that hold this text. */
	async problems(text?: string | RegExp): Promise<Locator> {
		const panel = this.page.locator('.markers-panel');
		if (!(await panel.isVisible())) await this.page.keyboard.press('Control+Shift+M');
		await panel.waitFor();
		const rows = panel.locator('.monaco-list-row');
		return text === undefined ? rows : rows.filter({ hasText: text });
	}

	/** Shows a view of the side bar by its title; resolves with its rows, optionally those that hold this text. */
	async treeRows(view: string, text?: string | RegExp): Promise<Locator> {
		const header = this.page.locator('.pane-header').filter({ hasText: view }).first();
		// A view that is alone in its side bar has its title above, and its header hidden.
		await header.waitFor({ state: 'attached' });
		if ((await header.isVisible()) && (await header.getAttribute('aria-expanded')) !== 'true') await header.click();
		const rows = this.page.locator('.pane').filter({ has: header }).locator('.monaco-list-row');
		return text === undefined ? rows : rows.filter({ hasText: text });
	}

	/** Shows the side bar of an icon in the activity bar, by the icon's name. */
	async showSideBar(title: string): Promise<void> {
		await this.page.locator(`.activitybar .action-item a[aria-label^="${title}"]`).first().click();
	}

	/**
	 * Rests the mouse on a text, its first occurrence in the first line that holds it; resolves with the hover as soon as
	 * it holds `expected`.
	 */
	async hover(file: string, text: string, expected: string | RegExp): Promise<Locator> {
		const hover = this.page.locator('.monaco-hover:visible').filter({ hasText: expected }).first();
		await this.until(`a hover over "${text}"`, async () => {
			await this.page.mouse.move(5, 5);
			const { middle, y } = await this.#boxOf(file, text);
			await this.page.mouse.move(middle - 3, y, { steps: 3 });
			await this.page.mouse.move(middle, y);
			return isShown(hover);
		});
		return hover;
	}

	/** Moves the mouse away and waits until no hover covers anything. */
	async leaveHover(): Promise<void> {
		await this.page.mouse.move(5, 5);
		await this.page.locator('.monaco-hover:visible').first().waitFor({ state: 'hidden' });
	}

	/** The titles the quick fix menu offers at the cursor; leaves the menu open. */
	async quickFixes(): Promise<string[]> {
		const rows = this.page.locator('.action-widget .monaco-list-row.action');
		if (await rows.first().isVisible()) await this.page.keyboard.press('Escape');
		await this.pressFor('Control+.', rows.first());
		return (await rows.allTextContents()).map(title => title.trim());
	}

	/** Applies the quick fix whose title holds this text, at the cursor. */
	async applyQuickFix(title: string): Promise<void> {
		const titles = await this.quickFixes();
		const index = titles.findIndex(each => each.includes(title));
		if (index < 0) throw new Error(`No quick fix "${title}" among: ${titles.join(' | ')}`);
		// Keys, not a click: older builds cover the menu with a pane that blocks the mouse.
		for (let step = 0; step < index; step++) await this.page.keyboard.press('ArrowDown');
		await this.page.keyboard.press('Enter');
		await this.page.locator('.action-widget').first().waitFor({ state: 'hidden' });
	}

	/** The lines of an editor as they are shown; those scrolled out of sight are not among them. */
	async shownText(file: string): Promise<string> {
		const lines = await this.editor(file)
			.locator('.view-line')
			.evaluateAll(elements =>
				elements
					.map(element => ({ top: Number.parseFloat(element.style.top), text: element.textContent ?? '' }))
					.sort((a, b) => a.top - b.top)
					.map(line => line.text),
			);
		return lines.join('\n').replaceAll('\u00a0', ' ');
	}

	/** Saves the editor that has the focus and waits until no file is unsaved any more. */
	async save(): Promise<void> {
		await this.page.keyboard.press('Control+S');
		await this.page.locator('.tabs-container .tab.dirty').first().waitFor({ state: 'hidden' });
	}

	/** The text of a file of the folder, on disk. */
	textOf(file: string): string {
		return fs.readFileSync(path.join(this.folder, file), 'utf8');
	}

	/** Waits until `question` answers true; for what the window shows without an element to wait for. */
	async until(what: string, question: () => boolean | Promise<boolean>, seconds = 30): Promise<void> {
		for (const end = Date.now() + seconds * 1000; !(await question()); await this.page.waitForTimeout(100))
			if (Date.now() > end) throw new Error(`not within ${seconds} s: ${what}`);
	}

	/** Presses a key until something is shown: what is pressed while another widget closes is lost. */
	async pressFor(key: string, shown: Locator): Promise<void> {
		await this.until(`${key} has shown something`, async () => {
			await this.page.keyboard.press(key);
			return isShown(shown);
		});
	}

	/** Pictures the window to out/ui/<name>.png; resolves with the path. */
	async screenshot(name: string): Promise<string> {
		const file = path.join('out', 'ui', `${name}.png`);
		fs.mkdirSync(path.dirname(file), { recursive: true });
		await this.page.screenshot({ path: file });
		return file;
	}

	async close(): Promise<void> {
		await this.#close();
	}

	/** Opens the quick input by a key, fills it and takes the entry that holds `entry`. */
	async #pick(key: string, text: string, entry: string): Promise<void> {
		const input = this.page.locator('.quick-input-widget input');
		await this.pressFor(key, input);
		await input.fill(text);
		const rows = this.page.locator('.quick-input-list .monaco-list-row');
		await rows.filter({ hasText: entry }).first().click();
	}

	/** Where the first occurrence of a text, in the first line that holds it, is on the screen. */
	async #boxOf(file: string, text: string): Promise<{ middle: number; right: number; y: number }> {
		const line = this.line(file, text);
		await line.waitFor();
		const { x, y, width, height } = await line.evaluate((element, wanted) => {
			const page = element.ownerDocument;
			const range = page.createRange();
			const walker = page.createTreeWalker(element, 4); // NodeFilter.SHOW_TEXT
			const start = element.textContent.replaceAll('\u00a0', ' ').indexOf(wanted);
			const end = start + wanted.length;
			for (let passed = 0; walker.nextNode(); ) {
				const node = walker.currentNode;
				if (start >= passed && start < passed + node.length) range.setStart(node, start - passed);
				if (end > passed && end <= passed + node.length) range.setEnd(node, end - passed);
				passed += node.length;
			}
			return range.getBoundingClientRect().toJSON();
		}, text);
		return { middle: x + width / 2, right: x + width, y: y + height / 2 };
	}
}

/** Whether something is shown within a few seconds. */
function isShown(locator: Locator): Promise<boolean> {
	return locator.waitFor({ timeout: 4000 }).then(
		() => true,
		() => false,
	);
}

/** The editor shows spaces as no-break spaces. */
function asShown(text: string | RegExp): RegExp {
	if (text instanceof RegExp) return text;
	return new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \u00a0]'));
}
