import assert from 'node:assert/strict';
import { readConfigFile } from '../../../src/config/configFile';
import { toText } from '../../../src/util/message';

/** Reads a configuration: what counts, and each problem as the text that it marks and its sentence. */
function read(text: string) {
	const { settings, problems } = readConfigFile(text);
	return {
		settings,
		problems: problems.map(({ span, message }) => [text.slice(span.start, span.end), toText(message)]),
	};
}

suite('a configuration file', () => {
	test('comments and commas at the end are allowed', () => {
		const text = '\ufeff{\n\t// whose hours?\n\t"hoursPerDay": 6, /* short days */\n\t"owners": ["BE", "FE",],\n}\n';
		assert.deepEqual(read(text), { settings: { hoursPerDay: 6, owners: ['BE', 'FE'] }, problems: [] });
	});

	test('it may name its schema', () => {
		assert.deepEqual(read('{ "$schema": "tally.schema.json" }'), { settings: {}, problems: [] });
	});

	test('an empty file sets nothing', () => {
		for (const text of ['', '\n', '// later', '{}']) assert.deepEqual(read(text), { settings: {}, problems: [] });
	});

	test('each problem stands at its name or value, and everything else counts', () => {
		const text = `{
	"hoursPerDay": "eight",
	"ownrs": ["BE"],
	"updateClaims": "ask",
	"rules": { "percentage": "loud", "stated-totl": "off", "missing-owner": { "siblings": -1, "severity": "error" } },
	"include": ["PLAN.md", 7],
}`;
		assert.deepEqual(read(text), {
			settings: {
				updateClaims: 'ask',
				rules: { 'missing-owner': { siblings: 3, severity: 'error' } },
				include: ['PLAN.md'],
			},
			problems: [
				['"eight"', 'hoursPerDay is "eight"; it takes a number from 0.1 to 24. It is left out.'],
				['"ownrs"', 'There is no ownrs; perhaps owners. It is left out.'],
				[
					'"loud"',
					'rules.percentage is "loud"; it takes one of "off", "information", "warning", "error". It is left out.',
				],
				['"stated-totl"', 'There is no rules.stated-totl; perhaps stated-total. It is left out.'],
				['-1', 'rules.missing-owner.siblings is -1; it takes a number from 0 to 100. It is left out.'],
				['7', 'include[1] is 7; it takes text that is not empty. It is left out.'],
			],
		});
	});

	test('a setting of the editor alone is none of a file', () => {
		assert.deepEqual(read('{ "codeLens.enabled": false }').problems, [
			[
				'"codeLens.enabled"',
				'There is no codeLens.enabled; there are include, exclude, rules, statuses, priorities, owners, hoursPerDay, updateClaims. It is left out.',
			],
		]);
	});

	test('where it is broken, what is whole still counts', () => {
		assert.deepEqual(read('{ "hoursPerDay": 6 "owners": ["BE"] }'), {
			settings: { hoursPerDay: 6, owners: ['BE'] },
			problems: [['"owners"', '"owners" stands where , is missing.']],
		});
		assert.deepEqual(read('{ "hoursPerDay": 6, "owners": ["BE"'), {
			settings: { hoursPerDay: 6, owners: ['BE'] },
			problems: [
				['', 'The file ends where ] is missing.'],
				['', 'The file ends where } is missing.'],
			],
		});
		assert.deepEqual(read('hours: 6').problems[0], ['hours', 'This is no JSON: hours']);
	});

	test('something else than an object', () => {
		assert.deepEqual(read('["BE"]'), {
			settings: {},
			problems: [['["BE"]', 'A configuration is an object in braces.']],
		});
	});

	test('of a name that stands twice the last counts', () => {
		assert.deepEqual(read('{ "hoursPerDay": 6, "hoursPerDay": 7 }'), {
			settings: { hoursPerDay: 7 },
			problems: [['"hoursPerDay"', 'hoursPerDay stands here a second time; the last one counts.']],
		});
		assert.deepEqual(read('{ "hoursPerDay": 6, "hoursPerDay": "x" }').problems.at(-1)?.[0], '"x"');
	});

	test('__proto__ is a name like any other', () => {
		const { settings, problems } = read('{ "__proto__": { "owners": ["BE"] }, "rules": { "__proto__": "off" } }');
		assert.deepEqual([settings.owners, Object.keys(settings.rules ?? {})], [undefined, []]);
		assert.deepEqual(
			problems.map(([found]) => found),
			['"__proto__"', '"__proto__"'],
		);
	});

	test('whatever stands in it, it never throws', () => {
		const texts = [
			'[',
			'{',
			'"',
			'\u0000',
			'{"rules":{"percentage":[]}}',
			'{"rules":null}',
			'{"include":[[[1]]]}',
			'/*',
		];
		for (const text of [...texts, '['.repeat(100_000), '{"a":'.repeat(100_000), `["${'x'.repeat(1 << 21)}"]`])
			assert.ok(readConfigFile(text).problems.length > 0, text.slice(0, 40));
	});
});
