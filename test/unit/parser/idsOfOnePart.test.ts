import { checkReading } from '../../support/checkReading';

const phases = (fixes: string, first = ''): string => `
## Phase 1: Dig
${first}- [x] Mark the place
- [x] Dig the hole
- [x] Cart it off

## Phase 2: Pour
- [x] Mix
- [x] Pour

## Phase 3: Sow
- [ ] Rake

### Fixes
${fixes}`;

const read = (fixes: string): string => `
task: Mark the place | done | in Phase 1: Dig
task: Dig the hole | done | in Phase 1: Dig
task: Cart it off | done | in Phase 1: Dig
task: Mix | done | in Phase 2: Pour
task: Pour | done | in Phase 2: Pour
task: Rake | open | in Phase 3: Sow
${fixes}`;

suite('ids that one part of one phase has', () => {
	test('the boxes right beneath all phases are tasks like them', () => {
		checkReading(
			phases('- [x] LOW-1: Level it\n- [ ] LOW-2: Weed\n'),
			read('task LOW-1: Level it | done | in Fixes\ntask LOW-2: Weed | open | in Fixes'),
		);
	});

	test('near miss: ids of a list of tasks, of two parts, and criteria', () => {
		const loose = (text: string): string => text.replaceAll('task: ', 'item: ');
		checkReading(
			phases('- [x] LOW-1: Level it\n- [ ] LOW-2: Weed\n').replace('### Fixes', '### Tasks'),
			loose(read('task LOW-1: Level it | done | in Tasks\ntask LOW-2: Weed | open | in Tasks')),
		);
		checkReading(
			phases('- [x] LOW-1: Level it\n- [ ] LOW-2: Weed\n\n### More\n- [ ] LOW-3: Mow\n'),
			loose(
				read(
					'task LOW-1: Level it | done | in Fixes\ntask LOW-2: Weed | open | in Fixes\ntask LOW-3: Mow | open | in More',
				),
			),
		);
		checkReading(
			'## Phase 1\n- [ ] LOW-1: Level it\n- [ ] LOW-2: Weed\n\n**Done when**:\n- [ ] It is level\n- [ ] Nothing grows\n',
			'task LOW-1: Level it | open | in Phase 1\ntask LOW-2: Weed | open | in Phase 1\nitem: It is level | open | in Phase 1\nitem: Nothing grows | open | in Phase 1',
		);
	});
});
