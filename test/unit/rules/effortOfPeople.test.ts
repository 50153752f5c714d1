import { effortTotal } from '../../../src/rules/effort-total';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

const planting = `
| Task | Owner | Hours |
|---|---|---|
| Reeds | Ann | 6 |
| Lilies | Bea | 4 |
`;

const summary = (ann: string, bea: string, total: string): string => `
| Person | Total hours |
|---|---|
| Ann | ${ann} |
| Bea | ${bea} |
| **Total** | **${total}** |
`;

const heavy = '\n## Ann - heavy work\n\n| Task | Hours | Days |\n|---|---|---|\n| Dig | 8 | 2 |\n| Line | 4 | 1 |\n';

suite('effort-total: hours of people', () => {
	test('what is wrong where all work is told of is rewritten', () => {
		checkRule(
			effortTotal,
			`${planting}
| Person | Total hours |
|---|---|
| Ann | 9h |
        ^^ States 9h; the estimates of the tasks add up to 6h (3 h too many).
| Bea | 4h |
`,
		);
		checkSafeFixes(effortTotal, `${planting}${summary('9h', '4h', '10h')}`, `${planting}${summary('6h', '4h', '10h')}`);
	});

	test('near miss: work in a table that lists no tasks, under a heading with a name', () => {
		checkRule(
			effortTotal,
			`${heavy}| **Ann subtotal** | **12h** | **3d** |\n\n## Planting\n${planting}${summary('18h', '4h', '22h')}`,
		);
		checkRule(effortTotal, `${heavy}\n## Planting\n${planting}${summary('18h', '4h', '22h')}`);
	});

	test('more than there is of such work is a note, less a warning, and neither is mended unseen', () => {
		for (const ann of ['28h', '3h']) {
			const text = `${heavy}\n## Planting\n${planting}\n| Person | Total hours |\n|---|---|\n| Ann | ${ann} |\n| Bea | 4h |\n`;
			checkSafeFixes(effortTotal, text, text);
		}
		checkRule(
			effortTotal,
			`${heavy}
## Planting
${planting}
| Person | Total hours |
|---|---|
| Ann | 28h |
        ^^^ States 28h; the estimates of the tasks add up to 6h (22 h too many).
| Bea | 3h |
        ^^ States 3h; the estimates of the tasks add up to 4h (1 h too few).
`,
		);
	});

	test('near miss: tasks without an owner may be theirs', () => {
		const tickets =
			'\n## Ann - heavy work\n\n| Task | Ticket | Remaining Hrs |\n|---|---|---|\n| Dig | #12 | 8 |\n| Line | - | 4 |\n| **Ann subtotal** | | **12h** |\n';
		checkRule(effortTotal, `${tickets}\n## Planting\n${planting}${summary('18h', '4h', '22h')}`);
		checkRule(effortTotal, `${planting}| Sign | | 3 |\n${summary('9h', '4h', '13h')}`);
	});

	test('what two do together makes a range', () => {
		const shared = `${planting}| Test | Ann + Bea | 10 |\n`;
		checkRule(effortTotal, `${shared}${summary('11h', '9h', '20h')}`);
		checkRule(
			effortTotal,
			`${shared}
| Person | Total hours |
|---|---|
| Ann | 19h |
        ^^^ States 19h; the estimates of the tasks add up to 6-16h (at least 3 h too many).
| Bea | 4h |
`,
		);
	});

	test('near miss: hours of each day', () => {
		checkRule(
			effortTotal,
			`| Member | Role | Hours/Day |\n|---|---|---|\n| Ann | Lead | 2-3h |\n| Bea | Helper | 2-3h |\n${planting}`,
		);
	});

	test('a total over people whose work is not among the tasks is told of, and not rewritten unseen', () => {
		const areas =
			'| # | Area | Priority | Status |\n|---|---|---|---|\n| 1 | Pond | P1 | Open |\n| 2 | Fence | P2 | Open |\n';
		const text = `${areas}\n## Area 1\n${planting}${summary('6h', '14h', '10h')}`;
		checkSafeFixes(effortTotal, text, text);
		checkRule(
			effortTotal,
			`${areas}
## Area 1
${planting}
| Person | Total hours |
|---|---|
| Ann | 6h |
| Bea | 14h |
| **Total** | **10h** |
                ^^^ States 10h in all; what stands above adds up to 20h (10 h too few).
`,
		);
	});

	test('near miss: a total of rows that are all borne out is rewritten', () => {
		checkSafeFixes(effortTotal, `${planting}${summary('6h', '4h', '12h')}`, `${planting}${summary('6h', '4h', '10h')}`);
	});

	test('names with initials in the one place and without in the other', () => {
		const reeds = planting.replace('Ann', 'Moss').replace('Bea', 'Reed');
		checkRule(
			effortTotal,
			`${reeds}
| Person | Total hours |
|---|---|
| A. Moss | 9h |
            ^^ States 9h; the estimates of the tasks add up to 6h (3 h too many).
| Reed B. | 4h |
`,
		);
		const right = summary('6h', '4h', '10h').replace('Ann', 'A. Moss').replace('Bea', 'Reed B.');
		checkSafeFixes(effortTotal, `${reeds}${right.replace('6h', '9h')}`, `${reeds}${right}`);
		checkRule(effortTotal, `${reeds.replace('Moss', 'A. Moss')}${right.replace('A. Moss', 'Moss')}`);
	});

	test('near miss: two who share a name', () => {
		const two = planting.replace('Ann', 'A. Moss').replace('Bea', 'B. Moss');
		checkRule(effortTotal, `${two}${summary('6h', '4h', '10h').replace('Ann', 'A. Moss').replace('Bea', 'B. Moss')}`);
		const one = `${planting.replace('Ann', 'Moss').replace('Bea', 'Moss')}`;
		checkRule(effortTotal, `${one}${summary('6h', '4h', '10h').replace('Ann', 'A. Moss').replace('Bea', 'B. Moss')}`);
	});
});
