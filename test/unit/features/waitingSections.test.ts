import assert from 'node:assert/strict';
import { whyNotReady } from '../../../src/features/whyNotReady';
import { stateText } from '../../../src/cli/describeTask';
import { blockers, buildGraph } from '../../../src/model/graph';
import { next } from '../../../src/model/next';
import { parse } from '../../../src/parser/parse';
import { toText } from '../../../src/util/message';
import { checkLenses } from '../../support/checkFeatures';

/** What the command line says of each unfinished task, and why it is offered next. */
function states(text: string): readonly string[] {
	const graph = buildGraph(parse(text));
	const offered = new Map(next(graph).map(({ task, reasons }) => [task, toText(reasons[0] ?? { text: '', args: [] })]));
	return graph.document.tasks
		.filter(({ status }) => status !== 'done')
		.map(task => `${task.title}: ${offered.get(task) ?? stateText(graph, task)}`);
}

const garden = (mark: string, waits: string): string => `
# Garden

## Sprint 1: Pond

- [x] Dig
- [${mark}] Line

## Sprint 2: Beds
**Depends on**: ${waits}

### Roses

- [ ] Plant
`;

suite('tasks of sections that wait for others', () => {
	test('wait for the unfinished tasks there', () => {
		for (const waits of [
			'Sprint 1',
			'Sprint 1 merged',
			'Sprint 1 is complete (as planned)',
			'**Sprint 1** fertig, rain',
		])
			assert.deepEqual(states(garden(' ', waits)).slice(0, 2), [
				'Line: Ready: it waits for nothing.',
				'Plant: waits for Sprint 1',
			]);
		assert.deepEqual(states(garden('x', 'Sprint 1')), ['Plant: Ready: everything it waits for is done (Sprint 1).']);
		const graph = buildGraph(parse(garden(' ', 'Sprint 1')));
		assert.equal(toText(whyNotReady(graph, graph.document.tasks[2] as never)), 'Not ready: Sprint 1 comes first.');
		checkLenses(`
> 0 of 2 done · 1 ready
# Garden

> 0 of 1 done · 1 ready
## Sprint 1: Pond

> ✓ Complete | ▷ Start
### Task 1: Dig
**Status**: open

> 0 of 1 done · 0 ready
## Sprint 2: Beds
**Depends on**: Sprint 1

> ✓ Complete | ▷ Start | waits for Sprint 1 (open)
### Task 2: Plant
**Status**: open
`);
	});

	test('and for one that there is not', () => {
		assert.deepEqual(states(garden('x', 'Sprint 9')), ['Plant: waits for Sprint 9']);
	});

	test('near miss: work that is under way or done, and what else is said of a section', () => {
		for (const mark of ['/', 'x'])
			assert.deepEqual(
				blockers(buildGraph(parse(garden(' ', 'Sprint 1').replace('[ ] Plant', `[${mark}] Plant`))), 2),
				[],
			);
		for (const waits of ['the mud of Sprint 1', 'Sprint 1 or Sprint 3', 'Sprint 1 takes long', 'Sprint 2', 'None'])
			assert.deepEqual(states(garden(' ', waits)), [
				'Line: Ready: it waits for nothing.',
				'Plant: Ready: it waits for nothing.',
			]);
	});
});
