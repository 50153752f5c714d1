import * as vscode from 'vscode';

/** So long nothing was asked for when the rows of a view are all there, in milliseconds. */
const QUIET = 60;
/** So often, each a little later, it is looked whether they are. */
const LOOKS = 40;
/** So often the focus is looked for. */
const TRIES = 3;

/**
 * Finds out which row of a view has the focus. The editor tells only what is selected, so a row is added to the selection and taken away
 * again, and the one that comes and goes is it. While rows are drawn anew the editor forgets which are selected: nothing is asked
 * then, and nothing is drawn anew meanwhile.
 */
export class FocusedRow<Row> {
	readonly #view: vscode.TreeView<Row>;
	readonly #keyOf: (row: Row) => string;
	readonly #draw: () => void;
	#isDue = false;
	#asked = 0;
	#answeredAt = 0;
	#isReading = false;
	#isPutOff = false;

	/** `keyOf` says what a row stands for: drawn anew, it is another object. */
	constructor(view: vscode.TreeView<Row>, keyOf: (row: Row) => string, draw: () => void) {
		this.#view = view;
		this.#keyOf = keyOf;
		this.#draw = draw;
	}

	/** Has the rows drawn anew, once nothing is being found out. */
	drawAnew(): void {
		if (this.#isReading) {
			this.#isPutOff = true;
			return;
		}
		this.#isDue = true;
		this.#draw();
	}

	/** Answers the editor, which asks for the rows at the top or those under another one. */
	async answer(isTop: boolean, rows: Promise<Row[]>): Promise<Row[]> {
		if (isTop) this.#isDue = false;
		this.#asked++;
		try {
			return await rows;
		} finally {
			this.#asked--;
			this.#answeredAt = Date.now();
		}
	}

	/** The row with the focus; null where the editor does not let it be known. */
	async read(): Promise<Row | null> {
		for (let tries = 0; tries < TRIES; tries++) {
			if (!(await this.settled())) return null;
			const row = await this.#comesAndGoes();
			if (row) return row;
		}
		return null;
	}

	/** Waits until the rows that are shown are all there; false when that takes too long. */
	async settled(): Promise<boolean> {
		for (let looks = 0; looks < LOOKS && !this.#isCalm(); looks++) await new Promise(go => setTimeout(go, QUIET / 2));
		return this.#isCalm();
	}

	#isCalm(): boolean {
		return !this.#isDue && this.#asked === 0 && !this.#isReading && Date.now() - this.#answeredAt >= QUIET;
	}

	async #comesAndGoes(): Promise<Row | null> {
		this.#isReading = true;
		try {
			const before = this.#selected();
			await vscode.commands.executeCommand('list.toggleSelection');
			const between = this.#selected();
			await vscode.commands.executeCommand('list.toggleSelection');
			const after = this.#selected();
			const isBack = after.size === before.size && [...after.keys()].every(key => before.has(key));
			const changed = [...before, ...between].filter(([key]) => before.has(key) !== between.has(key));
			return isBack && changed.length === 1 ? (changed[0]?.[1] ?? null) : null;
		} finally {
			this.#isReading = false;
			if (this.#isPutOff) {
				this.#isPutOff = false;
				this.drawAnew();
			}
		}
	}

	#selected(): ReadonlyMap<string, Row> {
		return new Map(this.#view.selection.map(row => [this.#keyOf(row), row]));
	}
}
