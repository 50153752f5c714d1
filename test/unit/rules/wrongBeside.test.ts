import assert from 'node:assert/strict';
import { fixAll } from '../../../src/features/fixAll';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';

suite('a number beside one that stays wrong', () => {
	test('is not written: the whole of a pair, of a list, of a row', () => {
		for (const pair of [' (1/2)', '\n\n**Progress**: 1/2 (50%)'])
			checkFixed(`## Beds${pair}\n\n- [ ] T1 Dig\n\n## Pond\n\n- [x] T2 Fill\n- [ ] T3 Line\n`);
		for (const counts of ['4 total, 1 done, 3 open', '| Total | Done | Open |\n|---|---|---|\n| 4 | 1 | 3 |'])
			checkFixed(`# Garden\n\n${counts}\n\n- [ ] T1 Dig\n- [ ] T2 Sow\n- [ ] T3 Mow\n`);
	});

	test('nor where a percentage comes from both', () => {
		checkFixed(
			'# Garden\n\n| Metric | Value |\n|---|---|\n| Total tasks | 4 |\n| Completed | 1 (25%) |\n\n- [ ] T1 Dig\n- [ ] T2 Sow\n- [ ] T3 Mow\n',
		);
	});

	test('near miss: a number beside that is right, or is written as well', () => {
		const beds = (pair: string) => `## Beds (${pair})\n\n- [x] T1 Dig\n- [ ] T2 Sow\n- [ ] T3 Mow\n`;
		checkFixed(beds('1/4'), beds('1/3'));
		checkFixed(beds('2/4'), beds('1/3'));
	});
});

/** What fixing everything that is safe leaves. */
function checkFixed(before: string, after = before): void {
	const read = (text: string) => {
		const document = parse(text);
		return { document, findings: checkDocument(document, buildGraph(document)) };
	};
	assert.equal(fixAll(read(before), read).reading.document.text, after);
}
