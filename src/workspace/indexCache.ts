import type { FileRef } from './files';

/** What an index knows of a file. */
export interface IndexRecord<Entry> {
	/** null until the file was seen in this session. */
	readonly file: FileRef | null;
	readonly stamp: string;
	readonly isLasting: boolean;
	/** Hashes of what its entry hangs on besides the text, and of the text. */
	readonly key: number;
	readonly hash: number;
	/** null for a file that is no task list. */
	readonly entry: Entry | null;
}

/** Counts up with every change of the form. */
const VERSION = 1;

/** The records of files as text. Open documents keep their hash only: their stamps mean nothing in another session. */
export function writeCache<Entry>(records: readonly IndexRecord<Entry>[]): string {
	const files = records.flatMap(({ file, stamp, isLasting, key, hash, entry }) =>
		file ? [[file.uri, isLasting ? stamp : '', key, hash, entry]] : [],
	);
	return JSON.stringify({ version: VERSION, files });
}

/** Records by address as `writeCache` wrote them; none from a text of another version or that is damaged. Never throws. */
export function readCache<Entry>(
	text: string,
	isEntry: (value: unknown) => value is Entry,
): Map<string, IndexRecord<Entry>> {
	const records = new Map<string, IndexRecord<Entry>>();
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return records;
	}
	if (typeof value !== 'object' || value === null || Reflect.get(value, 'version') !== VERSION) return records;
	const files: unknown = Reflect.get(value, 'files');
	for (const row of Array.isArray(files) ? files : []) {
		const [uri, stamp, key, hash, entry]: unknown[] = Array.isArray(row) ? row : [];
		if (typeof uri !== 'string' || typeof stamp !== 'string' || typeof key !== 'number' || typeof hash !== 'number')
			continue;
		if (entry === null || isEntry(entry)) records.set(uri, { file: null, stamp, isLasting: true, key, hash, entry });
	}
	return records;
}
