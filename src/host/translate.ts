import * as vscode from 'vscode';
import type { Message } from '../util/message';
import { visible } from '../util/visible';

/** A message in the language of the editor; English where there is no translation. What hides in its words is made visible. */
export function translate({ text, args }: Message): string {
	return vscode.l10n.t(
		text,
		...args.map(arg => (typeof arg === 'object' ? translate(arg) : typeof arg === 'string' ? visible(arg) : arg)),
	);
}
