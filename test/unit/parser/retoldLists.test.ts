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
			`task 3: Dig the pond | done | also on 7
task 4: Plant reeds | done
task 7: Water loss | done
task 4: Mow | done
task 5: Buy a pump | in-progress
task 7: Paint | done`,
		);
	});
});
