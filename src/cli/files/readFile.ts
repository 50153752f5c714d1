import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { type Message, message } from '../../util/message';
import { SIZE_LIMIT } from '../../workspace/files';
import { type Decoded, decodeUtf8 } from './decodeUtf8';

const CHUNK = 64 * 1024;

/** Reads one file. Never throws: what can't be read is a sentence. */
export function readFile(path: string, limit = SIZE_LIMIT): Decoded {
	let bytes: Buffer | null;
	try {
		// Opening a pipe waits for its writer, perhaps for ever; those of a shell stand in these folders and have one.
		if (statSync(path).isFIFO() && !/^\/(?:dev|proc)\//.test(path)) return { error: pipe(path) };
		bytes = readBytes(path, limit);
	} catch (error) {
		return { error: readProblem(error) };
	}
	return bytes === null ? { error: tooLarge(limit) } : decodeUtf8(bytes);
}

/** Reads a stream to its end: standard input. */
export async function readStream(stream: AsyncIterable<Buffer>, limit = SIZE_LIMIT): Promise<Decoded> {
	const chunks: Buffer[] = [];
	let size = 0;
	try {
		for await (const chunk of stream) {
			size += chunk.length;
			if (size > limit) return { error: tooLarge(limit) };
			chunks.push(chunk);
		}
	} catch (error) {
		return { error: readProblem(error) };
	}
	return decodeUtf8(Buffer.concat(chunks));
}

/** Why the file system refused, in a user's words. */
export function readProblem(error: unknown): Message {
	const { code = '', message: text } = error as NodeJS.ErrnoException;
	switch (code) {
		case 'ENOENT':
			return message('There is no such file or folder.');
		case 'ENOTDIR':
			return message('A part of the path is a file, not a folder.');
		case 'EACCES':
		case 'EPERM':
			return message('There is no permission to read it.');
		case 'EISDIR':
			return message('It is a folder, not a file.');
		case 'ELOOP':
			return message('The symbolic links go round in a circle.');
		case 'ENAMETOOLONG':
			return message('The path is too long.');
		case 'EMFILE':
		case 'ENFILE':
			return message('Too many files are open on this machine.');
		default:
			return message("It can't be read: {0}", text);
	}
}

/** The bytes of a file, pipe or device; null when there are more than the limit. */
function readBytes(path: string, limit: number): Buffer | null {
	const file = openSync(path, 'r');
	try {
		const { size } = fstatSync(file);
		if (size > limit) return null;
		const chunks: Buffer[] = [];
		// The size is a guess: a pipe has none, and a file may grow while it is read.
		for (let total = 0; total <= limit; ) {
			const chunk = Buffer.allocUnsafe(size > total ? size - total : CHUNK);
			const count = readSync(file, chunk);
			if (count === 0) return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
			chunks.push(chunk.subarray(0, count));
			total += count;
		}
		return null;
	} finally {
		closeSync(file);
	}
}

function pipe(path: string): Message {
	return message('It is a pipe, not a file; Tally reads it as standard input: - < {0}', path);
}

function tooLarge(limit: number): Message {
	return message('It is larger than {0} MB; --max-size takes another limit.', Math.round(limit / 1024 / 1024));
}
