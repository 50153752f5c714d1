import { effortTotal } from '../../../src/rules/effort-total';
import { checkRule } from '../../support/checkRule';

/** Eight hours, of which two are done. */
const plan = (line: string): string => `${line}\n\n- [x] T1 Dig (2h)\n- [ ] T2 Fill (2h)\n- [ ] T3 Sow (4h)\n`;

suite('effort-total: what a label says of the side', () => {
	test('near miss: what is done, and what is left', () => {
		for (const line of [
			'Effort terminé: 2 h',
			'Heures terminées: 2 h',
			'Total finished hours: 2',
			'Total hours closed: 2',
		])
			checkRule(effortTotal, plan(line));
		for (const line of ['Total open hours: 6', 'Restaufwand: 6 h', 'Aufwand offen: 6 h', 'Effort restant: 6 h'])
			checkRule(effortTotal, plan(line));
	});

	test('another number of either, and of all', () => {
		checkRule(
			effortTotal,
			plan(
				'Effort terminé: 3 h\n                ^^^ States 3 h; the estimates of the tasks add up to 2 h (1 h too many).',
			),
		);
		checkRule(
			effortTotal,
			plan('Planned effort: 7h\n                ^^ States 7h; the estimates of the tasks add up to 8h (1 h too few).'),
		);
	});

	test('near miss: what it takes to complete may be all, or what is left', () => {
		checkRule(effortTotal, plan('Effort to complete: 6h'));
		checkRule(effortTotal, plan('Effort to complete: 8h'));
	});
});
