import { unknownDependency } from '../../../src/rules/unknown-dependency';
import { checkReading } from '../../support/checkReading';
import { checkRule } from '../../support/checkRule';

const others = Array.from({ length: 9 }, (_, at) => `- [ ] Job ${'abcdefghi'[at]} in the garden\n`).join('');
const read = Array.from(
	{ length: 9 },
	(_, at) => `\ntask: Job ${'abcdefghi'[at]} in the garden | open | in Left over`,
).join('');

suite('a run of boxes in bold with a letter and a number', () => {
	const list = (...titles: string[]): string => titles.map(title => `- [ ] ${title}\n`).join('');

	test('are ids, beside many boxes without one', () => {
		checkReading(
			`${list('**G0 Ground:** earth', '**G1 Pond** (wet): water (after G0)', '**G2 Trees & reeds:** hedge')}\n## Left over\n${others}`,
			`task G0: Ground: earth | open\ntask G1: Pond (wet): water | open | after G0\ntask G2: Trees & reeds: hedge | open${read}`,
		);
		checkRule(
			unknownDependency,
			`
- [ ] **G0 Ground:** earth
- [ ] **G1 Pond:** water
- [ ] **G2 Trees:** hedge (depends on G9)
                                      ^^ No task G9 in this document.

## Left over
${others}`,
		);
	});

	test('near miss: plain text, two, a gap, other letters, another box among them, from 4 on', () => {
		const quiet = (...titles: string[]): void =>
			checkReading(
				`${list(...titles)}\n## Left over\n${others}`,
				titles.map(title => `task: ${title.replaceAll('*', '')} | open`).join('\n') + read,
			);
		quiet('H1 tags', 'H2 tags', 'H3 tags');
		quiet('**S3 bucket**: pond', '**S4 bucket**: well');
		quiet('**G0 Ground:** earth', '**G1 Pond:** water', '**G3 Trees:** hedge');
		quiet('**A1 paper:** white', '**B2 paper:** grey', '**A3 paper:** red');
		quiet('**G0 Ground:** earth', '**G1 Pond:** water', '**G2 Trees:** hedge', 'Rake');
		quiet('**V4 pump:** old', '**V5 pump:** new', '**V6 pump:** best');
	});
});
