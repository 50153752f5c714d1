import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Claim, ClaimRow, Scope, Side } from '../../src/model/claims';
import type { TaskDocument } from '../../src/model/document';
import type { Task } from '../../src/model/task';
import { parse } from '../../src/parser/parse';
import { buildGraph } from '../../src/model/graph';
import { checkDocument } from '../../src/rules/check';
import { checkSpans } from '../support/checkSpans';

/** An example of the page: a text and the table of its reading beneath it. */
interface Example {
	readonly line: number;
	readonly heading: string;
	readonly text: string;
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

suite('docs/format.md', () => {
	const page = readFileSync(path.join(process.cwd(), 'docs', 'format.md'), 'utf8');

	for (const example of examples(page)) {
		test(`${example.heading}, line ${example.line}`, () => {
			const document = parse(example.text);
			const read = readingOf(document, example.header);
			const actual = read.map(cells => example.header.map(column => cells[column] ?? `no column ${column}`));
			if (JSON.stringify(actual) !== JSON.stringify(example.rows))
				console.error(`\n${actual.map(row => `| ${row.join(' | ')} |`).join('\n')}\n`);
			assert.deepEqual(actual, example.rows);
			checkSpans(document);
		});
	}
});

/** What the columns of an example ask for: claims, findings or tasks. */
function readingOf(document: TaskDocument, header: readonly string[]): readonly Readonly<Record<string, string>>[] {
	if (header.includes('says')) return document.claims.flatMap(claim => claimRows(document, claim));
	if (header.includes('rule'))
		return checkDocument(document, buildGraph(document)).map(({ rule, finding }) => ({
			line: String(document.lines.lineAt(finding.span.start) + 1),
			rule,
		}));
	return document.tasks.map(task => taskCells(document, task));
}

/** Every fenced text of the page with the table that follows it. */
function examples(page: string): readonly Example[] {
	const found: Example[] = [];
	const lines = page.split('\n');
	let heading = '';
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] as string;
		if (line.startsWith('#')) heading = line.replace(/^#+ /, '');
		if (line !== '```markdown') continue;
		const end = lines.indexOf('```', at);
		const table = lines.slice(end + 2);
		const rows = table
			.slice(
				0,
				Math.max(
					0,
					table.findIndex(row => !row.startsWith('|')),
				),
			)
			.map(cellsOf);
		assert.ok(rows.length > 2, `the example in line ${at + 1} has no reading beneath it`);
		const [header = [], , ...body] = rows;
		found.push({ line: at + 1, heading, text: `${lines.slice(at + 1, end).join('\n')}\n`, header, rows: body });
		at = end;
	}
	return found;
}

function cellsOf(row: string): readonly string[] {
	return row
		.slice(1, -1)
		.split('|')
		.map(cell => cell.trim());
}

function taskCells({ tasks, sections }: TaskDocument, task: Task): Readonly<Record<string, string>> {
	const { estimate, dependencies, range } = task;
	const parent = task.parent === null ? undefined : tasks[task.parent];
	const named = (direction: 'waits-for' | 'blocks') =>
		dependencies
			.filter(dependency => dependency.direction === direction)
			.map(({ id, certainty }) => (certainty === 'certain' ? id : `${id} (inferred)`))
			.join(', ');
	return {
		kind: task.optional ? `optional ${task.kind}` : task.kind,
		id: range ? `${range.first}-${range.last}` : (task.id ?? ''),
		title: task.title,
		status: task.status,
		priority: task.priority ?? '',
		owner: task.owners.map(({ value }) => value).join(', '),
		due: task.due?.value ?? '',
		hours: estimate ? [...new Set([estimate.minHours, estimate.maxHours])].join('-') : '',
		'waits for': named('waits-for') || (task.dependsOnNone ? 'none' : ''),
		blocks: named('blocks'),
		'part of': parent?.id ?? parent?.title ?? '',
		section: sections[task.section]?.title ?? '',
	};
}

function claimRows(document: TaskDocument, claim: Claim): readonly Readonly<Record<string, string>>[] {
	if (claim.type === 'table') return claim.rows.map(row => tableRow(document, row));
	return [{ line: String(document.lines.lineAt(claim.span.start) + 1), ...statement(document, claim) }];
}

function statement(document: TaskDocument, claim: Exclude<Claim, { readonly type: 'table' }>) {
	if (claim.type === 'count') {
		const side = claim.side === 'total' ? '' : `${claim.side} `;
		const says = `${claim.value} ${side}${claim.unit}${claim.value === 1 ? '' : 's'}`;
		return { says, about: scopeText(document, claim.scope) };
	}
	if (claim.type === 'completion') return { says: claim.state, about: scopeText(document, claim.scope) };
	if (claim.type === 'percentage') return { says: `${claim.text} for ${claim.part} of ${claim.whole}`, about: '' };
	if (claim.type === 'next') return { says: 'next', about: claim.ids.join(', ') };
	return { says: claim.text, about: claim.type };
}

function tableRow(document: TaskDocument, { line, cells, scope }: ClaimRow): Readonly<Record<string, string>> {
	const says = cells
		.filter(({ role, value }) => value !== null && sides.has(role))
		.map(({ role, value }) => `${value} ${role === 'total' ? 'in total' : role}`)
		.join(', ');
	return { line: String(line + 1), says, about: scope ? scopeText(document, scope) : '' };
}

const sides: ReadonlySet<string> = new Set<Side>(['total', 'done', 'remaining', 'open', 'in-progress', 'blocked']);

function scopeText(document: TaskDocument, { section, attribute, ids }: Scope): string {
	return (
		ids?.join(', ') ?? attribute?.value ?? (section === 0 ? 'the document' : (document.sections[section]?.title ?? ''))
	);
}
