// Stands for the editor where Tally's own part of starting is looked at: it has documents, folders and settings as far as they
// are given, and answers everything else with nothing.
import fs from 'node:fs';
import Module from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..', '..');

/** Whatever is asked of it, called or made of it is itself again. */
const nothing = new Proxy(function () {}, {
	get: (_, key) =>
		key === 'then'
			? undefined
			: key === Symbol.toPrimitive
				? () => ''
				: key === Symbol.iterator
					? function* () {}
					: nothing,
	apply: () => nothing,
	construct: () => nothing,
});
const orNothing = object => new Proxy(object, { get: (target, key) => (key in target ? target[key] : nothing) });

/**
 * An editor with one folder. `settings` are those after `tally.`, `found` is what a search for files finds. `vscode` is what it
 * exports and `context` what `activate` takes; `open` opens a Markdown document, `call` calls a command, and `look` shows the
 * view.
 */
export function quietEditor({ settings = {}, found = [] } = {}) {
	const listeners = [];
	const commands = new Map();
	const views = [];
	const documents = [];
	const vscode = orNothing({
		workspace: orNothing({
			textDocuments: documents,
			workspaceFolders: [{ uri: uriOf('') }],
			fs: orNothing({
				isWritableFileSystem: () => true,
				readFile: async uri => fs.readFileSync(path.join(root, uri.path)),
			}),
			asRelativePath: ({ path }) => path.slice(1),
			getWorkspaceFolder: () => undefined,
			getConfiguration: () => ({ get: name => settings[name] }),
			findFiles: async () => found.map(uriOf),
			onDidOpenTextDocument: listener => listeners.push(listener),
		}),
		commands: orNothing({ registerCommand: (name, run) => commands.set(name, run) }),
		window: orNothing({
			activeTextEditor: undefined,
			createTreeView: (_, { treeDataProvider }) => views.push(treeDataProvider) && nothing,
		}),
		Uri: orNothing({
			parse: address => uriOf(address.replace('file:///', '')),
			joinPath: (uri, ...names) => uriOf(path.posix.join(uri.path, ...names).slice(1)),
		}),
	});
	const packageJSON = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
	return {
		vscode,
		context: orNothing({
			subscriptions: [],
			extension: { packageJSON },
			extensionUri: uriOf(''),
			workspaceState: { get: (_, otherwise) => otherwise },
			storageUri: undefined,
		}),
		open(name, text) {
			const document = { languageId: 'markdown', isClosed: false, version: 1, uri: uriOf(name), getText: () => text };
			documents.push(document);
			for (const listener of listeners) listener(document);
		},
		call: (name, ...args) => commands.get(name)(...args),
		look: () => Promise.all(views.map(view => view.getChildren())),
	};
}

/** Has `require('vscode')` give this from here on, until `end`; `loaded` tells of what other files were required by a path. */
export function provide(vscode) {
	const load = Module._load;
	const loaded = [];
	Module._load = (request, ...rest) => {
		if (request === 'vscode') return vscode;
		if (/^[./]/.test(request)) loaded.push(path.basename(request));
		return load(request, ...rest);
	};
	return {
		loaded,
		end() {
			Module._load = load;
		},
	};
}

function uriOf(name) {
	return { scheme: 'file', path: `/${name}`, fsPath: `/${name}`, toString: () => `file:///${name}` };
}
