import * as vscode from 'vscode';
import { readConfigFile } from '../config/configFile';
import { CONFIG_FILE, isConfig } from '../config/configName';
import type { ConfigFiles } from '../host/configFiles';
import { Debouncer } from '../host/debouncer';
import type { Guard } from '../host/guard';
import { toRange } from '../host/ranges';
import { translate } from '../host/translate';
import { LineIndex } from '../util/lineIndex';

const QUIET = 200;

/** What the problems of configurations need from around them. */
export interface ConfigProblemsDeps {
	readonly configs: ConfigFiles;
	readonly guard: Guard;
}

/** Publishes what is wrong with each `.tally.json` of the workspace; of one that is open, as its editor has it. */
export function registerConfigProblems({ configs, guard }: ConfigProblemsDeps): vscode.Disposable {
	const collection = vscode.languages.createDiagnosticCollection('tally-configuration');
	const debouncer = new Debouncer();
	const publish = (): void =>
		guard.run('problems of configurations', undefined, () => {
			const texts = new Map<string, string>();
			for (const { folder, text } of configs.all)
				texts.set(vscode.Uri.parse(`${folder}/${CONFIG_FILE}`).toString(), text);
			for (const document of vscode.workspace.textDocuments)
				if (isConfig(document.uri) && !document.isClosed) texts.set(document.uri.toString(), document.getText());
			collection.clear();
			for (const [uri, text] of texts) collection.set(vscode.Uri.parse(uri), problemsIn(text));
		});
	const schedule = (delay: number): void => debouncer.schedule('all', delay, publish);
	const follow = ({ uri }: vscode.TextDocument): void => void (isConfig(uri) && schedule(QUIET));
	schedule(0);
	return vscode.Disposable.from(
		collection,
		debouncer,
		configs.onDidChange(() => schedule(0)),
		vscode.workspace.onDidOpenTextDocument(follow),
		vscode.workspace.onDidCloseTextDocument(follow),
		vscode.workspace.onDidChangeTextDocument(({ document }) => follow(document)),
	);
}

function problemsIn(text: string): vscode.Diagnostic[] {
	const lines = new LineIndex(text);
	return readConfigFile(text).problems.map(({ span, message }) => {
		const diagnostic = new vscode.Diagnostic(
			toRange(lines, span),
			translate(message),
			vscode.DiagnosticSeverity.Warning,
		);
		diagnostic.source = 'tally';
		return diagnostic;
	});
}
