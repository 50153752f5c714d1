import * as vscode from 'vscode';
import type { Message } from '../util/message';
import { translate } from './translate';

const KEPT = 200;

/** Where Tally tells what runs and what it could not do: one line a piece, in the "Tally" output channel. */
export class Log {
	readonly #channel = vscode.window.createOutputChannel('Tally', { log: true });
	readonly #recent: string[] = [];

	/** What was told last, the oldest first. */
	get recent(): readonly string[] {
		return this.#recent;
	}

	/** What is so: not kept among what could not be done. */
	info(message: Message): void {
		this.#channel.info(translate(message));
	}

	/** Something of the user's that could not be used, and what counts instead. */
	warn(message: Message): void {
		const text = translate(message);
		this.#keep(text);
		this.#channel.warn(text);
	}

	/** A fault of Tally's own, with where it happened. */
	fault(message: Message, error: unknown): void {
		const text = translate(message);
		this.#keep(text);
		this.#channel.error(text);
		this.#channel.error(error instanceof Error ? error : String(error));
	}

	show(): void {
		this.#channel.show();
	}

	dispose(): void {
		this.#channel.dispose();
	}

	#keep(text: string): void {
		this.#recent.push(text);
		if (this.#recent.length > KEPT) this.#recent.shift();
	}
}
