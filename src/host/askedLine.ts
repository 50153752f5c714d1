import * as vscode from 'vscode';

/** The line whose explanation was asked for and is to be shown as the next hover over it. */
export class AskedLine {
	#asked: { readonly uri: string; readonly line: number } | null = null;

	/** Puts the cursor on a line and shows the hover there, with whatever the hover says of a line that was asked for. */
	async show(document: vscode.TextDocument, line: number): Promise<void> {
		const editor = await vscode.window.showTextDocument(document);
		const { active } = editor.selection;
		const { firstNonWhitespaceCharacterIndex: start } = document.lineAt(line);
		const place = active.line === line ? active : new vscode.Position(line, start);
		editor.selection = new vscode.Selection(place, place);
		editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
		this.#asked = { uri: document.uri.toString(), line };
		await vscode.commands.executeCommand('editor.action.showHover');
	}

	/** Whether a line is the one that was asked for; it is so once. */
	take(document: vscode.TextDocument, line: number): boolean {
		const isAsked = this.#asked?.line === line && this.#asked.uri === document.uri.toString();
		if (isAsked) this.#asked = null;
		return isAsked;
	}
}
