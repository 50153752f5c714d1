import { checkReading } from '../../support/checkReading';

const list = (first: string, second: string): string => `- [x] ${first} the pond\n- [ ] ${second} the pond\n`;

suite('ids that something is put around', () => {
	test('in code, in bold code, in round brackets', () => {
		for (const [first, second] of [
			['`T1` Dig', '`T2` Fill'],
			['`T1`: Dig', '`T2` - Fill'],
			['**`T1`** Dig', '**`T2`**: Fill'],
			['**`T1` Dig**', '**`T2`** — Fill'],
			['T1 | Dig', 'T2 → Fill'],
		] as const)
			checkReading(list(first, second), 'task T1: Dig the pond | done\ntask T2: Fill the pond | open');
		checkReading(
			list('(TASK-001) Dig', '(TASK-002) Fill'),
			'task TASK-001: Dig the pond | done\ntask TASK-002: Fill the pond | open',
		);
		checkReading(
			'### `T1` Dig ✅\n\n### `T2`: Fill\n\n**Status**: open\n**Depends on**: `T1`\n',
			'task T1: Dig | done\ntask T2: Fill | open | after T1',
		);
	});

	test('near miss: names of things, lists, numbers, small letters', () => {
		const left = (first: string, second: string): void =>
			checkReading(
				list(first, second),
				`task: ${first.replace(/`/g, '')} the pond | done\ntask: ${second.replace(/`/g, '')} the pond | open`,
			);
		left('`S3` Dig', 'Fill');
		left('`T1`, `T2` Dig', '`T3`/`T4` Fill');
		left('`utf-8` Dig', '`sha-256` Fill');
		left('`12` Dig', '(13) Fill');
		left('(P7) Dig', '(B) Fill');
	});

	test('in square brackets of one digit beside others of their kind', () => {
		checkReading(list('[BE-1] Dig', '[BE-2] Fill'), 'task BE-1: Dig the pond | done\ntask BE-2: Fill the pond | open');
		checkReading(list('[UTF-8] Dig', 'Fill'), 'task: [UTF-8] Dig the pond | done\ntask: Fill the pond | open');
	});
});
