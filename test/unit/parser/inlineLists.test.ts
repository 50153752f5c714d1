import { checkReading } from '../../support/checkReading';

suite('lists of ids behind a title', () => {
	test('in brackets, with or without quotes, under labels as programs spell them', () => {
		checkReading(
			`
			- [ ] **A-1** — Dig
			- [ ] **A-2** — Fill · blockedBy: ['A-1', "DRY-BEDS"]
			- [ ] **A-3** — Sow · blocked-by: A-1
			- [ ] **A-4** — Mow | depends_on: [A-1, A-2]
			- [ ] **A-5** — Rake · dependsOn: ['A-1'] · 2h
			- [ ] **A-6** — Rest · depends on: []
			`,
			`
			task A-1: Dig | open
			task A-2: Fill | open | after A-1, DRY-BEDS
			task A-3: Sow | open | after A-1
			task A-4: Mow | open | after A-1, A-2
			task A-5: Rake | open | 2h | after A-1
			task A-6: Rest | open | after none
			`,
		);
	});

	test('near miss: quoted words, other labels and slots', () => {
		checkReading(
			`
			- [ ] **A-1** — Dig · blockedBy: ['dry beds', 'A-2']
			- [ ] **A-2** — Fill · sizes: ['A-1']
			- [ ] **A-3** — Sow · slowly [P1]
			`,
			`
			task A-1: Dig | open | after A-2
			task A-2: Fill · sizes | open
			task A-3: Sow · slowly | open | P1
			`,
		);
	});
});
