import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultSettings } from '../config/defaultSettings';
import { readStream } from './files/readFile';
import { run } from './run';
import { inColour, withoutColour } from './text/paint';

/** The folder of the package that this file lies in, bundled or not. */
const packageFolder = folderWith('package.json', __dirname);

const { stdin, stdout, stderr, env } = process;

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
for (const stream of [stdout, stderr])
	stream.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE') process.exit();
		stderr.write(`tally: The output can not be written: ${error.message}\n`);
		process.exit(2);
	});

const hasColour = stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb';

run(
	process.argv.slice(2),
	{
		write: text => stdout.write(text),
		complain: line => stderr.write(`tally: ${line}\n`),
		readInput: limit => readStream(stdin, limit),
		columns: stdout.isTTY ? stdout.columns || 80 : null,
		paint: hasColour ? inColour : withoutColour,
		settings: defaultSettings,
		packageFolder,
	},
	version,
).then(
	code => {
		process.exitCode = code;
	},
	(error: unknown) => {
		stderr.write(`tally: It failed, which is a fault of its own: ${String(error)}\n`);
		process.exitCode = 2;
	},
);

function folderWith(file: string, start: string): string {
	let folder = start;
	while (!existsSync(path.join(folder, file)) && path.dirname(folder) !== folder) folder = path.dirname(folder);
	return folder;
}

function version(): string {
	const found: unknown = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8'));
	return typeof found === 'object' && found !== null && 'version' in found ? String(found.version) : '';
}
