import { toText } from '../util/message';
import { parseArguments } from './arguments';
import { check } from './check';
import type { Command, ExitCode, Terminal } from './command';
import { explain } from './explain';
import { fix } from './fix';
import { help, helpOf } from './help';
import { init } from './init';
import { list } from './list';
import { next } from './next';
import { rules } from './rules';
import { stats } from './stats';
import { printable } from './text/width';

/** The words that can stand after `tally`, in the order of the help. */
const commands: readonly Command[] = [check, fix, list, next, stats, explain, rules, init];

/** Does what a command line asks and answers with the exit code. */
export async function run(words: readonly string[], terminal: Terminal, version: () => string): Promise<ExitCode> {
	const request = parseArguments(words, commands);
	switch (request.type) {
		case 'help':
			terminal.write(request.command ? helpOf(request.command) : help(commands));
			return 0;
		case 'version':
			terminal.write(`${version()}\n`);
			return 0;
		case 'wrong': {
			const more = request.command ? `tally ${request.command.name} --help` : 'tally --help';
			terminal.complain(`${printable(toText(request.problem))} (${more} says more.)`);
			return 2;
		}
		case 'run':
			return await request.command.run(request.invocation, terminal);
	}
}
