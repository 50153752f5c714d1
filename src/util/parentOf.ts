/** The path or address of the folder that something stands in; empty where there is none. */
export function parentOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
