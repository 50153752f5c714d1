import type { DateClaim } from '../model/claims';
import { claimsOf } from '../model/claimsOf';
import type { TaskDocument } from '../model/document';
import { nameOf } from '../model/nameOf';
import type { Task } from '../model/task';
import { lineOf } from '../util/lineIndex';
import { message } from '../util/message';
import type { Span } from '../util/span';
import { wide } from '../util/wide';
import type { Finding } from './rule';
import { defineRule } from './rule';
import { tasksWith } from './tasksWith';

/** Dates that can't both be right: two days of the last update, an end before its beginning. */
export const conflictingDates = defineRule({
	id: 'conflicting-dates',
	description: "Dates that can't both be right: two days of the last update, done before created.",
	severity: 'information',
	fixable: 'no',
	*check({ document }) {
		const dates = claimsOf(document, 'date').filter(claim => !isOfOther(document, claim));
		for (const isKind of [isUpdate, isCreation]) {
			const finding = differing(document, dates.filter(isKind));
			if (finding) yield finding;
		}
		const created = dates.find(isCreation);
		const updated = dates.find(isUpdate);
		if (created && updated && updated.date < created.date)
			yield {
				span: updated.span,
				message: message('Updated on {0}, before it was created on {1}.', updated.text, created.text),
				related: [{ span: created.span, message: message('Says {0} here.', created.text) }],
			};
		for (const task of tasksWith(document, 'dated')) {
			const finding = doneBeforeCreated(document, task);
			if (finding) yield finding;
		}
	},
});

/** `**ID:** 3go | **Created:** 2026-01-30`: what has an id of its own has a date of its own. */
function isOfOther({ lines, text }: TaskDocument, { span }: DateClaim): boolean {
	const { start, end } = lines.around(span.start);
	return /(?<![\p{L}-])ID[*_]*[:：]/iu.test(text.slice(start, end));
}

/** The document's own date, whatever the language: not a task's, not a milestone's. */
function isUpdate({ label }: DateClaim): boolean {
	return update.test(label);
}

const update = wide(
	/^(?:last |date |zuletzt |letzte |laatst |última |ultima |dernière |最終|最后|上次|آخر |последнее )?(?:updated?|modified|revised|revision|aktualisier\S*|zaktualizowano|aktualizacja|güncelle(?:me|ndi)|güncelleme tarihi|bijgewerkt|geändert|обновлен\S*|изменен\S*|تحديث|更新(?:日|日期|时间|日時)?|修改(?:日期|时间)?|atualizad\S*|atualização|actualizad\S*|actualización|mis(?:e)? à jour)(?: on| at| date| am| le)?$/iu,
	/upd|modif|revis|a[ck]?tual|ncelle|bijge|ge?änd|обнов|измен|تحديث|更新|修改|jour/i,
);

function isCreation({ label }: DateClaim): boolean {
	return /^(?:date |document )?(?:created|creation|generated|erstellt|создан\S*|criado|creado|créé|作成日?|创建(?:日期|时间)?)(?: on| at| date| am| le)?$/iu.test(
		label,
	);
}

/** The last one is marked: a document is read from its top, and its foot is forgotten. */
function differing(document: TaskDocument, dates: readonly DateClaim[]): Finding | null {
	const [first, ...others] = dates;
	const other = first && others.findLast(({ date }) => date !== first.date);
	if (!first || !other) return null;
	const line = lineOf(document, first.span) + 1;
	return {
		span: other.span,
		message: message('Says {0} here, but {1} on line {2}.', other.text, first.text, line),
		related: [first, ...others]
			.filter(each => each !== other)
			.map(({ span, text }) => ({ span, message: message('Says {0} here.', text) })),
	};
}

interface Day {
	readonly date: string;
	readonly span: Span;
}

function doneBeforeCreated(document: TaskDocument, task: Task): Finding | null {
	if (task.kind === 'range') return null;
	const created = dayOf(
		document,
		task,
		/➕\ufe0f?\s*(\d{4}-\d\d-\d\d)/u,
		/^(?:date )?created|^created_date$|^创建|^作成日/i,
	);
	const done = dayOf(
		document,
		task,
		/✅\ufe0f?\s*(\d{4}-\d\d-\d\d)/u,
		/^(?:done|completed|completion|finished|closed)(?: on| at| date|_date)?$|^完成日期$/i,
	);
	if (!created || !done || done.date >= created.date) return null;
	return {
		span: done.span,
		message: message('Task {0} is done on {1}, before it was created on {2}.', nameOf(task), done.date, created.date),
		related: [{ span: created.span, message: message('Says {0} here.', created.date) }],
	};
}

/** A date on the task's line behind its sign, or in a field of that name. */
function dayOf({ text }: TaskDocument, { span, details }: Task, sign: RegExp, label: RegExp): Day | null {
	const line = text.slice(span.start, span.end);
	const signed = sign.exec(line);
	if (signed) return day(signed[1] as string, span.start + signed.index + signed[0].length);
	for (const field of line.matchAll(/\[([a-z_ ]{2,20})::\s*(\d{4}-\d\d-\d\d)/gi))
		if (label.test((field[1] as string).trim()))
			return day(field[2] as string, span.start + field.index + field[0].length);
	for (const detail of details) {
		const match = label.test(detail.label) ? /^\D{0,4}(\d{4}-\d\d-\d\d)/.exec(detail.value) : null;
		const at = match ? text.indexOf(match[1] as string, detail.valueSpan.start) : -1;
		if (match && at >= 0 && at < detail.valueSpan.end) return day(match[1] as string, at + 10);
	}
	return null;
}

function day(date: string, end: number): Day {
	return { date, span: { start: end - date.length, end } };
}
