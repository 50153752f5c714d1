import assert from 'node:assert/strict';
import { Configs } from '../../../src/workspace/configs';

suite('the configurations of a workspace', () => {
	const top = 'file:///work';

	function hours(configs: Configs, document: string): number | undefined {
		return configs.nearest(document, top)?.settings.hoursPerDay;
	}

	test('the nearest one counts, from the document up to the folder of the workspace', () => {
		const configs = new Configs();
		configs.set('file:///work', '{ "hoursPerDay": 6 }');
		configs.set('file:///work/a/b', '{ "hoursPerDay": 4 }');

		assert.equal(hours(configs, 'file:///work/TODO.md'), 6);
		assert.equal(hours(configs, 'file:///work/a/TODO.md'), 6);
		assert.equal(hours(configs, 'file:///work/a/b/c/TODO.md'), 4);
		assert.equal(hours(configs, 'file:///work/a/bc/TODO.md'), 6);
	});

	test('one above the workspace, or beside it, is none', () => {
		const configs = new Configs();
		configs.set('file://', '{ "hoursPerDay": 6 }');
		configs.set('file:///workshop', '{ "hoursPerDay": 4 }');

		assert.equal(configs.nearest('file:///work/a/TODO.md', top), null);
	});

	test('it counts whole: what the nearest one leaves out is not taken from one further up', () => {
		const configs = new Configs();
		configs.set('file:///work', '{ "hoursPerDay": 6 }');
		configs.set('file:///work/a', '{ "owners": ["BE"] }');

		assert.deepEqual(configs.nearest('file:///work/a/TODO.md', top)?.settings, { owners: ['BE'] });
	});

	test('the same text again is nothing new, and what is gone is forgotten', () => {
		const configs = new Configs();

		assert.equal(configs.set('file:///work', '{ "hoursPerDay": 6 }'), true);
		assert.equal(configs.set('file:///work', '{ "hoursPerDay": 6 }'), false);
		assert.equal(configs.remove('file:///work'), true);
		assert.equal(configs.remove('file:///work'), false);
		assert.equal(hours(configs, 'file:///work/TODO.md'), undefined);
	});
});
