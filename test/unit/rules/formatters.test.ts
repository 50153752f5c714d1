import assert from 'node:assert/strict';
import { applyFixes } from 'markdownlint';
import { lint } from 'markdownlint/sync';
import { format } from 'prettier';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { applyEdits } from '../../../src/edits/textEdit';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { contextOf } from '../../../src/rules/check';
import { damagedFormatting } from '../../../src/rules/damaged-formatting';
import { printReading } from '../../support/checkReading';

/** Ids that run on over headings, marks of its own, slots. */
const plan = `# Plan

Status: [ ] Not Started, [/] In Progress, [x] Complete, [!] Blocked

Owner Legend: [BE]=Backend, [Sec]=Security

## P0

1. [ ] **Set up the cache** — [P0][BE][4h][None]
2. [/] **Limit logins** — [P0][BE][3h][Task #6]
3. [x] **Hash passwords** — [P0][Sec][0.5h][Task #1,2]

## P1

4. [ ] **Close the port** — [P1][BE][1h][None]
   - [!] Ask the host
   - [x] Find who uses it
5. [!] **Log every login** — [P1][BE][2h][Task #2,4]
6. ✅ **Rotate keys** — [P1][Sec][2h][Task #5]
`;

/** As spec-driven tools write them. */
const phases = `# Tasks

## Phase 1: Ground

- [ ] T001 [P] Create the folders
- [x] T002 [P] [US1] Add the route in \`src/route.ts\`
- [ ] T003 [US2] Add the page (depends on T001)
`;

/** Ids with a gap, which dependencies name. */
const gaps = `# Plan

## P0

1. [ ] **Set up the cache** — [P0][2h][None]
2. [ ] **Limit logins** — [P0][2h][Task #1]
5. [ ] **Hash passwords** — [P0][2h][Task #2]

## P1

6. [ ] **Close the port** — [P1][2h][Task #5]
7. [ ] **Log every login** — [P1][2h][Task #6]
`;

/** The formatters themselves, on task lists: what they do is found, and undone by what the light bulb offers. */
suite('What formatters do', () => {
	for (const [name, text] of Object.entries({ plan, phases, gaps }))
		test(`nothing is found in the ${name} as they were written`, () => assert.deepEqual(findings(text), []));

	for (const [name, text] of Object.entries({ plan, phases })) {
		test(`remark escapes boxes and slots of the ${name}`, async () => {
			const formatted = String(await unified().use(remarkParse).use(remarkStringify).process(text));
			assert.match(formatted, /\\\[/);
			assert.equal(mended(formatted), text.replace(/^( *)- /gm, '$1* '));
		});

		test(`remark with GFM escapes slots of the ${name} and boxes that are not GFM's`, async () => {
			const formatted = String(await unified().use(remarkParse).use(remarkGfm).use(remarkStringify).process(text));
			assert.match(formatted, /\\\[/);
			assert.equal(mended(formatted), text.replace(/^( *)- /gm, '$1* '));
		});
	}

	test('markdownlint counts from 1 under each heading', () => {
		const formatted = applyFixes(plan, lint({ strings: { plan } })['plan'] ?? []);
		assert.match(formatted, /^3\. ✅/m);
		assert.equal(mended(formatted), plan);
	});

	test('Prettier closes gaps', async () => {
		const formatted = await format(gaps, { parser: 'markdown' });
		assert.match(formatted, /^3\. \[ \] \*\*Hash/m);
		assert.equal(mended(formatted), gaps);
	});

	test('where the numbers before can not be told, none are offered', async () => {
		// 3 or 4 could be the one that is left out.
		const vague = gaps.replace('5. [ ] **Hash', '3. [ ] **Salt them** — [P0][2h][None]\n5. [ ] **Hash');
		assert.deepEqual(fixes(await format(vague, { parser: 'markdown' })), []);
		const skipping = plan.replace('[Task #1,2]', '[Task #1,9]').replace('6. ✅', '9. ✅');
		assert.deepEqual(fixes(applyFixes(skipping, lint({ strings: { skipping } })['skipping'] ?? [])), []);
	});

	test('Prettier and markdownlint leave a list alone whose numbers run on, as far as Tally reads it', async () => {
		assert.equal(printReading(parse(await format(plan, { parser: 'markdown' }))), printReading(parse(plan)));
		assert.equal(printReading(parse(await format(phases, { parser: 'markdown' }))), printReading(parse(phases)));
	});
});

function findings(text: string): readonly string[] {
	const document = parse(text);
	return [...damagedFormatting.check(contextOf(document, buildGraph(document)))].map(({ message }) => message.text);
}

function fixes(text: string) {
	const document = parse(text);
	const found = [...damagedFormatting.check(contextOf(document, buildGraph(document)))];
	return found.flatMap(finding => finding.fixes ?? []);
}

/** The text after everything that is offered, one after the other. */
function mended(text: string): string {
	const [first] = fixes(text);
	return first ? mended(applyEdits(text, first.edits)) : text;
}
