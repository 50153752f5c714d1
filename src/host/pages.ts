import * as vscode from 'vscode';

const SCHEME = 'tally-page';

/** The pages of the rules by their ids; each is a document of its own, whose links go by where it stands in the sources. */
const RULES = 'dist/rules.json';

/** The Markdown pages that ship with the extension, as read-only documents: rule pages and the explanation of task lists. */
export class Pages implements vscode.TextDocumentContentProvider {
	readonly #extension: vscode.Uri;
	readonly #registration: vscode.Disposable;

	constructor(extension: vscode.Uri) {
		this.#extension = extension;
		this.#registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);
	}

	async provideTextDocumentContent({ path }: vscode.Uri): Promise<string> {
		return (await this.#textOf(path)) ?? '';
	}

	/** Shows a page as a Markdown preview; false when there is none of that path. */
	async show(path: string): Promise<boolean> {
		const page = vscode.Uri.from({ scheme: SCHEME, path: `/${path}` });
		if ((await this.#textOf(page.path)) === null) return false;
		// Locked: a preview that is not turns to whatever Markdown comes to the front next.
		await vscode.commands.executeCommand('markdown.showPreview', page, undefined, { locked: true });
		return true;
	}

	async #textOf(path: string): Promise<string | null> {
		const [, rule] = /^\/dist\/rules\/(.+)\.md$/.exec(path) ?? [];
		try {
			const file = vscode.Uri.joinPath(this.#extension, rule === undefined ? path : RULES);
			const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
			if (rule === undefined) return text;
			const pages = new Map(Object.entries(JSON.parse(text) as Record<string, string>));
			return pages.get(rule) ?? null;
		} catch {
			return null;
		}
	}

	dispose(): void {
		this.#registration.dispose();
	}
}
