import type { Counts } from '../model/counts';
import { addHours, NO_HOURS } from '../model/hours';
import type { CheckedFinding } from '../rules/check';
import { howMany, hoursText } from './describeTask';
import { severityWords } from './findingsText';
import type { Paint } from './text/paint';

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
export function summaryText(totals: Totals, paint: Paint): string {
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
			return paint(colour, howMany(count, word, many));
		});
	const result = parts.length > 0 ? parts.join(', ') : paint('green', 'nothing to report');
	const fixes = totals.fixable > 0 ? ` · ${totals.fixable} can be fixed` : '';
	return `${howMany(totals.files, 'file', 'files')}, ${howMany(totals.tasks, 'task', 'tasks')}${state}: ${result}${fixes}\n`;
}
