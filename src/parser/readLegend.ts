import type { Legend } from '../model/document';
import type { Status } from '../model/task';
import type { Vocabulary } from '../model/vocabulary';
import type { Span } from '../util/span';
import type { Steps } from '../util/steps';
import { readStatus } from './readStatus';
import type { ScannedLine } from './scan';

const legendHeading =
	/^(?:[^\p{L}]*)(?:status |task |checklist |priority )?(?:legend|key|markers?|symbols?|status markers?|task states?|leyenda|legenda|légende|legende|легенда|обозначения|الرموز|الحالات|دليل الرموز|图例|说明|状态说明|凡例)(?:[^\p{L}]*)$/iu;
const ownerLabel = /owners?(?: legend| key)?|team|roles?|assignees?/i;

/** Gathers what the document itself says its marks and owner tags mean. Linear. */
export function* readLegend(lines: readonly ScannedLine[], vocabulary: Vocabulary): Steps<Legend> {
	const statuses = new Map<string, Status>();
	const owners = new Map<string, string>();
	const priorities: string[] = [];
	const spans: Span[] = [];
	let inLegend = false;
	for (const line of lines) {
		const { source, shape, memo } = line;
		if (source.number % 256 === 0) yield;
		if (source.state !== 'text') continue;
		if (memo.legend?.vocabulary !== vocabulary) memo.legend = { vocabulary, ...legendIn(line, vocabulary) };
		if (shape.kind === 'heading') inLegend = memo.legend.opens;
		else inLegend ||= memo.legend.opens;
		const said = inLegend ? saidIn(source.text, legendLine(source.text, vocabulary)) : memo.legend.said;
		if (!said) continue;
		for (const [mark, status] of said.statuses) if (!statuses.has(mark)) statuses.set(mark, status);
		for (const [tag, name] of said.owners) owners.set(tag, name);
		spans.push(source.span(shape.start, shape.end));
	}
	return { statuses, owners, priorities, spans };
}

/** What a line says of marks or of owner tags; null for nothing. */
export interface LegendLine {
	readonly statuses: ReadonlyMap<string, Status>;
	readonly owners: readonly (readonly [string, string])[];
}

/** Whether a legend begins with a line, and what it says where none is open. */
function legendIn(
	{ source, shape }: ScannedLine,
	vocabulary: Vocabulary,
): { readonly opens: boolean; readonly said: LegendLine | null } {
	const { text } = source;
	const opens =
		shape.kind === 'heading'
			? legendHeading.test(text.slice(shape.start, shape.end))
			: /legend|легенда|图例|凡例/i.test(text) &&
				/^[^\p{L}]*(?:\p{L}[\p{L} ]*)?(?:legend|легенда|图例|凡例)[^\p{L}]*$/iu.test(text);
	return { opens, said: text.includes('[') ? saidIn(text, inlineLegend(text, vocabulary)) : null };
}

function saidIn(text: string, statuses: ReadonlyMap<string, Status>): LegendLine | null {
	const owners = statuses.size === 0 && ownerLabel.test(text) ? ownerTags(text) : [];
	return statuses.size > 0 || owners.length > 0 ? { statuses, owners } : null;
}

/** A line of prose that explains two boxes or more: `Status: [ ] Not Started, [/] In Progress`. */
function inlineLegend(text: string, vocabulary: Vocabulary): Map<string, Status> {
	const found = new Map<string, Status>();
	const first = text.indexOf('[');
	// A task's own line begins with a box; a legend's line begins with its label.
	if (/^\s*(?:>\s*)*(?:[-*+]|\d+[.)])\s+\[.{0,2}\]\s/.test(text)) return found;
	if (first < 0) return found;
	for (const match of text.matchAll(/`?\[([^\][]{0,2})\]`?\s*(?:=|:|-|–|—|→)?\s*([\p{L}_][\p{L}\p{N}_ '-]{1,30})/gu)) {
		// `[ ] Open [ ] Done`: a choice, not a legend.
		if (found.has(markKey(match[1] as string))) return new Map();
		const status = readStatus((match[2] as string).replace(/_/g, ' '), vocabulary).status;
		if (status) found.set(markKey(match[1] as string), status);
	}
	return found.size >= 2 ? found : new Map();
}

/** A line under a legend's heading: one mark and what it means. */
function legendLine(text: string, vocabulary: Vocabulary): Map<string, Status> {
	const found = new Map<string, Status>();
	for (const match of text.matchAll(
		/(?:`?\[([^\][]{0,2})\]`?|(\p{Extended_Pictographic})\ufe0f?)\s*\**\s*(?:=|:|-|–|—|→|\|)?\s*\**\s*([\p{L}_][\p{L}\p{M}\p{N}_ '-]{1,40})/gu,
	)) {
		const status = readStatus((match[3] as string).replace(/_/g, ' '), vocabulary).status;
		if (status) found.set(markKey(match[1] ?? (match[2] as string)), status);
	}
	return found;
}

function markKey(mark: string): string {
	return mark.trim() === '' ? ' ' : mark.trim();
}

/** `[AA]=Augment Agent, [Sec]=Security Lead`. */
function ownerTags(text: string): [string, string][] {
	const tags = [...text.matchAll(/\[([\p{L}\p{N}_+-]{1,20})\]\s*(?:=|:)\s*([^,;|[\]]{1,60})/gu)].map(
		match => [match[1] as string, (match[2] as string).trim()] as [string, string],
	);
	return tags.length >= 2 ? tags : [];
}
