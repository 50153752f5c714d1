import { checkReading } from '../../support/checkReading';

suite('a question word over who does it', () => {
	test('heads owners', () => {
		for (const who of ['Chi', 'Wer', 'Quién', 'Qui', 'Quem', 'Кто', 'Хто', 'Kim', '谁', '誰'])
			checkReading(
				`| ID | Task | ${who} | Status |\n|---|---|---|---|\n| T1 | Dig | Ann | done |\n| T2 | Line | Bob | open |\n`,
				'task T1: Dig | done | by Ann\ntask T2: Line | open | by Bob',
			);
	});

	test('near miss: over numbers', () => {
		checkReading(
			'| ID | Task | Chi | Status |\n|---|---|---|---|\n| T1 | Dig | 3 | done |\n| T2 | Line | 4 | open |\n',
			'task T1: Dig | done\ntask T2: Line | open',
		);
	});
});
