import * as vscode from 'vscode';

const SCHEME = 'tally-page';

/** The Markdown pages that ship with the extension, as read-only documents: rule pages and the explanation of task lists. */
export class Pages implements vscode.TextDocumentContentProvider {
	readonly #extension: vscode.Uri;
	readonly #registration: vscode.Disposable;

	constructor(extension: vscode.Uri) {
		this.#extension = extension;
		this.#registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);
	}

	async provideTextDocumentContent({ path }: vscode.Uri): Promise<string> {
		const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#extension, path));
		return new TextDecoder().decode(bytes);
	}

	/** Shows a page as a Markdown preview; false when there is none of that path. */
	async show(path: string): Promise<boolean> {
		const page = vscode.Uri.from({ scheme: SCHEME, path: `/${path}` });
		try {
			await vscode.workspace.fs.stat(vscode.Uri.joinPath(this.#extension, path));
		} catch {
			return false;
		}
		// Locked: a preview that is not turns to whatever Markdown comes to the front next.
		await vscode.commands.executeCommand('markdown.showPreview', page, undefined, { locked: true });
		return true;
	}

	dispose(): void {
		this.#registration.dispose();
	}
}
