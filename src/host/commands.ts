import * as vscode from 'vscode';
import { type Message, message } from '../util/message';
import { inert } from '../util/visible';
import type { Guard } from './guard';
import { translate } from './translate';

/** What a command did, for whoever called it: whether it did what was wished, and the sentence that says so or why not. */
export interface Outcome {
	readonly applied: boolean;
	readonly message: string;
	/** There was nothing to do and nothing is lost: the status bar says so, no warning. */
	readonly isHarmless?: boolean;
}

type Run = (...args: readonly unknown[]) => Promise<Outcome>;

/** What a manifest says of commands. */
interface Manifest {
	readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

/**
 * The commands of the manifest. The editor has them from the start; the first call of one calls for the engine, which says what
 * each does. None ever throws into the editor.
 */
export class Commands {
	readonly #guard: Guard;
	readonly #open: () => Promise<unknown>;
	readonly #runs = new Map<string, Run>();
	readonly #registered: readonly vscode.Disposable[];

	constructor({ contributes }: Manifest, guard: Guard, open: () => Promise<unknown>) {
		this.#guard = guard;
		this.#open = open;
		this.#registered = contributes.commands.map(({ command }) =>
			vscode.commands.registerCommand(command, (...args: unknown[]) => this.#call(command, args)),
		);
	}

	/** Says what a command does. */
	register(command: string, run: Run): vscode.Disposable {
		this.#runs.set(command, run);
		return { dispose: () => this.#runs.delete(command) };
	}

	dispose(): void {
		for (const command of this.#registered) command.dispose();
	}

	/** What was not done, and why, is shown to the user; a fault also stands in the log. */
	async #call(command: string, args: readonly unknown[]): Promise<Outcome> {
		const outcome = await this.#guard.wait(command, null, async () => {
			await this.#open();
			return this.#runs.get(command)?.(...args) ?? null;
		});
		const told = outcome ?? refused(message('"{0}" failed; the log says why.', command));
		if (told.isHarmless) vscode.window.setStatusBarMessage(inert(told.message), 5000);
		else if (!told.applied && told.message) void vscode.window.showWarningMessage(inert(told.message));
		return told;
	}
}

/** Nothing was done, and why. */
export function refused(reason: Message): Outcome {
	return { applied: false, message: translate(reason) };
}

/** There was nothing to do, and why. */
export function nothing(reason: Message): Outcome {
	return { ...refused(reason), isHarmless: true };
}

/** The user thought better of it: nothing was done and there is nothing to say. */
export const dismissed: Outcome = { applied: false, message: '' };

/** It was done. */
export const done: Outcome = { applied: true, message: '' };
