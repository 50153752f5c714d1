import type { ClaimRow } from '../../../model/claims';
import { append } from '../../../util/append';
import { wide } from '../../../util/wide';
import { type ClaimContext, scopeOfSection } from '../claimText';

/** The rows of a table with what follows of the tasks they name from one another; `noun` is what heads their labels. */
export function settledRows(
	rows: readonly ClaimRow[],
	noun: string,
	section: number,
	context: ClaimContext,
): readonly ClaimRow[] {
	const isOfSections = areMost(rows, isOfSection);
	const named = isOfSections ? rows : rows.map(row => withWholeName(row, context));
	const isNumbered = areMost(
		rows,
		row => isOfSection(row) && numbered(row.label, noun, context).includes(row.scope?.section ?? 0),
	);
	const guessed = named.map((row): ClaimRow => {
		const found = row.scope ? [] : numbered(row.label, noun, context, isNumbered);
		if (!row.scope && isOfSections) found.push(...context.names.beginning(row.label, section));
		return found.length === 1 ? { ...row, scope: scopeOfSection(found[0] as number, context), isGuess: true } : row;
	});
	return apart(withInner(guessed, section, context), context);
}

/** A row among others that name no section is about one only if it says its whole name: else the document is divided otherwise here. */
function withWholeName(row: ClaimRow, { names, sections }: ClaimContext): ClaimRow {
	const section = isOfSection(row) ? (row.scope?.section ?? 0) : 0;
	const isPart = section > 0 && !names.isWhole(row.label, section) && !/\d/.test(row.label);
	return isPart && joined.test(sections[section]?.title ?? '') ? { ...row, scope: null } : row;
}

/** `Pond & paths`: each of both may be the name of something else. */
const joined = wide(/\p{L}\s*(?:&|\+|\/|,|\s(?:and|und|et|y|e|en|i)\s)\s*\p{L}/u);

/** With the rows that name one section behind one around it (`Pond testing`), where with them most name sections: then two rows at least do so. */
function withInner(rows: readonly ClaimRow[], section: number, context: ClaimContext): readonly ClaimRow[] {
	const found = rows.map((row): ClaimRow => {
		const inner = row.scope ? null : context.names.inside(row.label, section);
		return inner === null ? row : { ...row, scope: scopeOfSection(inner, context), isGuess: true };
	});
	const isNew = found.filter((row, at) => row !== rows[at]).length > 1;
	return isNew && areMost(found, isOfSection) ? found : rows;
}

function areMost(rows: readonly ClaimRow[], isOne: (row: ClaimRow) => boolean): boolean {
	return rows.filter(isOne).length * 2 > rows.filter(({ isTotal }) => !isTotal).length;
}

function isOfSection({ scope, isTotal }: ClaimRow): boolean {
	return !isTotal && scope?.attribute === null;
}

const withNumber = wide(/^[^\p{L}\d]*(?:(\p{L}+) )?(\d{1,3})\s?[:：.)–—-]/u);

/**
 * `6: Testing` beneath `Phase`, or `Phase 6: Tests`, for `Phase 6: Testing & more`: the number, and one of its words, whatever these are where
 * the number is enough.
 */
function numbered(label: string, noun: string, { names }: ClaimContext, isEnough = false): number[] {
	const [, word = noun, number] = withNumber.exec(label) ?? [];
	const name = `${word} ${number}`.toLowerCase();
	return names.numbered(name).filter(index => isEnough || names.sharesWord(label, index, name));
}

/**
 * The rows, none of which alone is about a section that several name by parts of its name (`UI`, `Speed` for `UI & speed`): they share it, if
 * together they say all of the name and none does so alone. One that was only guessed is about none that another row names.
 */
function apart(rows: readonly ClaimRow[], { names }: ClaimContext): readonly ClaimRow[] {
	const bySection = new Map<number, ClaimRow[]>();
	for (const row of rows) if (isOfSection(row)) append(bySection, row.scope?.section ?? 0, row);
	const shared = new Map<number, boolean>();
	for (const [section, those] of bySection)
		if (those.length > 1) {
			const isWhole = (label: string): boolean => names.isWhole(label, section);
			const labels = those.map(({ label }) => label);
			shared.set(section, !labels.some(isWhole) && isWhole(labels.join(' ')));
		}
	return rows.map(row => {
		const section = row.scope?.section ?? 0;
		const isShared = isOfSection(row) ? shared.get(section) : undefined;
		if (isShared === undefined || (!row.isGuess && names.isWhole(row.label, section))) return row;
		return { ...row, scope: null, shared: isShared ? section : null };
	});
}
