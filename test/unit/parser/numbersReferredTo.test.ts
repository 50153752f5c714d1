import { checkReading } from '../../support/checkReading';

suite('reading numbers of lists that begin at 1 again', () => {
	test('brackets or a bare number that refer to them make them ids, each of its own list', () => {
		for (const [beside, beneath] of [
			['(depends on #1)', ''],
			['(blocked by Task 1)', ''],
			['(after 1)', ''],
			['', '\n   - Dependencies: 1'],
		] as const)
			checkReading(
				`## Lawn\n\n1. [ ] Mow\n2. [ ] Rake ${beside}${beneath}\n\n## Shed\n\n1. [ ] Sweep\n2. [ ] Oil ${beside}${beneath}\n`,
				`
				task 1: Mow | open | in Lawn
				task 2: Rake | open | after 1 | in Lawn
				task 1: Sweep | open | in Shed
				task 2: Oil | open | after 1 | in Shed
				`,
			);
	});

	test('a time to wait refers to none', () => {
		checkReading(
			`
			## Lawn

			1. [ ] Mow
			2. [ ] Rake (after 3 days)

			## Shed

			1. [ ] Sweep
			2. [ ] Oil (after 2031)
			`,
			`
			task: Mow | open | in Lawn
			task: Rake | open | in Lawn
			task: Sweep | open | in Shed
			task: Oil | open | in Shed
			`,
		);
	});
});
