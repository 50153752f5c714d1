import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What `scripts/bench/quietEditor.mjs` makes; it says more. */
export interface QuietEditor {
	readonly vscode: object;
	readonly context: object;
	readonly open: (name: string, text: string) => void;
	readonly call: (command: string, ...args: unknown[]) => Promise<unknown>;
	readonly look: () => Promise<unknown>;
}

/** What that script exports. */
interface Script {
	readonly quietEditor: (given?: { settings?: Record<string, unknown>; found?: readonly string[] }) => QuietEditor;
	readonly provide: (vscode: object) => { readonly loaded: readonly string[]; readonly end: () => void };
}

/** The bundled extension, as far as tests start it. */
export interface Extension {
	readonly activate: (context: object) => { readonly open: () => Promise<{ readonly tree: object }> };
}

/** The script, which is no module of these tests. */
export async function quietEditors(): Promise<Script> {
	const script = pathToFileURL(path.resolve('scripts/bench/quietEditor.mjs')).href;
	return (await import(script)) as Script;
}
