import { statedSection } from '../../../src/rules/stated-section';
import { statedTotal } from '../../../src/rules/stated-total';
import { checkRule } from '../../support/checkRule';

const table = `
## Tasks

| ID | Bed | Task | Status |
|---|---|---|---|
| T-01 | A | Dig the pond | Done |
| T-02 | A | Fill the pond | Done |
| T-03 | B | Sow the beds | To Do |
| T-04 | B | Water the beds | To Do |
| T-05 | B | Weed the beds | To Do |
`;

suite('counts beneath a heading that names what it is about', () => {
	test('over no tasks are not compared with all there are', () => {
		for (const rule of [statedTotal, statedSection]) {
			checkRule(rule, `### Bed A: the pond\n\n- **Progress:** 100% (2 / 2 tasks done)\n${table}`);
			checkRule(rule, `### Backyard\n\n- Completed: 2/2 tasks\n- Status: 2 of 2 tasks complete\n${table}`);
			checkRule(rule, `### Pond\n\n2 of 2 tasks done\n${table}`);
		}
	});

	test('near miss: a heading or a label that speaks of all, and a line under the title', () => {
		checkRule(
			statedTotal,
			`### Overall progress

- **Progress:** 50% (2 / 4 tasks done)
                         ^ States 4 tasks; the document has 5 (1 too few).
${table}`,
		);
		checkRule(
			statedTotal,
			`### Pond

- Overall: 2/4 tasks
             ^ States 4 tasks; the document has 5 (1 too few).
- Total tasks: 4
               ^ States 4 tasks; the document has 5 (1 too few).
- Done: 3
        ^ States 3 done tasks; the document has 2 (1 too many).
${table}`,
		);
		checkRule(
			statedTotal,
			`# Garden

- **Progress:** 2/4 tasks
                  ^ States 4 tasks; the document has 5 (1 too few).
${table}`,
		);
	});

	test('the same total under sibling headings is one of parts', () => {
		checkRule(
			statedTotal,
			`### Pond\n\n- Total tasks: 2\n- Done: 2\n\n### Beds\n\n- Total tasks: 4\n- Done: 0\n${table}`,
		);
		checkRule(statedTotal, `### Pond status\n\n- Total tasks: 2\n\n### Beds status\n\n- Total tasks: 3\n${table}`);
	});

	test('near miss: under headings for summaries that do not come to all', () => {
		checkRule(
			statedTotal,
			`### Status

- Total tasks: 5

### Summary

- Total tasks: 4
               ^ States 4 tasks; the document has 5 (1 too few).
${table}`,
		);
	});
});
