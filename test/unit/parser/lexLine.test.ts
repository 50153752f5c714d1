import assert from 'node:assert/strict';
import { LineLexer } from '../../../src/parser/lines/lexLine';

suite('the structure of a line', () => {
	test('headings, with and without closing hashes', () => {
		reads('## Plan', 'heading 2 "Plan"');
		reads('###### Deep ######', 'heading 6 "Deep"');
		reads('# C#', 'heading 1 "C#"');
		reads('#\tTab', 'heading 1 "Tab"');
		reads('##', 'heading 2 ""');
	});

	test('what looks like a heading and is none', () => {
		reads('#hashtag', 'paragraph "#hashtag"');
		reads('####### Seven', 'paragraph "####### Seven"');
		reads('#12 is open', 'paragraph "#12 is open"');
	});

	test('bullets of every kind', () => {
		reads('- dig', 'bullet @0/2 "dig"');
		reads('* dig', 'bullet @0/2 "dig"');
		reads('+   dig', 'bullet @0/4 "dig"');
		reads('• dig', 'bullet @0/2 "dig"');
		reads('-', 'bullet @0/2 ""');
	});

	test('what looks like a bullet and is none', () => {
		reads('-dig', 'paragraph "-dig"');
		reads('**dig**', 'paragraph "**dig**"');
		reads('---', 'rule "---"');
		reads('* * *', 'rule "* * *"');
		reads('--', 'paragraph "--"');
	});

	test('numbers of lists', () => {
		reads('1. dig', 'numbered 1 @0/3 "dig"');
		reads('12) dig', 'numbered 12 @0/4 "dig"');
		reads('003. dig', 'numbered 003 @0/5 "dig"');
		reads('3、挖', 'paragraph "3、挖"');
		reads('1.5 hours', 'paragraph "1.5 hours"');
		reads('2024.', 'numbered 2024 @0/6 ""');
		reads('1234567890. long', 'paragraph "1234567890. long"');
	});

	test('boxes hold one character as people see it', () => {
		reads('- [ ] dig', 'bullet @0/2 [ ] "dig"');
		reads('- [x] dig', 'bullet @0/2 [x] "dig"');
		reads('- [X]dig', 'bullet @0/2 [X] "dig"');
		reads('- [] dig', 'bullet @0/2 [] "dig"');
		reads('- [✅] dig', 'bullet @0/2 [✅] "dig"');
		reads('- [⚠️] dig', 'bullet @0/2 [⚠️] "dig"');
		reads('- [👩‍💻] dig', 'bullet @0/2 [👩‍💻] "dig"');
		reads('- [\u00a0] dig', 'bullet @0/2 [\u00a0] "dig"');
		reads('- \\[ ] dig', 'bullet @0/2 [ ] "dig"');
		reads('1. [~] dig', 'numbered 1 @0/3 [~] "dig"');
		reads('-[ ] dig', 'bullet @0/1 [ ] "dig"');
	});

	test('brackets that are no box', () => {
		reads('- [id] dig', 'bullet @0/2 "[id] dig"');
		reads('- [x](dig.md)', 'bullet @0/2 "[x](dig.md)"');
		reads('- [x][dig]', 'bullet @0/2 "[x][dig]"');
		reads('- [a]: dig', 'bullet @0/2 "[a]: dig"');
		reads('[ ] dig', 'paragraph "[ ] dig"');
	});

	test("Kiro's star makes a box optional", () => {
		reads('- [ ]* dig', 'bullet @0/2 [ ]* "dig"');
		reads('- [ ]** dig**', 'bullet @0/2 [ ] "** dig**"');
	});

	test('indentation counts columns, tabs to the next multiple of four', () => {
		reads('  - dig', 'bullet @2/4 "dig"');
		reads('\t- dig', 'bullet @4/6 "dig"');
		reads(' \t- dig', 'bullet @4/6 "dig"');
		reads('-\tdig', 'bullet @0/4 "dig"');
		reads('\u00a0- dig', 'bullet @1/3 "dig"');
		reads('-      code', 'bullet @0/2 "code"');
	});

	test('quote marks stand before everything else', () => {
		reads('> - [ ] dig', '> bullet @0/2 [ ] "dig"');
		reads('>> dig', '>> paragraph "dig"');
		reads('> > # Plan', '>> heading 1 "Plan"');
		reads('>', '> paragraph ""');
	});

	test('rows of tables', () => {
		reads('| 1 | dig |', 'row "| 1 | dig |"');
		reads('1 | dig', 'paragraph "1 | dig"');
	});
});

const KINDS = ['paragraph', 'heading', 'bullet', 'numbered', 'row', 'rule'];

/** Prints the kind with its level, number, columns (`@indent/content`), box and content. */
function reads(line: string, expected: string): void {
	const lexer = new LineLexer();
	lexer.load(line, 0, line.length);
	lexer.lex();
	const { quote, indent, contentIndent, level, numberStart, numberEnd, boxStart, boxEnd, optional, from, to } = lexer;
	const kind = KINDS[lexer.kind];
	const isItem = kind === 'bullet' || kind === 'numbered';
	const parts = [
		quote > 0 && '>'.repeat(quote),
		kind,
		level > 0 && level,
		numberStart >= 0 && line.slice(numberStart, numberEnd),
		isItem && `@${indent}/${contentIndent}`,
		boxStart >= 0 && `[${line.slice(boxStart, boxEnd)}]${optional ? '*' : ''}`,
		`"${line.slice(from, to)}"`,
	];
	assert.equal(parts.filter(part => part !== false).join(' '), expected);
}
