import { parentOf } from '../util/parentOf';
import { type ConfigFile, readConfigFile } from '../config/configFile';

/** A configuration file that was read, with the text that its problems stand in. */
export interface Config extends ConfigFile {
	/** The address of its folder, without a slash at the end. */
	readonly folder: string;
	readonly text: string;
}

/** The configuration files of a workspace, by the addresses of their folders. */
export class Configs {
	readonly #byFolder = new Map<string, Config>();

	/** All of them. */
	get all(): Iterable<Config> {
		return this.#byFolder.values();
	}

	/** Takes in what a file says now; answers whether that is something new. */
	set(folder: string, text: string): boolean {
		if (this.#byFolder.get(folder)?.text === text) return false;
		this.#byFolder.set(folder, { ...readConfigFile(text), folder, text });
		return true;
	}

	/** Forgets a file that is gone; answers whether there was one. */
	remove(folder: string): boolean {
		return this.#byFolder.delete(folder);
	}

	/** The nearest one from a document's folder up to a folder of the workspace; null when there is none. */
	nearest(document: string, top: string): Config | null {
		if (this.#byFolder.size === 0) return null;
		const least = top.replace(/\/$/, '').length;
		for (let folder = parentOf(document); folder.length >= least; folder = parentOf(folder)) {
			const found = this.#byFolder.get(folder);
			if (found) return found;
			if (!folder.includes('/')) break;
		}
		return null;
	}
}
