import * as vscode from 'vscode';

/** One file as it is and as it would be; without `before` it would be new. */
export interface Compared {
	readonly uri: vscode.Uri;
	readonly before: vscode.Uri | undefined;
	readonly after: string;
}

/** What is on show and waits for an answer. */
interface Asked {
	readonly title: string;
	readonly settle: (isAccepted: boolean) => void;
	/** Whether its tab was there already: before that its absence says nothing. */
	isShown: boolean;
}

const SCHEME = 'tally-preview';

/**
 * Asks whether changes are to be made by showing them, one set at a time. The question is the title of the comparison, and its
 * answers are commands in the title bar, so both stay as long as it does. Who closes it has answered no.
 */
export class Comparison {
	#asked: Asked | null = null;
	#count = 0;
	readonly #texts = new Map<string, string>();
	readonly #watches = [
		vscode.window.tabGroups.onDidChangeTabs(() => this.#follow()),
		vscode.window.tabGroups.onDidChangeTabGroups(() => this.#follow()),
		vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
			provideTextDocumentContent: uri => this.#texts.get(uri.toString()) ?? '',
		}),
	];

	/** Shows files beside what would become of them, until somebody answers. What still waited for an answer before is given up. */
	async ask(question: string, files: readonly Compared[]): Promise<boolean> {
		await this.answer(false);
		this.#texts.clear();
		this.#count++;
		const sides = files.map(({ uri, before, after }): [vscode.Uri, vscode.Uri | undefined, vscode.Uri] => {
			// An address of its own each time, since the editor keeps the text of one for a while.
			const preview = uri.with({ scheme: SCHEME, authority: '', query: `${this.#count} ${uri.toString()}` });
			this.#texts.set(preview.toString(), after);
			return [uri, before, preview];
		});
		const answered = new Promise<boolean>(settle => {
			this.#asked = { title: question, settle, isShown: false };
		});
		const [only] = sides;
		// Pinned: the next file that is opened would take the place of a preview.
		const opened =
			sides.length === 1 && only?.[1]
				? vscode.commands.executeCommand('vscode.diff', only[1], only[2], question, { preview: false })
				: vscode.commands.executeCommand('vscode.changes', question, sides);
		// Who answers at once closes what is still being opened, and older editors then never say that it is open.
		return Promise.race([
			answered,
			opened.then(() => {
				this.#follow();
				return answered;
			}),
		]);
	}

	/** Answers what is on show and closes it; false when there is nothing. */
	async answer(isAccepted: boolean): Promise<boolean> {
		const asked = this.#asked;
		if (!asked) return false;
		this.#asked = null;
		try {
			await vscode.window.tabGroups.close(vscode.window.tabGroups.all.flatMap(group => group.tabs.filter(isOf(asked))));
		} finally {
			asked.settle(isAccepted);
		}
		return true;
	}

	dispose(): void {
		for (const watch of this.#watches) watch.dispose();
	}

	#follow(): void {
		const asked = this.#asked;
		const { all, activeTabGroup } = vscode.window.tabGroups;
		const isOurs = asked ? isOf(asked) : () => false;
		const inFront = activeTabGroup.activeTab;
		void vscode.commands.executeCommand('setContext', 'tally.comparison', inFront !== undefined && isOurs(inFront));
		if (!asked) return;
		const isShown = all.some(group => group.tabs.some(isOurs));
		if (asked.isShown && !isShown) void this.answer(false);
		asked.isShown ||= isShown;
	}
}

/** Tells the tab of a question. A tab of several files says behind the question how many there are. */
function isOf({ title }: Asked): (tab: vscode.Tab) => boolean {
	return ({ label }) => label.startsWith(title);
}
