import * as vscode from 'vscode';
import { type Filter, filters, type Grouping, groupings } from '../features/treeShape';

const KEY = 'tally.tree';

/** How the tree groups and filters tasks; the workspace remembers. */
export class TreeChoices {
	readonly #memory: vscode.Memento;
	readonly #changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.#changed.event;

	constructor(memory: vscode.Memento) {
		this.#memory = memory;
		this.#tell();
	}

	get grouping(): Grouping {
		return groupings.find(each => each === this.#all()['grouping']) ?? 'automatic';
	}

	get filter(): Filter {
		return filters.find(each => each === this.#all()['filter']) ?? 'all';
	}

	/** Whether the tree shows the current list alone, or all lists of the workspace, each under its file. */
	get scope(): 'current' | 'all' {
		return this.#all()['scope'] === 'all' ? 'all' : 'current';
	}

	/** Remembers what was chosen. */
	async set(
		choice: { readonly grouping: Grouping } | { readonly filter: Filter } | { readonly scope: 'current' | 'all' },
	): Promise<void> {
		await this.#memory.update(KEY, { ...this.#all(), ...choice });
		this.#tell();
		this.#changed.fire();
	}

	dispose(): void {
		this.#changed.dispose();
	}

	/** The buttons in the view's title go by it. */
	#tell(): void {
		void vscode.commands.executeCommand('setContext', 'tally.treeScope', this.scope);
		void vscode.commands.executeCommand('setContext', 'tally.treeFiltered', this.filter !== 'all');
	}

	#all(): Record<string, unknown> {
		return this.#memory.get<Record<string, unknown>>(KEY, {});
	}
}
