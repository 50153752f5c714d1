import { checkComplete, checkReopen } from '../../support/checkEdits';
import { checkRule } from '../../support/checkRule';
import { statedSection } from '../../../src/rules/stated-section';

suite('two numbers beside a word or a sign that says the same', () => {
	const phases = (second: string, mark: string): string => `
- **Phase 1**: ✅ Complete (2/2)
- ${second}

## Phase 1: Pond

- [x] T1 Dig
- [x] T2 Fill

## Phase 2: Beds

- [x] T3 Rake
- [${mark}] T4 Sow$0
`;
	const heading = (title: string, mark: string): string =>
		`\n## Phase 1: Pond ${title}\n\n- [x] T1 Dig\n- [${mark}] T2 Fill$0\n\n## Phase 2: Beds\n\n- [ ] T3 Rake\n`;

	test('in a list of parts', () => {
		for (const [before, after] of [
			['**Phase 2**: 🔄 In Progress (1/2)', '**Phase 2**: ✅ Complete (2/2)'],
			['**Phase 2: Beds**: In progress (1/2 done)', '**Phase 2: Beds**: ✅ Complete (2/2 done)'],
		] as const)
			checkComplete(phases(before, ' '), phases(after, 'x').replace('$0', ''));
		const boxes = (text: string): string =>
			text.replace('- **Phase 1**: ✅ Complete (2/2)', '- [x] Phase 1: Pond (2/2)');
		checkComplete(
			boxes(phases('[ ] Phase 2: Beds (1/2)', ' ')),
			boxes(phases('[x] Phase 2: Beds (2/2)', 'x')).replace('$0', ''),
		);
	});

	test('which are compared with the tasks', () => {
		checkRule(
			statedSection,
			phases(
				'**Phase 2**: 🔄 In Progress (0/2)\n                               ^ States 0 done for Phase 2: Beds; the document has 1 (1 too few).',
				' ',
			).replace('$0', ''),
		);
		// Near miss: another whole may be one of something else.
		checkRule(statedSection, phases('**Phase 2**: 🔄 In Progress (0/7)', ' ').replace('$0', ''));
	});

	test('in a heading', () => {
		for (const [done, begun] of [
			['✅ (2/2)', '🔄 (1/2)'],
			['— ✅ Done (2/2)', '— 🔄 In Progress (1/2)'],
			['(Complete, 2/2)', '(In Progress, 1/2)'],
			['[2/2] ✅', '[1/2] 🔄'],
		] as const) {
			checkReopen(heading(done, 'x'), heading(begun, ' ').replace('$0', ''));
		}
	});

	test('near miss: a decoration, and a title', () => {
		for (const [done, begun] of [
			['🎉 (2/2)', '🎉 (1/2)'],
			['Done wall (2/2)', 'Done wall (1/2)'],
			['review (2/2)', 'review (1/2)'],
		] as const)
			checkReopen(heading(done, 'x'), heading(begun, ' ').replace('$0', ''));
	});
});
