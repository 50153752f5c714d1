import { checkReading } from '../../support/checkReading';

const listing = '| ID | Story | Status |\n|---|---|---|\n| 1.1 | Dig | Open |\n| 1.2 | Line | Done |\n\n';
const read = 'task 1.1: Dig | open\ntask 1.2: Line | done\n';

suite('tables that say nothing but ids and titles', () => {
	test('go on with those of another beneath a heading that is called by a status', () => {
		checkReading(
			`${listing}## Icebox (later)\n\n| ID | Story | Reason |\n|---|---|---|\n| 1.3 | Frogs | Not needed |\n| — | Toads | Cancelled |\n`,
			`${read}task 1.3: Frogs | open | in Icebox (later)\nitem: Toads | open | in Icebox (later)`,
		);
		checkReading(
			`${listing}## Done\n\n| ID | Story | Commit |\n|---|---|---|\n| 1.0 | Buy | abc |\n`,
			`${read}task 1.0: Buy | done | in Done`,
		);
	});

	test('go on with the numbers of another that is headed alike', () => {
		const numbers =
			'| # | Story | Status |\n|---|---|---|\n| 3 | Dig | Open |\n| 4 | Line | Done |\n\n## ✅ Done (2)\n\n';
		const told = 'task 3: Dig | open\ntask 4: Line | done\n';
		checkReading(
			`${numbers}| # | Story | Area |\n|---|---|---|\n| 1 | Buy | Shop |\n| 2 | Measure | Garden |\n`,
			`${told}task 1: Buy | done | in ✅ Done (2)\ntask 2: Measure | done | in ✅ Done (2)`,
		);
		for (const [head, first] of [
			['# | Task', 1],
			['No | Story', 1],
			['# | Story', 3],
		])
			checkReading(`${numbers}| ${head} | Area |\n|---|---|---|\n| ${first} | Buy | Shop |\n`, told);
	});

	test('near miss: what tells of other things, or of the same tasks, or stands alone', () => {
		const table = '| ID | Story | Reason |\n|---|---|---|\n';
		checkReading(`${listing}## Deferred\n\n${table}| R-1 | Frogs | Not needed |\n`, read);
		checkReading(`${listing}## Deferred\n\n${table}| 1.2 | Line it | Not needed |\n`, read);
		checkReading(`${listing}## Why\n\n${table}| 1.3 | Frogs | Not needed |\n`, read);
		checkReading(`## Deferred\n\n${table}| 1.3 | Frogs | Not needed |\n`, '');
	});

	test('a reason is no status, and points are an effort by their short names', () => {
		checkReading(
			'| ID | Task | Owner | Reason |\n|---|---|---|---|\n| T-1 | Dig | Ann | Cancelled |\n| T-2 | Line | Bob | Not needed |\n',
			'task T-1: Dig | open | by Ann\ntask T-2: Line | open | by Bob',
		);
		checkReading(
			'| ID | Story | SP |\n|---|---|---|\n| 1.1 | Dig | 3 |\n| 1.2 | Line | 5 |\n',
			'task 1.1: Dig | open\ntask 1.2: Line | open',
		);
		checkReading('| ID | Story | Pos |\n|---|---|---|\n| 1.1 | Dig | 3 |\n| 1.2 | Line | 5 |\n', '');
	});
});
