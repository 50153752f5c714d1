import { findingsToFix } from '../features/fixAll';
import { counts } from '../model/counts';
import type { Command } from './command';
import { findingsText } from './findingsText';
import { forEachFile } from './forEachFile';
import { problemEntry } from './json';
import { maxWarnings, summaryText, Totals } from './totals';

/** `tally check`: what the rules find. */
export const check: Command = {
	name: 'check',
	operands: 'PATH…',
	needsOperand: true,
	summary: 'what is wrong: numbers that differ, ids that nothing has, cycles',
	details: [
		'Each finding stands with its place, the line, and what to do about it.',
		'The exit code is 1 when one of them is an error, or with more warnings than N.',
	],
	options: [maxWarnings],
	async run(invocation, terminal) {
		const totals = new Totals();
		const result = await forEachFile(invocation, terminal, reading => {
			const found = { ...reading, findings: findingsToFix(reading, reading.reread) };
			totals.add(counts(reading.document), found.findings);
			return { entry: { problems: problemEntry(found) }, text: () => findingsText(found, terminal) };
		});
		if (invocation.format === 'text' && totals.files > 0)
			terminal.write((totals.findings > 0 ? '\n' : '') + summaryText(totals, terminal));
		return result.failed ? 2 : totals.exitCode(invocation);
	},
};
