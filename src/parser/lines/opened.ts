import type { Fence } from './fence';

/** What stands open where a line begins: whatever the reading of a line depends on besides its own text. */
export interface Opened {
	/** Its place among all that were ever open in a document. */
	readonly id: number;
	readonly fence: Fence | null;
	readonly comment: boolean;
	readonly frontMatter: boolean;
	/** The innermost list item around. */
	readonly item: OpenItem;
	readonly afterBlank: boolean;
}

/** All that was ever open in a document: lines know it by its number. */
export class OpenStates {
	readonly all: Opened[] = [];
	/** No list item. */
	readonly outermost = new OpenItem(this, 0, null);

	add(opened: Omit<Opened, 'id'>): Opened {
		const added = { ...opened, id: this.all.length };
		this.all.push(added);
		return added;
	}

	/** What a number stands for. */
	at(id: number): Opened {
		return this.all[id] as Opened;
	}
}

/**
 * A list item that stands open, by the column that its nested lines must be indented by, in those around it; the outermost is none. Equal
 * ones are one object, so what is open between items is too.
 */
export class OpenItem {
	readonly column: number;
	readonly around: OpenItem | null;
	readonly outermost: OpenItem;
	/** In running text, right behind a line and behind a blank one. */
	readonly behind: Opened;
	readonly behindBlank: Opened;
	readonly #states: OpenStates;
	readonly #inner = new Map<number, OpenItem>();

	constructor(states: OpenStates, column: number, around: OpenItem | null) {
		this.column = column;
		this.around = around;
		this.outermost = around?.outermost ?? this;
		const opened = { fence: null, comment: false, frontMatter: false, item: this };
		this.#states = states;
		this.behind = states.add({ ...opened, afterBlank: false });
		this.behindBlank = states.add({ ...opened, afterBlank: true });
	}

	/** The items that a line at a column still stands in. */
	at(column: number): OpenItem {
		let item: OpenItem = this;
		while (item.around && column < item.column) item = item.around;
		return item;
	}

	/** This item with another in it. */
	with(column: number): OpenItem {
		let inner = this.#inner.get(column);
		if (!inner) {
			inner = new OpenItem(this.#states, column, this);
			this.#inner.set(column, inner);
		}
		return inner;
	}
}

/** Whether the same is open. */
export function isSameOpened(a: Opened, b: Opened): boolean {
	return (
		a === b ||
		(a.comment === b.comment &&
			a.frontMatter === b.frontMatter &&
			a.afterBlank === b.afterBlank &&
			a.item === b.item &&
			(a.fence === b.fence ||
				(a.fence?.char === b.fence?.char &&
					a.fence?.length === b.fence?.length &&
					a.fence?.quote === b.fence?.quote &&
					a.fence?.container === b.fence?.container)))
	);
}
