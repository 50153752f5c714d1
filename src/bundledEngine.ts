import { texts } from 'tally:texts';
import * as vscode from 'vscode';
import type { Engine, Entrance } from './engine';

/**
 * The engine as it is bundled, which stands in for `engine.ts` there: its long texts lie beside the one file of code, and are read before
 * the part of it runs that has them. Throws what the editor throws where it can't read them.
 */
export async function start(entrance: Entrance): Promise<Engine> {
	const file = vscode.Uri.joinPath(entrance.context.extensionUri, 'dist', 'texts.json');
	const all = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))) as readonly string[];
	texts.splice(0, texts.length, ...all);
	const engine = await import('./engine');
	return engine.start(entrance);
}
