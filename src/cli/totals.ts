import type { Counts } from '../model/counts';
import { addHours, NO_HOURS } from '../model/hours';
import type { CheckedFinding } from '../rules/check';
import type { Invocation, Option, Terminal } from './command';
import { howMany, hoursText } from './describeTask';
import { severityWords } from './findingsText';

/** How many warnings are let pass. */
export const maxWarnings: Option = {
	name: 'max-warnings',
	value: 'N',
	takes: 'a whole number',
	summary: 'with more warnings than that the exit code is 1, too',
	isValid: value => /^\d{1,9}$/.test(value),
};

/** What `check` adds up over all files. */
export class Totals {
	files = 0;
	tasks = 0;
	done = 0;
	remaining = NO_HOURS;
	errors = 0;
	warnings = 0;
	notes = 0;
	fixable = 0;

	/** All of them, whatever they weigh. */
	get findings(): number {
		return this.errors + this.warnings + this.notes;
	}

	/** 1 with an error, or with more warnings than are let pass. */
	exitCode({ options }: Pick<Invocation, 'options'>): 0 | 1 {
		const most = Number(options.get(maxWarnings.name) ?? Number.POSITIVE_INFINITY);
		return this.errors > 0 || this.warnings > most ? 1 : 0;
	}

	add(counts: Counts, findings: readonly CheckedFinding[]): void {
		this.files++;
		this.tasks += counts.tasks;
		this.done += counts.done;
		this.remaining = addHours(this.remaining, counts.remainingHours);
		for (const { severity, finding } of findings) {
			if (severity === 'error') this.errors++;
			else if (severity === 'warning') this.warnings++;
			else this.notes++;
			if (finding.fixes?.some(fix => fix.safe)) this.fixable++;
		}
	}
}

/** `1 file, 142 tasks (0 done, 1183.9 h left): 2 errors, 6 warnings, 1 note · 3 can be fixed` */
export function summaryText(totals: Totals, { columns, paint }: Pick<Terminal, 'columns' | 'paint'>): string {
	const left = totals.remaining[1] > 0 ? `, ${hoursText(totals.remaining)} left` : '';
	const state = totals.tasks > 0 ? ` (${totals.done} done${left})` : '';
	const found = [
		['error', totals.errors, 'errors'],
		['warning', totals.warnings, 'warnings'],
		['information', totals.notes, 'notes'],
	] as const;
	const parts = found
		.filter(([, count]) => count > 0)
		.map(([severity, count, many]) => {
			const [word, colour] = severityWords[severity];
			return { text: howMany(count, word, many), colour };
		});
	if (parts.length === 0) parts.push({ text: 'nothing to report', colour: 'green' });
	const files = `${howMany(totals.files, 'file', 'files')}, ${howMany(totals.tasks, 'task', 'tasks')}${state}:`;
	const fixes = totals.fixable > 0 ? ` · ${totals.fixable} can be fixed` : '';
	const plain = `${files} ${parts.map(({ text }) => text).join(', ')}${fixes}`;
	const gap = columns !== null && plain.length > columns ? '\n  ' : ' ';
	return `${files}${gap}${parts.map(({ text, colour }) => paint(colour, text)).join(', ')}${fixes}\n`;
}
