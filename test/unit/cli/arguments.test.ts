import assert from 'node:assert/strict';
import { parseArguments } from '../../../src/cli/arguments';
import type { Command } from '../../../src/cli/command';
import { toText } from '../../../src/util/message';

const command: Omit<Command, 'name'> = {
	operands: 'PATH…',
	needsOperand: true,
	summary: '',
	details: [],
	options: [],
	run: () => Promise.resolve(0),
};
const commands: readonly Command[] = [
	{ ...command, name: 'check' },
	{
		...command,
		name: 'list',
		options: [{ name: 'limit', value: 'N', summary: '', isValid: value => /^\d+$/.test(value) }],
	},
	{ ...command, name: 'rules', needsOperand: false },
];

/** What a command line asks for, in one line. */
function ask(line: string): string {
	const words = line.split(' ').filter(Boolean);
	const request = parseArguments(
		words.map(word => (word === "''" ? '' : word)),
		commands,
	);
	switch (request.type) {
		case 'run': {
			const { operands, format, options } = request.invocation;
			return [
				request.command.name,
				format,
				...operands,
				...Array.from(options, ([name, value]) => `${name}=${value}`),
			].join(' ');
		}
		case 'help':
			return `help ${request.command?.name ?? ''}`.trim();
		case 'version':
			return 'version';
		case 'wrong':
			return toText(request.problem);
	}
}

suite('arguments', () => {
	test('a command, its paths and options in any order', () => {
		assert.equal(ask('check TODO.md'), 'check text TODO.md');
		assert.equal(ask('check --format json a.md b'), 'check json a.md b format=json');
		assert.equal(ask('list a.md --limit=3 --format=text -'), 'list text a.md - limit=3 format=text');
		assert.equal(ask('rules'), 'rules text');
	});

	test('what follows two dashes is a path', () => {
		assert.equal(ask('check -- --format -'), 'check text --format -');
	});

	test('help and version', () => {
		assert.equal(ask('--help'), 'help');
		assert.equal(ask('help'), 'help');
		assert.equal(ask('help list'), 'help list');
		assert.equal(ask('list a.md -h'), 'help list');
		assert.equal(ask('--version'), 'version');
	});

	test('a command that there is not', () => {
		assert.equal(ask('chek TODO.md'), 'There is no command chek. Do you mean check?');
		assert.equal(ask('frobnicate'), 'There is no command frobnicate; there are check, list, rules.');
		assert.equal(ask('TODO.md'), 'TODO.md is no command. To check it: tally check TODO.md');
		assert.equal(ask('--format json check a.md'), 'There is no option --format before a command.');
		assert.equal(ask(''), 'What is it to do? For example: tally check TODO.md');
	});

	test('an option that there is not', () => {
		assert.equal(ask('check --fromat json a.md'), 'check has no option --fromat. Do you mean --format?');
		assert.equal(ask('check -x a.md'), 'check has no option -x; it has --format, --config, --max-size, --help.');
		assert.equal(
			ask('check --limit 3 a.md'),
			'check has no option --limit; it has --format, --config, --max-size, --help.',
		);
	});

	test('an option without its value or with a wrong one', () => {
		assert.equal(ask('check a.md --format'), 'The option --format needs a value: text|json.');
		assert.equal(ask('check a.md --format yaml'), 'The option --format takes text|json, not yaml.');
		assert.equal(ask('list a.md --limit few'), 'The option --limit takes N, not few.');
	});

	test('a command without its path', () => {
		assert.equal(ask('check'), 'check needs a path: a file, a folder, a glob, or - for standard input.');
		assert.equal(ask('list --format json'), 'list needs a path: a file, a folder, a glob, or - for standard input.');
		assert.equal(ask("list a.md ''"), 'list needs a path: a file, a folder, a glob, or - for standard input.');
	});
});
