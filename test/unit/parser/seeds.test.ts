import assert from 'node:assert/strict';
import { counts, countsBy } from '../../../src/model/counts';
import type { TaskDocument } from '../../../src/model/document';
import { parse } from '../../../src/parser/parse';
import { printClaims, printReading, printSections } from '../../support/checkReading';
import { checkSpans } from '../../support/checkSpans';
import { readShared, sharedTest } from '../../support/shared';

const seeds = {
	hierarchical: '000-gaara-erp-hierarchical.md',
	session: '001-gaara-erp-session-context.md',
	store: '002-store-task-list.md',
	toolbox: '003-toolboxai-todo.md',
	vision: '004-crm-vision-summary.md',
};

suite('reading the seed documents', () => {
	for (const name of Object.values(seeds)) {
		sharedTest(`${name} reads alike as given and repaired`, () => {
			const [given, repaired] = ['as-given', 'repaired'].map(folder => parse(readShared(`seeds/${folder}/${name}`)));
			assert.equal(printReading(given as TaskDocument), printReading(repaired as TaskDocument));
			assert.equal(printClaims(given as TaskDocument), printClaims(repaired as TaskDocument));
			assert.equal(printSections(given as TaskDocument), printSections(repaired as TaskDocument));
			checkSpans(given as TaskDocument);
			checkSpans(repaired as TaskDocument);
		});
	}

	sharedTest('000: headings with numbered boxes under them, and ranges', () => {
		const document = seed(seeds.hierarchical);
		assert.equal(kinds(document), '36 tasks, 179 subtasks, 0 items, 2 ranges');
		assert.equal(states(document), '28 open, 8 done');
		assert.equal(counts(document).subtasksDone, 26);
		assert.deepEqual(
			document.tasks.filter(({ range }) => range).map(({ range }) => `${range?.first}-${range?.last}`),
			['28-47', '50-64'],
		);
		claims(document, ['total 92 tasks', 'total 276 subtasks', '~33% = 30 of 85']);
	});

	sharedTest('001: a list of tasks by priority, and boxes that repeat two of them', () => {
		const document = seed(seeds.session);
		assert.equal(kinds(document), '22 tasks, 0 subtasks, 0 items, 0 ranges');
		assert.equal(states(document), '7 open, 15 done');
		assert.deepEqual(
			document.tasks.filter(({ otherPlaces }) => otherPlaces.length > 0).map(({ id }) => id),
			['P1-17', 'P1-19'],
		);
		assert.equal(document.tasks.find(({ id }) => id === 'P1-9')?.status, 'done');
		claims(document, ['next P1-9']);
	});

	sharedTest('002: numbered items with slots', () => {
		const document = seed(seeds.store);
		assert.equal(kinds(document), '142 tasks, 0 subtasks, 0 items, 0 ranges');
		assert.equal(states(document), '142 open');
		assert.equal(byPriority(document), '23 P0, 47 P1, 34 P2, 38 P3');
		assert.deepEqual(hours(document), { all: 1183.9, P0: 68.9, P1: 287, P2: 328, P3: 500 });
		assert.deepEqual(
			Object.entries(countsBy(document).owner).map(([owner, { tasks }]) => `${tasks} ${owner}`),
			['21 Sec', '38 FE', '47 BE', '34 DX', '12 DBA'],
		);
		assert.equal(dependencies(document, '2'), '3 in a detail');
		assert.equal(dependencies(document, '3'), '2 in a slot');
		assert.equal(dependencies(document, '6'), '32 in a detail');
		claims(document, ['total 142 tasks', 'part 54 tasks of priority P2', 'part 18 tasks of priority P3']);
		assert.equal(document.claims.filter(claim => claim.type === 'count' && claim.value === 54).length, 2);
	});

	sharedTest('003: numbered headings with boxes, and a number used twice', () => {
		const document = seed(seeds.toolbox);
		assert.equal(kinds(document), '18 tasks, 136 subtasks, 17 items, 0 ranges');
		assert.equal(states(document), '4 open, 2 in progress, 12 done');
		assert.equal(counts(document).subtasksDone, 96);
		assert.deepEqual(
			document.tasks.filter(({ kind }) => kind === 'task').map(({ id }) => id),
			[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 14, 15, 16, 17].map(String),
		);
		assert.ok(document.claims.some(claim => claim.type === 'completion' && claim.state === 'complete'));
	});

	sharedTest('004: numbered items with fields at the first column', () => {
		const document = seed(seeds.vision);
		assert.equal(kinds(document), '28 tasks, 0 subtasks, 0 items, 0 ranges');
		assert.equal(states(document), '11 open, 1 in progress, 16 done');
		claims(document, [`part 16 (${numbers(16)}) done tasks`, 'total 28 tasks', 'next 17']);
	});
});

function seed(name: string): TaskDocument {
	return parse(readShared(`seeds/repaired/${name}`));
}

function kinds(document: TaskDocument): string {
	const { tasks, subtasks, items } = counts(document);
	const ranges = document.tasks.filter(({ kind }) => kind === 'range').length;
	return `${tasks} tasks, ${subtasks} subtasks, ${items} items, ${ranges} ranges`;
}

function states(document: TaskDocument): string {
	const { open, inProgress, blocked, done, cancelled } = counts(document);
	return Object.entries({ open, 'in progress': inProgress, blocked, done, cancelled })
		.filter(([, count]) => count > 0)
		.map(([state, count]) => `${count} ${state}`)
		.join(', ');
}

function byPriority(document: TaskDocument): string {
	return Object.entries(countsBy(document).priority)
		.map(([priority, { tasks }]) => `${tasks} ${priority}`)
		.join(', ');
}

function hours(document: TaskDocument): Record<string, number> {
	const rounded = (value: number) => Math.round(value * 10) / 10;
	const parts = Object.entries(countsBy(document).priority).map(([priority, { estimateHours }]) => [
		priority,
		rounded(estimateHours[1]),
	]);
	return { all: rounded(counts(document).estimateHours[1]), ...Object.fromEntries(parts) };
}

function dependencies(document: TaskDocument, id: string): string | undefined {
	return document.tasks
		.find(task => task.id === id)
		?.dependencies.map(dependency => `${dependency.id} in a ${dependency.source}`)
		.join(', ');
}

/** Each of these is claimed somewhere. */
function claims(document: TaskDocument, expected: readonly string[]): void {
	const read = printClaims(document).split('\n');
	for (const claim of expected)
		assert.ok(
			read.some(line => line.includes(claim)),
			`${claim} among\n${read.join('\n')}`,
		);
}

function numbers(last: number): string {
	return Array.from({ length: last }, (_, index) => index + 1).join(' ');
}
