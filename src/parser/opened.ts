import type { Fence } from './fence';

/** What stands open where a line begins: whatever the reading of a line depends on besides its own text. */
export interface Opened {
	readonly fence: Fence | null;
	readonly comment: boolean;
	readonly frontMatter: boolean;
	/** The innermost list item around. */
	readonly item: OpenItem;
	readonly afterBlank: boolean;
}

/**
 * A list item that stands open, by the column that its nested lines must be indented by, in those around it; the outermost is none. Equal
 * ones are one object, so what is open between items is too.
 */
export class OpenItem {
	readonly column: number;
	readonly around: OpenItem | null;
	/** In running text, right behind a line and behind a blank one. */
	readonly behind: Opened;
	readonly behindBlank: Opened;
	readonly #inner = new Map<number, OpenItem>();

	constructor(column = 0, around: OpenItem | null = null) {
		this.column = column;
		this.around = around;
		const opened = { fence: null, comment: false, frontMatter: false, item: this };
		this.behind = { ...opened, afterBlank: false };
		this.behindBlank = { ...opened, afterBlank: true };
	}

	/** The one that is none. */
	get outermost(): OpenItem {
		let item: OpenItem = this;
		while (item.around) item = item.around;
		return item;
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
			inner = new OpenItem(column, this);
			this.#inner.set(column, inner);
		}
		return inner;
	}
}

/** Whether nothing else is open. */
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
