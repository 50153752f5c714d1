import type { Settings } from '../config/defaultSettings';
import type { Decoded } from './files/decodeUtf8';
import type { Paint } from './text/paint';

/** What a command line came down to. */
export interface Invocation {
	/** Paths, or rule ids for `rules`. */
	readonly operands: readonly string[];
	readonly format: 'text' | 'json';
	/** Other options by name, without the dashes. */
	readonly options: ReadonlyMap<string, string>;
}

/** An option. */
export interface Option {
	readonly name: string;
	/** What stands for the value in the help: `text|json`, `N`; null for one that takes none. */
	readonly value: string | null;
	readonly summary: string;
	/** What it takes, for the sentence that refuses another value: `a whole number from 1`; else `value` says it. */
	readonly takes?: string;
	/** Whether a value will do; any does where nothing is said. */
	readonly isValid?: (value: string) => boolean;
}

/** What a command needs from outside. */
export interface Terminal {
	readonly write: (text: string) => void;
	/** One line on standard error. */
	readonly complain: (line: string) => void;
	/** Standard input, unless it has more bytes than the limit. */
	readonly readInput: (limit: number) => Promise<Decoded>;
	/** Cells in a line; null when nobody looks at it: nothing is cut or set to the right then. */
	readonly columns: number | null;
	readonly paint: Paint;
	/** What counts where no configuration says something else. */
	readonly settings: Settings;
	/** The folder with the package's own files. */
	readonly packageFolder: string;
}

/** 0: fine; 1: `check` found an error, or `fix` left one; 2: wrong usage, a file that could not be read or written, or a broken configuration. */
export type ExitCode = 0 | 1 | 2;

/** One word of the command line: `check`, `list` … */
export interface Command {
	readonly name: string;
	/** What follows the name in the help: `PATH…`. */
	readonly operands: string;
	/** Whether it reads files, so that it is wrong to name none. */
	readonly needsOperand: boolean;
	readonly summary: string;
	/** More about it, for its own help: lines of at most 80 characters. */
	readonly details: readonly string[];
	/** Those that it takes beside `--format` and, where it reads files, `fileOptions`. */
	readonly options: readonly Option[];
	readonly run: (invocation: Invocation, terminal: Terminal) => Promise<ExitCode>;
}
