import { attributeScope } from '../../../model/claims';
import type { Claim, Scope } from '../../../model/claims';
import { isClosed, type Task } from '../../../model/task';
import { remembered } from '../../../util/remembered';
import { sumOf } from '../../../util/sum';
import { wide } from '../../../util/wide';
import { anyHourWord } from '../../words/readDuration';
import { fieldScope } from '../claimScope';
import { type ClaimContext, claimText, unitOf } from '../claimText';
import { isEntry } from '../effort/partsOfEntries';
import { makeEffort } from '../effort/makeEffort';
import { slackOf } from './carriedPriorities';
import { countsOf } from './countClaims';

/** An owner, and what stands behind the name up to the number of tasks and behind that: `**Ann** (3 tasks): 9 hours` */
const entry = wide(/^[*_`@]*(\p{L}[\p{L}\p{N}.' -]{0,40}?)[*_`]*\s?[(（:：—–-][\s*_]*(\d{1,4})\s?(\p{L}[^,;]{1,20})/u);
const hours = wide(
	`(?<![\\d.,])[~≈]?\\d[\\d.,]{0,6}\\s?(?:${anyHourWord})(?![\\p{L}\\p{N}/]|\\s(?:per|pro|por|par)\\s)/iu`,
);

/** A list of owners is not longer. */
const MOST = 40;

/**
 * Reads an entry of a list that says of each owner how many tasks are theirs, and how many hours (`- **Ann** (3 tasks): 9 hours`), where
 * those come to about as many tasks as have an owner.
 */
export function tasksOfOwner(at: number, section: number, context: ClaimContext): readonly Claim[] {
	const { outline } = context;
	const own = countIn(at, context);
	if (!own || fieldScope(section, context).section !== 0) return [];
	const entries = [own];
	for (const step of [-1, 1]) {
		let beside = at + step;
		for (; isEntry(outline.kinds[beside]) && outline.item[beside] === outline.item[at]; beside += step) {
			const other = countIn(beside, context);
			if (!other || entries.push(other) > MOST) return [];
		}
	}
	const byOwner = ownTasks(context.tasks);
	const found = entries.map(({ owner }) => byOwner.get(owner) ?? { all: 0, open: 0 });
	const all = sumOf(found, one => one.all);
	if (entries.length < 2 || Math.abs(sumOf(entries, ({ count }) => count) - all) > slackOf(all)) return [];
	// What is left to do of each is not what is finished as well.
	if (entries.every(({ count }, index) => count === found[index]?.open)) return [];
	const line = outline.line(at);
	const scope: Scope = attributeScope({ field: 'owner', value: own.owner });
	const counts = countsOf(claimText(line, own.start, line.to), scope, context, { unit: null });
	const match = hours.exec(line.text.slice(own.start, line.to));
	const start = own.start + (match?.index ?? 0);
	const effort = match && makeEffort(line, start, start + match[0].length, scope, 'total', 'field', [], context);
	return effort ? [...counts, { ...effort, isDoubtful: true }] : counts;
}

/** How many tasks each owner has, and how many of those are open. */
const ownTasks = remembered((tasks: readonly Task[]) => {
	const found = new Map<string, { all: number; open: number }>();
	for (const task of tasks)
		if (task.kind === 'task')
			for (const owner of new Set(task.owners.map(({ value }) => value))) {
				const known = found.get(owner) ?? { all: 0, open: 0 };
				found.set(owner, { all: known.all + 1, open: known.open + (isClosed(task) ? 0 : 1) });
			}
	return found;
});

/** How many tasks an entry says that an owner has, and where that begins; null for other lines. */
function countIn(at: number, { outline, owners }: ClaimContext) {
	if (outline.isBoxed(at)) return null;
	const line = outline.line(at);
	const [found, name = '', count = '', noun = ''] = entry.exec(line.content) ?? [];
	const owner = found === undefined || unitOf(noun) !== 'task' ? undefined : owners.get(name.toLowerCase());
	if (owner === undefined) return null;
	return { owner, count: Number(count), start: line.from + line.content.indexOf(count, name.length) };
}
