import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rules as catalogue } from '../rules/index';
import { nearest } from '../rules/nearest';
import type { Rule } from '../rules/rule';
import type { Command, ExitCode, Terminal } from './command';
import { toJson } from './text/toJson';
import { pad } from './text/width';
import { wrap } from './text/wrap';

/** `tally rules`: the catalogue, or the pages of the rules that are named. */
export const rules: Command = {
	name: 'rules',
	operands: '[RULE…]',
	needsOperand: false,
	summary: 'the rules; with names, the page of each',
	details: ['F marks a rule with safe fixes, S one with suggestions.'],
	options: [],
	run({ operands, format }, terminal) {
		const unknown = operands.filter(id => !catalogue.some(rule => rule.id === id));
		const chosen = operands.length === 0 ? catalogue : catalogue.filter(rule => operands.includes(rule.id));
		if (format === 'json') terminal.write(toJson({ version: 1, rules: chosen.map(entry) }));
		else if (operands.length === 0) terminal.write(catalogueText(terminal));
		else for (const rule of chosen) terminal.write(pageOf(rule, terminal));
		for (const id of unknown) terminal.complain(unknownRule(id));
		const code: ExitCode = unknown.length > 0 ? 2 : 0;
		return Promise.resolve(code);
	},
};

function entry(rule: Rule): object {
	return {
		id: rule.id,
		severity: rule.severity,
		description: rule.description,
		fixable: rule.fixable === 'safe' || rule.fixable === 'both',
		suggests: rule.fixable === 'suggestion' || rule.fixable === 'both',
	};
}

function catalogueText({ columns, paint }: Pick<Terminal, 'columns' | 'paint'>): string {
	const width = Math.max(...catalogue.map(rule => rule.id.length));
	const acts = { safe: 'F', suggestion: 'S', both: 'FS', no: '' };
	return catalogue
		.map(rule => {
			const severity = rule.severity === 'information' ? 'note' : rule.severity;
			const lead = `${pad(rule.id, width)}  ${pad(severity, 7)}  ${pad(acts[rule.fixable], 2)}  `;
			const [first = '', ...rest] = wrap(
				lead + rule.description,
				columns ?? Number.POSITIVE_INFINITY,
				' '.repeat(lead.length),
			);
			return [paint('bold', first.slice(0, width)) + first.slice(width), ...rest].map(line => `${line}\n`).join('');
		})
		.join('');
}

/** The rule's page, which lies in the package, and what the catalogue says besides. */
function pageOf(rule: Rule, { packageFolder }: Terminal): string {
	const { severity, fixable } = rule;
	const mends = { safe: 'safe fixes', suggestion: 'suggestions', both: 'safe fixes and suggestions', no: 'no fixes' };
	const about = `Severity: ${severity === 'information' ? 'note' : severity}; ${mends[fixable]}.`;
	try {
		const pages = JSON.parse(readFileSync(path.join(packageFolder, 'dist', 'rules.json'), 'utf8')) as Readonly<
			Record<string, string>
		>;
		// The link at its end is one between files of the sources.
		return `${(pages[rule.id] as string).replace(/\n[^\n]*\]\(\.\.\/[^\n]*\n$/, '').trimEnd()}\n\n${about}\n`;
	} catch {
		return `# ${rule.id}\n\n${rule.description}\n\n${about}\n`;
	}
}

function unknownRule(id: string): string {
	const ids = catalogue.map(rule => rule.id);
	const [near] = nearest(id, ids, 1);
	return near === undefined
		? `There is no rule ${id}; tally rules lists them.`
		: `There is no rule ${id}. Do you mean ${near}?`;
}
