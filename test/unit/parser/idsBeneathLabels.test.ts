import assert from 'node:assert/strict';
import { parse, Reader } from '../../../src/parser/parse';
import { checkReading, printReading } from '../../support/checkReading';

const garden = (said: string): string => `### [BED-1] Dig
- **Status:** open

### [BED-2] Rake
- **Status:** open

**Dependencies:**
${said}

**Notes:**
BED-1 was hard.
`;

const read = (after = ''): string => `task BED-1: Dig | open\ntask BED-2: Rake | open${after}`;

suite('ids on the line beneath a label', () => {
	test('nothing but ids, with a remark at most, or none', () => {
		checkReading(garden('BED-1'), read(' | after BED-1'));
		checkReading(garden('\nBED-1 (all of it), **BED-7**'), read(' | after BED-1, BED-7'));
		checkReading(garden('None'), read(' | after none'));
		checkReading(garden('BED-1').replace('Dependencies', 'Dependências'), read(' | after BED-1'));
		checkReading(
			garden('Task 1 and #2').replaceAll('[BED-1]', 'Task 1:').replaceAll('[BED-2]', 'Task 2:'),
			`
			task 1: Dig | open
			task 2: Rake | open | after 1, 2`,
		);
	});

	test('near miss: a sentence, and a line further down', () => {
		checkReading(garden('BED-1 has to be dug before'), read());
		checkReading(garden('To be seen.\nBED-1'), read());
		checkReading(
			garden('- [ ] BED-9 is bought').replace('BED-9 is', 'Rake is'),
			`${read()}\nsubtask: Rake is bought | open | of BED-2`,
		);
	});

	test('as reading anew after the line came, changed and went', () => {
		const reader = new Reader();
		for (const said of [
			'',
			'to be seen',
			'BED-1',
			'BED-7',
			'\nBED-1',
			'to be seen\nBED-1',
			'BED-1',
			'BED-1\nand more',
			'',
		]) {
			const text = garden(said);
			assert.equal(printReading(reader.read(text)), printReading(parse(text)), said);
		}
	});
});
