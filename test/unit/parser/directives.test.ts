import assert from 'node:assert/strict';
import { parse } from '../../../src/parser/parse';
import { checkBounds } from '../../support/checkSpans';

suite('comments that turn rules off and on', () => {
	test('one rule, several, or all, with a reason', () => {
		reads(
			`<!-- tally-disable-next-line stated-total -- waiting for Ana -->
<!-- tally-disable stated-total, unknown-dependency -->
<!-- tally-enable -->
<!-- tally-disable-file duplicate-id -->
<!--tally-enable-file-->`,
			[
				'0 disable-next-line stated-total (waiting for Ana)',
				'1 disable stated-total unknown-dependency',
				'2 enable',
				'3 disable-file duplicate-id',
				'4 enable-file',
			],
		);
	});

	test('behind a task, and in a comment of several lines', () => {
		reads('- [ ] Dig <!-- tally-disable stale-next -->', ['0 disable stale-next']);
		reads('<!--\n<!-- tally-enable -->\n', ['1 enable']);
	});

	test('in code they say nothing', () => {
		reads('```\n<!-- tally-disable -->\n```', []);
	});

	test('other comments are none', () => {
		reads('<!-- tally -->\n<!-- tallydisable -->\n<!-- TODO: tally-up -->', []);
	});
});

function reads(text: string, expected: readonly string[]): void {
	const document = parse(text);
	const read = document.directives.map(({ line, kind, rules, reason }) =>
		[line, kind, ...rules.map(({ id }) => id), reason && `(${reason})`].filter(part => part !== '').join(' '),
	);
	assert.deepEqual(read, expected);
	for (const { span, rules } of document.directives) {
		assert.match(text.slice(span.start, span.end), /^<!--.*-->$/);
		for (const { id, span: place } of rules) assert.equal(text.slice(place.start, place.end), id);
		checkBounds(document, span);
	}
}
