import { optionsOf } from './arguments';
import type { Command } from './command';

/** What `tally --help` says. */
export function help(commands: readonly Command[]): string {
	const width = Math.max(...commands.map(command => synopsis(command).length)) + 3;
	const lines = commands.map(command => `  tally ${synopsis(command).padEnd(width)}${command.summary}`);
	return `Reads the task lists you keep in Markdown and checks that their books balance.

${lines.join('\n')}

PATH is a file, a folder (its TODO.md, ROADMAP.md and the like, and those in the folders
below, without what .gitignore leaves out), a glob, or - for standard input.

  --format text|json   for people (the default) or for programs
  --help, --version    tally COMMAND --help says more about a command

Only fix and init write. Exit code: 1 when check finds an error or fix leaves one; 2 for
wrong usage, a file that can't be read, a glob without a match, or a .tally.json with errors.
`;
}

/** What `tally COMMAND --help` says. */
export function helpOf(command: Command): string {
	const options = optionsOf(command).map(
		({ name, value, summary }) => `  ${(value === null ? `--${name}` : `--${name} ${value}`).padEnd(22)}${summary}`,
	);
	return `tally ${synopsis(command)}

${[command.summary.replace(/^./, letter => letter.toUpperCase()), ...command.details].join('\n')}

${options.join('\n')}
`;
}

function synopsis(command: Command): string {
	return command.operands ? `${command.name} ${command.operands}` : command.name;
}
