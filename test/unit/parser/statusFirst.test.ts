import { statedTotal } from '../../../src/rules/stated-total';
import { checkReading } from '../../support/checkReading';
import { checkRule } from '../../support/checkRule';

const table = (header: string, ...rows: readonly string[]): string =>
	`${[header, header.replace(/[^|]+/g, '---'), ...rows].map(row => `| ${row} |`).join('\n')}\n`;

suite('tables whose rows begin with their status', () => {
	test('list tasks, whatever the header of their titles', () => {
		for (const header of [
			'Stato | Voce | Note',
			'Status | Entry | Notes',
			'Status | Punkt | Notes',
			'Status | Work | Notes',
		])
			checkReading(
				table(header, 'Done | Dig the pond | by hand', 'To do | Line it | twice', 'To do | Fill it | '),
				'task: Dig the pond | done\ntask: Line it | open\ntask: Fill it | open',
			);
		checkReading(
			table('Status | Entry', 'Done | Dig the pond', 'Done | Line it'),
			'task: Dig the pond | done\ntask: Line it | done',
		);
	});

	test('count with the boxes beside them', () => {
		checkRule(
			statedTotal,
			`**Total tasks**: 4\n\n${table('Stato | Voce | Note', 'Fatto | Dig | a', 'Da fare | Line | b')}\n- [ ] Fill\n- [x] Sow\n`,
		);
	});

	test('near miss: legends, boards, checks, words that are no status, counts', () => {
		const stays = (text: string): void => checkReading(text, '');
		stays(table('Status | Meaning', 'Done | Ready', 'To do | Not ready'));
		stays(table('Status | Label | Use', 'Done | Green | Ready', 'To do | Grey | Later', 'Blocked | Red | Waits'));
		stays(table('Status | Work', 'Done | Pond, beds', 'To do | Lawn, hedge'));
		stays(table('Status | Check | Notes', 'Done | No leaks | a', 'Done | No weeds | b'));
		stays(table('Status | Component | Notes', 'Done | Pump | a', 'Done | Filter | b'));
		stays(table('Status | Entry | Notes', 'Deep | Pond | a', 'Deep | Beds | b'));
		stays(table('Status | Amount | Share', 'Done | 4 | 40 %', 'To do | 6 | 60 %'));
		stays(table('Status | Phase | Notes', 'Done | Pond | a', 'Done | Beds | b'));
	});
});
