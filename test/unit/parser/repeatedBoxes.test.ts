import { checkReading } from '../../support/checkReading';

const TABLE = `
| Status | Task | Owner |
|---|---|---|
| ☑ | Configure the garden repository | Ann |
| ☐ | Create the watering database (with seeds) | Bob |
| ☐ | Module for drawing flower beds | Ann |
`;
const ROWS = `task: Configure the garden repository | done | by Ann
task: Create the watering database (with seeds) | open | by Bob
task: Module for drawing flower beds | open | by Ann
`;

suite('boxes that tell again what a table lists', () => {
	test('by person and shorter', () => {
		checkReading(
			`${TABLE}
## Who does what

### Ann

- [x] Configure repository
- [ ] Drawing flower beds

### Bob

- [x] Watering database
`,
			`${ROWS}item: Configure repository | done | in Ann
item: Drawing flower beds | open | in Ann
item: Watering database | done | in Bob`,
		);
	});

	test('near miss: other work', () => {
		checkReading(
			`${TABLE}
## By hand

- [ ] Configure the fence
- [ ] Paint benches
`,
			`${ROWS}task: Configure the fence | open | in By hand
task: Paint benches | open | in By hand`,
		);
	});

	test('near miss: more boxes than rows, and boxes beside the table', () => {
		const boxes = '- [ ] Configure the garden repository\n'.repeat(4);
		const tasks = Array.from({ length: 4 }, () => 'task: Configure the garden repository | open | in Again').join('\n');
		checkReading(`${TABLE}\n## Again\n\n${boxes}`, `${ROWS}${tasks}`);
		checkReading(
			`## Plan\n${TABLE}\n- [ ] Configure garden repository\n- [ ] Drawing flower beds\n`,
			`${ROWS}task: Configure garden repository | open\ntask: Drawing flower beds | open`.replace(/$/gm, ' | in Plan'),
		);
	});
});
