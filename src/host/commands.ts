import * as vscode from 'vscode';
import { type Message, message } from '../util/message';
import { inert } from '../util/visible';
import type { Guard } from './guard';
import { translate } from './translate';

/** What a command did, for whoever called it: whether it did what was wished, and the sentence that says so or why not. */
export interface Outcome {
	readonly applied: boolean;
	readonly message: string;
}

/** Registers a command that never throws into the editor. */
export class Commands {
	readonly #guard: Guard;

	constructor(guard: Guard) {
		this.#guard = guard;
	}

	/** What is refused, and why, is shown to the user; a fault also stands in the log. */
	register(command: string, run: (...args: readonly unknown[]) => Promise<Outcome>): vscode.Disposable {
		return vscode.commands.registerCommand(command, async (...args: unknown[]) => {
			const outcome = await this.#guard.wait(command, null, () => run(...args));
			const told = outcome ?? refused(message('"{0}" failed; the log says why.', command));
			if (!told.applied && told.message) void vscode.window.showWarningMessage(inert(told.message));
			return told;
		});
	}
}

/** Nothing was done, and why. */
export function refused(reason: Message): Outcome {
	return { applied: false, message: translate(reason) };
}

/** The user thought better of it: nothing was done and there is nothing to say. */
export const dismissed: Outcome = { applied: false, message: '' };

/** It was done. */
export const done: Outcome = { applied: true, message: '' };
