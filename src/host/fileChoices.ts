import * as vscode from 'vscode';
import type { FileChoice } from '../workspace/taskList';

const KEY = 'tally.fileChoices';

/** Which files were switched on or off by hand; the workspace remembers. */
export class FileChoices {
	readonly #memory: vscode.Memento;
	readonly #changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.#changed.event;

	constructor(memory: vscode.Memento) {
		this.#memory = memory;
	}

	/** What was said about a file. */
	of(uri: vscode.Uri): FileChoice {
		const choice = this.#all()[uri.toString()];
		return choice === 'on' || choice === 'off' ? choice : null;
	}

	/** Remembers what is said about a file. */
	async set(uri: vscode.Uri, choice: 'on' | 'off'): Promise<void> {
		await this.#memory.update(KEY, { ...this.#all(), [uri.toString()]: choice });
		this.#changed.fire();
	}

	dispose(): void {
		this.#changed.dispose();
	}

	#all(): Record<string, unknown> {
		return this.#memory.get<Record<string, unknown>>(KEY, {});
	}
}
