import { checkReading } from '../../support/checkReading';

suite('lists that tell again what stands elsewhere', () => {
	const done = '- [x] **#4** Dig the pond\n- [x] **#7** Plant reeds\n';

	test('a list under a status repeats the finished tasks of other sections', () => {
		checkReading(
			`## Done\n\n${done}\n## Garden\n\n- [x] **#4** Dig pond (see above)\n- [ ] **#5** Mow\n- [x] **#7** Reeds\n`,
			`task 4: Dig the pond | done | in Done | also on 8
task 7: Plant reeds | done | in Done | also on 10
task 5: Mow | open | in Garden`,
		);
		checkReading(
			`## Garten\n\n- [x] **#7** Plant reeds\n- [x] **#4** Dig\n\n## Erledigt\n\n### Mai\n\n${done}`,
			'task 7: Plant reeds | done | in Garten | also on 11\ntask 4: Dig | done | in Garten | also on 10',
		);
	});

	test('near miss: other tasks, other states, too few of them', () => {
		const others = '- [x] **#4** Paint a fence\n- [x] **#7** Mow\n';
		checkReading(
			`## Done\n\n${done}\n## Garden\n\n${others}`,
			`task 4: Dig the pond | done | in Done
task 7: Plant reeds | done | in Done
task 4: Paint a fence | done | in Garden
task 7: Mow | done | in Garden`,
		);
		checkReading(
			`## Done\n\n${done}\n## Garden\n\n- [ ] **#4** Dig the pond\n- [ ] **#7** Plant reeds\n`,
			`task 4: Dig the pond | done | in Done
task 7: Plant reeds | done | in Done
task 4: Dig the pond | open | in Garden
task 7: Plant reeds | open | in Garden`,
		);
		checkReading(
			`## Done\n\n${done}\n## Garden\n\n- [x] **#4** Dig the pond\n- [ ] **#5** Mow\n`,
			`task 4: Dig the pond | done | in Done
task 7: Plant reeds | done | in Done
task 4: Dig the pond | done | in Garden
task 5: Mow | open | in Garden`,
		);
		checkReading(
			`## Pond\n\n${done}\n## Garden\n\n${done}`,
			`task 4: Dig the pond | done | in Pond
task 7: Plant reeds | done | in Pond
task 4: Dig the pond | done | in Garden
task 7: Plant reeds | done | in Garden`,
		);
	});
});
