import assert from 'node:assert/strict';
import { defaultSettings } from '../../../src/config/defaultSettings';
import { readSettings } from '../../../src/config/settings';
import { toText } from '../../../src/util/message';

/** Reads settings as `settings.json` has them after `tally.` and puts the problems into words. */
function read(values: Readonly<Record<string, unknown>>) {
	const { settings, problems } = readSettings(key => values[key]);
	return { settings, problems: problems.map(toText) };
}

suite('settings', () => {
	test('with nothing set the defaults count', () => {
		assert.deepEqual(read({}), { settings: defaultSettings, problems: [] });
	});

	test('null stands for nothing set', () => {
		assert.deepEqual(read({ hoursPerDay: null }), { settings: defaultSettings, problems: [] });
	});

	test('what is set counts, key by key', () => {
		const values = {
			include: ['docs/**/*.md'],
			exclude: ['docs/old/**'],
			'problems.closedFiles': 'all',
			rules: { 'stated-total': 'error' },
			statuses: { parked: 'blocked' },
			priorities: { must: 'P0' },
			owners: ['BE', 'FE'],
			hoursPerDay: 7.5,
			updateClaims: 'ask',
			'codeLens.enabled': false,
			'codeLens.finishedTasks': true,
		};

		assert.deepEqual(read(values), { settings: values, problems: [] });
	});

	test('the defaults pass their own schema', () => {
		assert.deepEqual(read({ ...defaultSettings }), { settings: defaultSettings, problems: [] });
	});

	test('a value of the wrong type is one problem, and the others count', () => {
		const { settings, problems } = read({ hoursPerDay: 'eight', updateClaims: 'off' });

		assert.deepEqual(problems, ['tally.hoursPerDay is "eight"; it takes a number from 0.1 to 24. It is left out.']);
		assert.equal(settings.hoursPerDay, 8);
		assert.equal(settings.updateClaims, 'off');
	});

	test('each kind of wrong value says what is expected', () => {
		const { problems } = read({
			include: 'TODO.md',
			rules: 'off',
			statuses: ['done'],
			priorities: 3,
			owners: { BE: true },
			hoursPerDay: 0,
			updateClaims: 'yes',
			'codeLens.enabled': 'on',
		});

		assert.deepEqual(problems, [
			'tally.include is "TODO.md"; it takes a list in brackets. It is left out.',
			'tally.rules is "off"; it takes names, each with a value. It is left out.',
			'tally.statuses is ["done"]; it takes names, each with a value. It is left out.',
			'tally.priorities is 3; it takes names, each with a value. It is left out.',
			'tally.owners is {"BE":true}; it takes a list in brackets. It is left out.',
			'tally.hoursPerDay is 0; it takes a number from 0.1 to 24. It is left out.',
			'tally.updateClaims is "yes"; it takes one of "on", "ask", "off". It is left out.',
			'tally.codeLens.enabled is "on"; it takes true or false. It is left out.',
		]);
	});

	test('a wrong entry of a map is left out, the others count', () => {
		const { settings, problems } = read({
			rules: { 'stated-total': 'loud', percentage: 'off' },
			statuses: { parked: 'asleep', '': 'done', wip: 'in-progress' },
			priorities: { must: 'P0', should: 1 },
		});

		assert.deepEqual(problems, [
			'tally.rules.stated-total is "loud"; it takes one of "off", "information", "warning", "error". It is left out.',
			'tally.statuses.parked is "asleep"; it takes one of "open", "in-progress", "blocked", "done", "cancelled". It is left out.',
			'tally.statuses has an entry without a name. It is left out.',
			'tally.priorities.should is 1; it takes text that is not empty. It is left out.',
		]);
		assert.deepEqual(settings.rules, { percentage: 'off' });
		assert.deepEqual(settings.statuses, { wip: 'in-progress' });
		assert.deepEqual(settings.priorities, { must: 'P0' });
	});

	test('a rule that there is not is left out, and the nearest is named', () => {
		const { settings, problems } = read({ rules: { 'stated-totl': 'off', xyz: 'error', percentage: 'off' } });

		assert.deepEqual(problems, [
			'There is no tally.rules.stated-totl; perhaps stated-total. It is left out.',
			'There is no tally.rules.xyz; "tally rules" lists the rules. It is left out.',
		]);
		assert.deepEqual(settings.rules, { percentage: 'off' });
	});

	test('a rule takes a severity, or an object with a severity and its options', () => {
		const given = { percentage: { severity: 'error', slack: 2 }, 'missing-owner': { siblings: 5 } };
		const { settings, problems } = read({ rules: given });

		assert.deepEqual(problems, []);
		assert.deepEqual(settings.rules, { ...given, percentage: { severity: 'error', slack: 2 } });
	});

	test('an option that can not be used is left out, the severity beside it counts', () => {
		const { settings, problems } = read({
			rules: {
				percentage: { severity: 'error', slack: 'much' },
				'missing-owner': { severity: 'loud', siblngs: 5 },
				'stated-completion': { setAside: ['parking lot', ''] },
				'duplicate-id': { severity: 'off' },
			},
		});

		assert.deepEqual(problems, [
			'tally.rules.missing-owner.severity is "loud"; it takes one of "off", "information", "warning", "error". It is left out.',
			'There is no tally.rules.missing-owner.siblngs; perhaps siblings. It is left out.',
			'tally.rules.duplicate-id is {"severity":"off"}; it takes one of "off", "information", "warning", "error". It is left out.',
			'tally.rules.stated-completion.setAside[1] is ""; it takes text that is not empty. It is left out.',
			'tally.rules.percentage.slack is "much"; it takes a number from 0 to 50. It is left out.',
		]);
		assert.deepEqual(settings.rules['percentage'], { severity: 'error', slack: 0 });
		const completion = settings.rules['stated-completion'];
		assert.deepEqual(typeof completion === 'object' && completion['setAside'], ['parking lot']);
	});

	test('a wrong entry of a list is left out, the others count', () => {
		const { settings, problems } = read({ owners: ['BE', '', 7, 'FE'] });

		assert.deepEqual(problems, [
			'tally.owners[1] is ""; it takes text that is not empty. It is left out.',
			'tally.owners[2] is 7; it takes text that is not empty. It is left out.',
		]);
		assert.deepEqual(settings.owners, ['BE', 'FE']);
	});

	test('no value makes it throw', () => {
		const circle: Record<string, unknown> = {};
		circle['self'] = circle;
		for (const value of [circle, 1n, Symbol('x'), () => 1, Number.NaN, [], {}, '', 0, [[]], Object.create(null)])
			for (const key of Object.keys(defaultSettings)) read({ [key]: value });
	});

	test('__proto__ is a name like any other', () => {
		const { settings } = read({ rules: JSON.parse('{ "__proto__": "off", "percentage": "error" }') as unknown });

		assert.equal(settings.rules['percentage'], 'error');
		assert.equal(Object.getPrototypeOf(settings.rules) === 'off', false);
	});
});
