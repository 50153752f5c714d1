import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../src/rules/index';
import type { Fixture, Mutation } from '../support/mutate';
import { faultOf, findingsIn, fixtureOf } from '../support/mutate';
import { claimMutations } from './mutations/claims';
import { fieldMutations } from './mutations/fields';
import { graphMutations } from './mutations/graphs';
import { statusMutations } from './mutations/statuses';
import { textMutations } from './mutations/texts';

/** Every single change that is tried of a list. */
function* mutationsOf(fixture: Fixture): Iterable<Mutation> {
	yield* statusMutations(fixture);
	yield* fieldMutations(fixture);
	yield* graphMutations(fixture);
	yield* claimMutations(fixture);
	yield* textMutations(fixture);
}

suite('mutations: one change of a clean list, and the rules it calls for', () => {
	const folder = path.join(process.cwd(), 'test', 'fixtures', 'mutations');
	const fixtures = readdirSync(folder).sort();
	const texts = fixtures.map(name => readFileSync(path.join(folder, name), 'utf8'));

	for (const [index, name] of fixtures.entries()) {
		test(`${name} is clean`, () => {
			assert.deepEqual(findingsIn(texts[index] as string), []);
		});

		test(`${name} is clean with other line ends and a byte order mark`, () => {
			assert.deepEqual(findingsIn(`\ufeff${(texts[index] as string).replaceAll('\n', '\r\n')}`), []);
		});

		test(`${name}: each change is found where it was made, and nothing else`, () => {
			const fixture = fixtureOf(texts[index] as string);
			const faults = [...mutationsOf(fixture)].flatMap(mutation => faultOf(fixture, mutation) ?? []);
			assert.equal(faults.length, 0, `${faults.length} changes:\n\n${faults.slice(0, 40).join('\n\n')}`);
		});
	}

	test('every rule is called for by a change', () => {
		const called = new Set(
			texts.flatMap(text => [...mutationsOf(fixtureOf(text))].flatMap(({ calls }) => calls.map(({ rule }) => rule))),
		);
		assert.deepEqual(
			rules.map(({ id }) => id).filter(id => !called.has(id)),
			[],
		);
	});
});
