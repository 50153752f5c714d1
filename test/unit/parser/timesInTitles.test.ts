import { duplicateId } from '../../../src/rules/duplicate-id';
import { checkReading } from '../../support/checkReading';
import { checkRule } from '../../support/checkRule';

suite('times in brackets behind a title', () => {
	test('the only one is no estimate behind the name of a setting or a period', () => {
		checkReading(
			`
			- [ ] Dig the bed
			- [ ] Set the pump timeout (30 min)
			- [ ] Sow
			- [ ] Rake
			`,
			`
			task: Dig the bed | open
			task: Set the pump timeout | open
			task: Sow | open
			task: Rake | open
			`,
		);
		checkReading(
			'- [ ] Gießen\n- [ ] Verlauf der Temperatur (30 Tage)\n- [ ] Säen\n- [ ] Ernten\n',
			'task: Gießen | open\ntask: Verlauf der Temperatur | open\ntask: Säen | open\ntask: Ernten | open',
		);
	});

	test('near miss: beside another estimate, and behind other words', () => {
		checkReading(
			`
			- [ ] Dig the bed (2h)
			- [ ] Set the pump timeout (30 min)
			- [ ] Sow
			- [ ] Rake
			`,
			`
			task: Dig the bed | open | 2h
			task: Set the pump timeout | open | 0.5h
			task: Sow | open
			task: Rake | open
			`,
		);
		checkReading(
			`
			- [ ] Dig the bed (30 min)
			- [ ] Write the history of the pond
			- [ ] Sow
			- [ ] Draw the history of the pond (2h)
			`,
			`
			task: Dig the bed | open | 0.5h
			task: Write the history of the pond | open
			task: Sow | open
			task: Draw the history of the pond | open | 2h
			`,
		);
		checkReading(
			'- [ ] Dig\n- [ ] Sow\n- [ ] Draw the history of the pond (2h)\n- [ ] Rake\n',
			'task: Dig | open\ntask: Sow | open\ntask: Draw the history of the pond | open | 2h\ntask: Rake | open',
		);
	});

	test('before a title, set off by a dash or a colon, they are an estimate and no id', () => {
		checkRule(duplicateId, '- [x] 2h - Dig\n- [ ] 2h: Fill\n');
		checkReading(
			'- [x] 2h - Dig\n- [ ] 1.5h: Fill\n- [ ] 30m – Rake\n- [ ] 2 SP: Sow\n',
			'task: Dig | done | 2h\ntask: Fill | open | 1.5h\ntask: Rake | open | 0.5h\ntask: Sow | open',
		);
	});

	test('near miss: parts of tasks, numbers of days, words', () => {
		checkReading('- [x] 3c: Dig\n- [ ] 3d: Fill\n', 'task 3c: Dig | done\ntask 3d: Fill | open');
		checkReading('- [x] 2h workshop\n- [ ] 10m hose\n', 'task: 2h workshop | done\ntask: 10m hose | open');
		checkReading('### 2h: Talk\n\nOf ponds.\n', '');
	});
});
