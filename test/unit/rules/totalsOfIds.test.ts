import { listTotal } from '../../../src/rules/list-total';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

const list = '- BED-4: Dig the beds → nothing left to do\n- BED-5: Rake\n- BED-6: Water\n';
const more = '### Pond (1 task)\n\n- [x] BED-1: Fill\n';
const wrong = (column: number, stated = 2, found = 3): string =>
	`${' '.repeat(column)}^ States ${stated}; the list beneath has ${found} entries.\n`;

suite('totals of lists whose entries begin with ids', () => {
	test('each entry is one of the tasks that the heading counts', () => {
		checkRule(listTotal, `### Beds (2 tasks)\n${wrong(10)}\n${list}\n${more}`);
		checkRule(listTotal, `### Beds (4 issues)\n${wrong(10, 4)}\n${list}  - with care\n\n${more}`);
		checkRule(listTotal, `### Beds (3 tasks)\n\n${list}\n${more}`);
		const numbered = '1. **BED-4** - Dig\n   - at night\n2. **BED-5** - Rake\n';
		checkRule(listTotal, `### Beds (3 tasks)\n${wrong(10, 3, 2)}\n${numbered}\n${more}`);
	});

	test('nothing is written unseen: one may be listed twice', () => {
		const text = `### Beds (2 tasks)\n\n${list}\n${more}`;
		checkSafeFixes(listTotal, text, text);
	});

	test('near miss: not all begin with an id, or ids are not of one form or stand for several', () => {
		for (const entries of [
			`${list}- Weed\n`,
			`${list}- POND-1: Fill\n`,
			`${list}- BED-7, BED-8: Weed\n`,
			`${list}- BED-7 - BED-9: Weed\n`,
			`${list}- BED-7 to BED-9: Weed\n`,
			`${list}- BED-7–9: Weed\n`,
			`${list}- BED-4: Dig again\n`,
			`${list}- … and 4 more\n`,
			'- 4: Dig\n- 5: Rake\n- 6: Water\n',
			'- BED-4: Dig\n',
		])
			checkRule(listTotal, `### Beds (2 tasks)\n\n${entries}\n${more}`);
	});

	test('near miss: more stands there, or elsewhere', () => {
		for (const text of [
			`### Beds (5 tasks)\n\n${list}\nLater:\n\n- BED-7: Weed\n- BED-8: Mow\n\n${more}`,
			`## Beds (5 tasks)\n\n${list}\n### Later\n\n- BED-7: Weed\n- BED-8: Mow\n\n## Pond\n`,
			`### Beds (12 tasks)\n\n${list}\n${more}`,
			`### Beds (5 tasks, 2 of them done)\n\n${list}\n${more}`,
			`### Beds (5 plants)\n\n${list}\n${more}`,
			`### Beds (5 tasks)\n\nSome of them:\n\n${list}\n${more}`,
		])
			checkRule(listTotal, text);
	});

	test('near miss: entries with boxes are tasks', () => {
		checkRule(listTotal, `### Beds (2 tasks)\n\n${list.replaceAll('- ', '- [ ] ')}\n${more}`);
	});
});
