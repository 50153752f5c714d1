/** What a configuration file is called. */
export const CONFIG_FILE = '.tally.json';

/** Whether a file is a configuration by the end of its path. */
export function isConfig({ path }: { readonly path: string }): boolean {
	return path.endsWith(`/${CONFIG_FILE}`);
}
