import * as vscode from 'vscode';
import type { Message } from '../util/message';

/** A message in the language of the editor; English where there is no translation. */
export function translate({ text, args }: Message): string {
	return vscode.l10n.t(text, ...args);
}
