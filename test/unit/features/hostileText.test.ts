import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { fixAll } from '../../../src/features/fixAll';
import { hover } from '../../../src/features/hover';
import { lenses } from '../../../src/features/lenses';
import { escapeMarkdown } from '../../../src/features/markdown';
import { symbols } from '../../../src/features/symbols';
import { tree } from '../../../src/features/tree';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';
import { toText } from '../../../src/util/message';
import { URI } from '../../support/checkFeatures';

/** Reads a text, asks every feature about it, fixes it, and gives what was read. */
function askEverything(text: string): ReturnType<typeof parse> {
	const read = (each: string) => {
		const document = parse(each);
		return { document, findings: checkDocument(document, buildGraph(document)) };
	};
	const first = read(text);
	const graph = buildGraph(first.document);
	lenses(first.document, graph, URI);
	tree(first.document, graph, URI, toText);
	symbols(first.document);
	hover(first.document, graph, text.length >> 1, { uri: URI, translate: toText });
	fixAll(first, read);
	assert.equal(first.document.text, text);
	return first.document;
}

/** The hover card of the first task with a title. */
function cardOf(title: string): string {
	const document = parse(`1. [ ] **${title}** — [P0][Ann][2h][None]\n2. [ ] **b** — [P0][Ann][2h][Task #1]\n`);
	return hover(document, buildGraph(document), 9, { uri: URI, translate: toText })?.markdown ?? '';
}

suite('hostile text', () => {
	test('a hundred thousand quotes in each other, and as many items, brackets and marks', () => {
		for (const sign of ['>', '> ', '- ', '[', '**', '- [ ] ', '#', '|', '`', '<', '1. ', '\ud800'])
			askEverything(`${sign.repeat(100_000)} T1 a\n- [ ] **T2: b** — [P0]\n`);
	});

	// What took the square of their length, or more, would not end before the test is given up.
	test('titles, values and legends that go on and on', () => {
		for (const sign of [
			'|',
			'[P0]',
			'(2h) ',
			'[a](',
			'- [ ] ',
			'| a ',
			'1. ',
			'✅ ',
			'** ',
			'{} ',
			' · P1',
			' · @a',
			' ⚡ CRITICAL',
		]) {
			const run = sign.repeat(300_000 / sign.length);
			for (const text of [
				`### Task 1: ${run}\n- **Depends on**: ${run}\n`,
				`- [ ] T1 a${run}\n`,
				`**Total**: ${run}\n- [ ] T1 a\n`,
				`## Legend\n\n- ${run}.\n- ✅${run}.\n`,
			])
				checkDocument(parse(text), buildGraph(parse(text)));
		}
		const spaces = ' '.repeat(100_000);
		assert.equal(parse(`## Legend\n\n- ✅${spaces}.\n- [x]${spaces}.\n\n- [ ] a\n`).tasks.length, 2);
	});

	test('a row of tens of thousands of open brackets, twice as many as its table has columns', () => {
		const row = (cell: string, count: number): string => `|${`${cell}|`.repeat(count)}\n`;
		assert.equal(parse(row('(', 40_000) + row('-', 40_000) + row('(', 80_000)).tasks.length, 0);
	});

	test('a task with tens of thousands of owners and mentions', () => {
		const names = Array.from({ length: 40_000 }, (_, at) => `@u${at}`);
		const { tasks } = parse(`- [ ] #1: A ${names.join(' ')}\n- [ ] #2: B\n  - Owners: ${names.join(', ')}\n`);
		assert.ok(tasks.every(({ owners }) => owners.length > 5 && owners.length <= 200));
	});

	test('tens of thousands of tasks with one id, each of which waits for it', () => {
		const graph = buildGraph(parse('- [ ] #1 Task\n  - Depends on: #1\n'.repeat(30_000)));
		assert.equal(graph.edges.length, 30_000);
		assert.ok(graph.edges.every(({ resolution }) => resolution === 'ambiguous'));
	});

	test('thousands of tasks that each name many', () => {
		for (const said of ['Blocks: all subsequent tasks', 'Depends on: 3.x', `Depends on: ${'3.x, '.repeat(40)}`]) {
			const texts = Array.from({ length: 4000 }, (_, at) => `### Task 3.${at}: Dig\n- ${said}\n`);
			const { tasks } = parse(texts.join(''));
			const ids = tasks.flatMap(({ dependencies }) => dependencies.map(({ id }) => id));
			assert.ok(ids.length > 400_000 && ids.length <= 500_000, `${said}: ${ids.length}`);
			assert.ok(
				tasks.every(({ dependencies }) => new Set(dependencies.map(({ id }) => id)).size === dependencies.length),
			);
		}
	});

	test('tens of thousands of ranges, each of which stands for hundreds of ids', () => {
		const tasks = Array.from({ length: 300 }, (_, at) => `- [ ] T${at + 1} Dig\n`).join('');
		const ranges = 'T1–T300, '.repeat(20_000);
		const { references } = parse(`${tasks}\nCompleted: ${ranges}\n`);
		assert.ok(references.length > 25_000 && references.length < 50_000);
		const last = parse(`${tasks}- [ ] T301 Sow\n  - Depends on: ${ranges}\n`).tasks.at(-1);
		assert.ok(last && last.dependencies.length >= 300 && last.dependencies.length < 50_000);
		const all = parse(tasks + '\nCompleted: T1–T300'.repeat(3000)).references;
		assert.ok(all.length >= 500_000 && all.length < 501_000);
	});

	test('more of a kind than a call takes arguments', () => {
		for (const text of [
			`- [ ] Dig [1/3]\n${'  - [ ] Sow\n'.repeat(130_000)}`,
			`---\nid: 1\nstatus: open\ndepends: [${'a,'.repeat(200_000)}]\n---\n`,
			`- [ ] T1 Dig\n\n${'T1, '.repeat(150_000)}\n`,
			`- [ ] T1 Dig\n\nTotal: ${'5 tasks, '.repeat(130_000)}\n`,
			`| Phase | Status |\n|---|---|\n${'| A | Done |\n'.repeat(130_000)}\n## A\n- [ ] Dig\n`,
		]) {
			const document = parse(text);
			checkDocument(document, buildGraph(document));
		}
	});

	test('thousands of rows, totals, counts and fields beside as many others, and a cell of ids that are none', () => {
		const many = (line: (at: number) => string) => Array.from({ length: 3000 }, (_, at) => `${line(at)}\n`).join('');
		const parts = many(at => `## Part ${at}\n- [ ] Dig (2h)`);
		const header = '\n| Part | Total | Done | % |\n|---|---|---|---|\n';
		for (const text of [
			`${parts}${header}${many(at => `| Part ${at} | 3 | 2 | ✅ 50% |`)}`,
			`${parts}${header}${many(at => `| Total | ${at} | 2 | 50% |`)}`,
			`${parts}\n| Status | Count |\n|---|---|\n${many(at => `| Done | ${at} |\n| Open | 3 |`)}`,
			`${parts}\n| Part | Hours |\n|---|---|\n${many(at => `| Part ${at} | 3h |`)}| Total | 5h |\n`,
			`| Part |${' Done |'.repeat(3000)}\n|---|${'---|'.repeat(3000)}\n| A |${' 1 |'.repeat(3000)}\n`,
			many(() => '- [ ] Dig') + many(at => `\n| Priority | Total | Done |\n|---|---|---|\n| P0 | ${at} | 2 |`),
			many(() => '- [ ] Dig') + many(at => `Planned: ${at} tasks\n\nDone: 2 tasks\n`),
			many(at => `## Part ${at} (9 tasks)\n- [ ] Dig\n### Later ${at} (3 tasks)\n\nSome day.`),
			`- [ ] Dig\n${many(at => `  - [ ] Part ${at}\n  - Progress: 1/3`)}`,
			`### Task 1: Dig\n${many(() => '- **Status**: done')}`,
			many(() => '**Estimated time**: 2 hours\n') + many(at => `- Part ${at}: 30 minutes`),
			many(() => '- Status: Completed') + many(() => '- [ ] Dig'),
			`| ID | Task | Effort |\n|---|---|---|\n${many(at => `| T-${at} | Dig ${at} | 2h |`)}\n`.repeat(2),
			`- [ ] Dig\n${many(() => '<!-- tally-disable-next-line ').replaceAll('\n', '')}\n`,
			`- [ ] T1 Dig (3 pts)\n\n| Tasks | Points |\n|---|---|\n| a1${'anda'.repeat(40)}! | 3 |\n`,
		]) {
			const document = parse(text);
			checkDocument(document, buildGraph(document));
		}
	});

	test('thousands of sums, each of which may stand over all entries that follow', () => {
		const lists = '- Dig (5 points)\n**Total points**: 8 points\n'.repeat(20_000);
		const { claims } = parse(`- [ ] #1: Dig\n\n## Beds\n\n${lists}`);
		assert.ok(claims.every(claim => claim.type !== 'sum' || claim.parts.length <= 300));
	});

	test('thousands of tasks that wait for a part each, or for one that waits for thousands, or repeat an id under criteria', () => {
		const parts = Array.from(
			{ length: 10_000 },
			(_, at) => `## Phase ${at}: Go\n### Task ${at}.1: Dig\n- **Status**: Waiting for Phase ${at % 9999}\n`,
		).join('');
		const low = Array.from({ length: 8000 }, (_, at) => `### Task ${at + 2}: Dig\n- **Priority**: P3\n`);
		const high = low.map((_, at) => `### Task ${at + 8002}: Sow\n- **Priority**: P1\n- **Depends on**: Task 1\n`);
		const hub = `${low.join('')}${high.join('')}### Task 1: All\n- **Depends on**: ${low.map((_, at) => `Task ${at + 2}`).join(', ')}\n`;
		const boxes = (title: string) =>
			Array.from({ length: 10_000 }, (_, at) => `- [ ] **T1**: ${title} ${at}\n`).join('');
		for (const text of [parts, `${boxes('Dig')}\n## Acceptance criteria\n${boxes('No leaks')}`, hub])
			checkDocument(parse(text), buildGraph(parse(text)));
	});

	test('null bytes and half characters are read as the letters they stand between', () => {
		const { tasks } = askEverything('- [ ] **T1: a\0b\ud83d** — [P0][2h]\n- [ ] **T2: \udc00c** — [P1][2h]\n');

		assert.deepEqual(
			tasks.map(({ id, title }) => [id, title]),
			[
				['T1', 'a\0b\ud83d'],
				['T2', '\udc00c'],
			],
		);
	});

	test('a hover shows what turns the line around and what can not be drawn', () => {
		const card = cardOf('pay \u202Eeno on\u202C \0 \ud800');

		assert.ok(card.includes('pay ⟨U+202E⟩eno on⟨U+202C⟩ ⟨U+0000⟩ ⟨U+D800⟩'), card);
		assert.ok(!/[\0\u202a-\u202e]/.test(card));
	});

	test('a hover has no links, icons or HTML but its own', () => {
		const card = cardOf(
			'[win](command:workbench.action.quit) <a href="command:x">y</a> $(zap) <img src=x> https://a.b',
		);
		const live = [...new MarkdownIt({ html: true, linkify: true }).render(card).matchAll(/(?:href|src)="([^"?]*)/g)];

		assert.deepEqual([...new Set(live.map(([, address]) => address))].sort(), [
			'command:tally.complete',
			'command:tally.goToTask',
			'command:tally.showInTree',
			'command:tally.start',
		]);
		assert.ok(card.includes(String.raw`\\$(zap)`), card);
	});

	test('no text of a document is anything but text in Markdown', () => {
		const pieces = [
			'](',
			'[a',
			'![',
			'<b>',
			'<!--',
			'$(x)',
			'**',
			'_',
			'`',
			'\\',
			'&amp;',
			'~~',
			'https://a.b',
			' www.a.b',
		];
		const markdown = new MarkdownIt({ html: true, linkify: true });
		const words = fc.array(fc.oneof(fc.constantFrom(...pieces, 'a@b.cd', '|', '>', ')'), fc.string()), {
			maxLength: 8,
		});
		fc.assert(
			fc.property(words, parts => {
				const html = markdown.renderInline(`x ${escapeMarkdown(parts.join(''))} x`);
				assert.doesNotMatch(html, /<(?!br>)/, html);
			}),
			// What a name in an address may hold.
			{ examples: [[['{@0.+']], [["!#$%&'+/=?^`{|}~@a.bc"]]] },
		);
	});
});
