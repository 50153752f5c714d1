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

	test('one entry with another state is still told again', () => {
		const more = `${done}- [x] **#9** Paint the fence\n`;
		const read = (state: string, line: number) =>
			`task 4: Dig the pond | ${state} | in Done | also on ${line}
task 7: Plant reeds | done | in Done | also on ${line + 1}
task 9: Paint the fence | done | in Done | also on ${line + 2}`;
		checkReading(
			`## Done\n\n${more}\n## Garden\n\n- [ ] **#4** Dig pond\n- [x] **#7** Reeds\n- [x] **#9** Fence\n`,
			read('open', 9),
		);
		checkReading(
			`## Done\n\n${more}\n## Garden\n\n- [x] **#4** Water, see "Done"\n- [x] **#7** Lilies (см. «Done»)\n- [x] **#9** Oak, see Done\n`,
			read('done', 9),
		);
	});

	test('near miss: a title that sends the reader elsewhere, and titles of other work beside those told again', () => {
		checkReading(
			`## Done\n\n${done}\n## Garden\n\n- [x] **#4** Water, see May\n- [x] **#7** Oversee Done\n`,
			`task 4: Dig the pond | done | in Done
task 7: Plant reeds | done | in Done
task 4: Water, see May | done | in Garden
task 7: Oversee Done | done | in Garden`,
		);
		checkReading(
			`## Done\n\n${done}- [x] **#9** Mow\n- [x] **#11** Rake\n\n## Garden\n\n- [x] **#4** Dig pond\n- [x] **#7** Reeds\n- [x] **#9** Mow\n- [ ] **#11** Buy oak\n`,
			`task 4: Dig the pond | done | in Done | also on 10
task 7: Plant reeds | done | in Done | also on 11
task 9: Mow | done | in Done | also on 12
task 11: Rake | done | in Done
task 11: Buy oak | open | in Garden`,
		);
	});

	const table =
		'| # | Job | Status |\n|---|---|---|\n| 3 | Dig the pond | ✅ done |\n| 4 | Plant reeds | ✅ done |\n| 7 | Water loss | ✅ done |\n\n';
	const rows = `task 3: Dig the pond | done | also on 7
task 4: Plant reeds | done | also on 8`;

	test('an entry under another title, in a list that mostly tells a table again', () => {
		checkReading(
			`${table}3. ✅ Dig pond\n4. ✅ Reeds\n5. 🟡 Buy a pump\n7. ✅ Leak mended\n`,
			`${rows}\ntask 7: Water loss | done | also on 10\ntask 5: Buy a pump | in-progress`,
		);
	});

	test('near miss: another state, another place, a list of other things', () => {
		checkReading(
			`${table}3. ✅ Dig pond\n4. ✅ Reeds\n7. 🟡 Leak mended\n`,
			`${rows}\ntask 7: Water loss | done\ntask 7: Leak mended | in-progress`,
		);
		checkReading(
			`${table}7. ✅ Leak mended\n3. ✅ Dig pond\n4. 🟡 Reeds\n`,
			`task 3: Dig the pond | done | also on 8
task 4: Plant reeds | in-progress | also on 9
task 7: Water loss | done
task 7: Leak mended | done`,
		);
		checkReading(
			`${table}3. ✅ Dig pond\n4. ✅ Mow\n5. 🟡 Buy a pump\n7. ✅ Paint\n`,
			`task 3: Dig the pond | done
task 4: Plant reeds | done
task 7: Water loss | done
task 3: Dig pond | done
task 4: Mow | done
task 5: Buy a pump | in-progress
task 7: Paint | done`,
		);
	});
});

suite('steps that count from 1 beside the rows of a plan', () => {
	const plan =
		'| # | Job | Status |\n|---|---|---|\n| 1 | Buy the spade | Done |\n| 2 | Dig the pond | Done |\n| 3 | Plant the hedge | Open |\n\n## Visit\n\n';

	test('are other tasks where one of them has a word in common with its number', () => {
		checkReading(
			`# Garden\n\n${plan}- [ ] 1. Tell of the garden\n- [ ] 2. Dig the pond out\n- [ ] 3. Drink tea\n`,
			`task 1: Buy the spade | done | in Garden
task 2: Dig the pond | done | in Garden
task 3: Plant the hedge | open | in Garden
task 1: Tell of the garden | open | in Visit
task 2: Dig the pond out | open | in Visit
task 3: Drink tea | open | in Visit`,
		);
	});

	test('near miss: most of them tell the same, or they are some of the rows', () => {
		checkReading(
			`# Garden\n\n${plan}- [ ] 1. Buy a spade\n- [ ] 2. Dig the pond out\n- [x] 3. Drink tea\n`,
			`task 1: Buy the spade | open | in Garden | also on 11
task 2: Dig the pond | open | in Garden | also on 12
task 3: Plant the hedge | open | in Garden
task 3: Drink tea | done | in Visit`,
		);
		checkReading(
			`# Garden\n\n${plan}- [ ] 2. Dig the pond out\n- [ ] 3. Drink tea\n`,
			`task 1: Buy the spade | done | in Garden
task 2: Dig the pond | open | in Garden | also on 11
task 3: Plant the hedge | open | in Garden
task 3: Drink tea | open | in Visit`,
		);
	});
});
