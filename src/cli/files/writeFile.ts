import {
	accessSync,
	chmodSync,
	chownSync,
	closeSync,
	constants,
	fsyncSync,
	openSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { type Message, message } from '../../util/message';
import { readProblem } from './readFile';

/**
 * Writes a text over the file that held `original`, or says why not, with the file as it was: a new file beside it takes its
 * place in one step, with its mode, and where the path is a symbolic link that stays one. Refused are a file that has changed meanwhile, and a
 * text that would not read back as it is. Never throws.
 */
export function writeFile(file: string, original: string, text: string): Message | null {
	const bytes = Buffer.from(text, 'utf8');
	if (bytes.toString('utf8') !== text)
		return message('Nothing was written: the text holds half a character, which UTF-8 has no bytes for.');
	try {
		const target = realpathSync(file);
		const { mode, uid, gid } = statSync(target);
		accessSync(target, constants.W_OK);
		const name = `.${path.basename(target).slice(0, 60)}.${process.pid}${Math.random().toString(36).slice(1)}.tmp`;
		const temporary = path.join(path.dirname(target), name);
		try {
			const handle = openSync(temporary, 'wx', mode);
			try {
				writeFileSync(handle, bytes);
				fsyncSync(handle);
			} finally {
				closeSync(handle);
			}
			keepOwner(temporary, uid, gid);
			chmodSync(temporary, mode & 0o7777);
			if (!readFileSync(target).equals(Buffer.from(original, 'utf8')))
				return message('The file has changed meanwhile; nothing was written.');
			renameSync(temporary, target);
			return null;
		} finally {
			rmSync(temporary, { force: true });
		}
	} catch (error) {
		return writeProblem(error);
	}
}

/** Only who may give files away can keep another's; the file is the user's own then. */
function keepOwner(file: string, uid: number, gid: number): void {
	try {
		const own = statSync(file);
		if (own.uid !== uid || own.gid !== gid) chownSync(file, uid, gid);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
	}
}

function writeProblem(error: unknown): Message {
	const { code = '' } = error as NodeJS.ErrnoException;
	switch (code) {
		case 'EACCES':
		case 'EPERM':
		case 'EROFS':
			return message('There is no permission to write it; nothing was written.');
		case 'ENOSPC':
		case 'EDQUOT':
		case 'EFBIG':
			return message('There is no room to write it; nothing was written.');
		case 'ENOENT':
			return message('The file is gone; nothing was written.');
		default:
			return readProblem(error);
	}
}
