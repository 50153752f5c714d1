import * as vscode from 'vscode';
import type { Message } from '../util/message';
import { translate } from './translate';

/** Where Tally tells what it could not do: one line a piece, in the "Tally" output channel. */
export interface Log {
	readonly info: (message: Message) => void;
	readonly warn: (message: Message) => void;
	/** A fault of Tally's own, with where it happened. */
	readonly fault: (message: Message, error: unknown) => void;
	readonly show: () => void;
	readonly dispose: () => void;
}

/** Opens the output channel. */
export function createLog(): Log {
	const channel = vscode.window.createOutputChannel('Tally', { log: true });
	return {
		info: message => channel.info(translate(message)),
		warn: message => channel.warn(translate(message)),
		fault: (message, error) => {
			channel.error(translate(message));
			channel.error(error instanceof Error ? error : String(error));
		},
		show: () => channel.show(),
		dispose: () => channel.dispose(),
	};
}
