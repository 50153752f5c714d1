import { nearest } from '../rules/nearest';
import { type Message, message } from '../util/message';
import type { Command, Invocation, Option } from './command';
import { fileOptions } from './readFiles';

/** What the words after `tally` ask for. */
export type Request =
	| { readonly type: 'run'; readonly command: Command; readonly invocation: Invocation }
	| { readonly type: 'help'; readonly command: Command | null }
	| { readonly type: 'version' }
	| { readonly type: 'wrong'; readonly problem: Message; readonly command: Command | null };

const formatOption: Option = {
	name: 'format',
	value: 'text|json',
	summary: 'for people (the default) or for programs',
	isValid: value => value === 'text' || value === 'json',
};

/** The options of a command, those that every command has first. */
export function optionsOf(command: Command): readonly Option[] {
	return [formatOption, ...command.options, ...(command.needsOperand ? fileOptions : [])];
}

/** Reads the words of a command line. */
export function parseArguments(words: readonly string[], commands: readonly Command[]): Request {
	const [first, ...rest] = words;
	const find = (name: string | undefined): Command | null => commands.find(command => command.name === name) ?? null;
	if (first === undefined)
		return {
			type: 'wrong',
			problem: message('What is it to do? For example: {0}', 'tally check TODO.md'),
			command: null,
		};
	if (isHelp(first) || first === 'help') return { type: 'help', command: find(rest[0]) };
	if (first === '--version' || first === '-v' || first === '-V') return { type: 'version' };
	const command = find(first);
	return command
		? parseOptions(command, rest)
		: { type: 'wrong', problem: unknownCommand(first, commands), command: null };
}

function parseOptions(command: Command, words: readonly string[]): Request {
	const wrong = (text: Message): Request => ({ type: 'wrong', problem: text, command });
	const known = optionsOf(command);
	const operands: string[] = [];
	const options = new Map<string, string>();
	for (let at = 0; at < words.length; at++) {
		const word = words[at] as string;
		if (word === '--') {
			operands.push(...words.slice(at + 1));
			break;
		}
		if (!word.startsWith('-') || word === '-') {
			operands.push(word);
			continue;
		}
		if (isHelp(word)) return { type: 'help', command };
		const [name = '', inline] = splitOnce(word.replace(/^--?/, ''), '=');
		const option = word.startsWith('--') ? known.find(one => one.name === name) : undefined;
		if (!option) return wrong(unknownOption(command, word, known));
		if (option.value === null) {
			if (inline !== undefined) return wrong(message('The option --{0} takes no value.', name));
			options.set(name, '');
			continue;
		}
		const value = inline ?? words[++at];
		if (value === undefined) return wrong(message('The option --{0} needs a value: {1}.', name, option.value));
		if (option.isValid && !option.isValid(value))
			return wrong(message('The option --{0} takes {1}, not {2}.', name, option.takes ?? option.value, value));
		options.set(name, value);
	}
	// An empty one is a variable of the shell that holds nothing.
	if (command.needsOperand && (operands.length === 0 || operands.includes('')))
		return wrong(message('{0} needs a path: a file, a folder, a glob, or - for standard input.', command.name));
	const format = options.get('format') === 'json' ? 'json' : 'text';
	return { type: 'run', command, invocation: { operands, format, options } };
}

function isHelp(word: string): boolean {
	return word === '--help' || word === '-h';
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
	const at = text.indexOf(separator);
	return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function unknownCommand(word: string, commands: readonly Command[]): Message {
	if (word.startsWith('-')) return message('There is no option {0} before a command.', word);
	if (/[./\\]/.test(word)) return message('{0} is no command. To check it: {1}', word, `tally check ${word}`);
	const names = commands.map(command => command.name);
	const [near] = nearest(word, names, 1);
	return near === undefined
		? message('There is no command {0}; there are {1}.', word, names.join(', '))
		: message('There is no command {0}. Do you mean {1}?', word, near);
}

function unknownOption(command: Command, word: string, known: readonly Option[]): Message {
	const names = [...known.map(option => `--${option.name}`), '--help'];
	const [near] = nearest(word.split('=')[0] ?? word, names, 1);
	return near === undefined
		? message('{0} has no option {1}; it has {2}.', command.name, word, names.join(', '))
		: message('{0} has no option {1}. Do you mean {2}?', command.name, word, near);
}
