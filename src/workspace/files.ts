/** The largest file that is read, in bytes. */
export const SIZE_LIMIT = 64 * 1024 * 1024;

/** A file of the workspace, by its address and its place in its folder. */
export interface FileRef {
	readonly uri: string;
	/** The address of the workspace folder that it stands in; empty where it stands in none. */
	readonly folder: string;
	/** Its path in that folder, with forward slashes. */
	readonly path: string;
}

/** What tells two states of a file apart without reading it. */
export interface FileStamp {
	/** Equal for equal texts of one file, as far as can be told from outside. */
	readonly value: string;
	/** In bytes; 0 where it is not known. */
	readonly size: number;
	/** Whether it stays true in another session: that of an open document does not. */
	readonly isLasting: boolean;
}

/** The files that an index looks at: the port to the editor, or to a test's memory. Open documents win over the disk. */
export interface Files {
	/** All Markdown files and `.gitignore` files of all folders, and the open documents besides. */
	readonly list: () => Promise<readonly FileRef[]>;
	/** null for a file that is gone or that may not be read. */
	readonly stamp: (uri: string) => Promise<FileStamp | null>;
	/** null as above, and for one that is too large or that is no text. */
	readonly read: (uri: string) => Promise<string | null>;
}
