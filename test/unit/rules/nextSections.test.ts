import { staleNext } from '../../../src/rules/stale-next';
import { checkRule } from '../../support/checkRule';

const plan = String.raw`
# Garden

## Phase 1: Pond ✅

- [x] T1: Dig
- [x] T2: Fill

## Phase 2: Lawn

- [x] T3: Rake
- [ ] T4: Sow
`;

suite('stale-next: a section by its noun and number', () => {
	test('all of its tasks are done', () => {
		checkRule(
			staleNext,
			`${plan}
**Next step:** Phase 1 - Dig the pond
               ^^^^^^^ Names Phase 1 as a next step; all its tasks are done.
`,
		);
		checkRule(
			staleNext,
			`${plan}
**Nächster Schritt:** **Phase 1**
                        ^^^^^^^ Names Phase 1 as a next step; all its tasks are done.
`,
		);
	});

	test('near miss: tasks left, more than the name, other sections and labels', () => {
		for (const line of [
			'**Next step:** Phase 2 - Sow',
			'**Next step:** Phase 1 review',
			'**Next step:** Phase 3: Fence',
			'**Current:** Phase 1',
			'**Next step:** ✅ Phase 1',
		])
			checkRule(staleNext, `${plan}\n${line}\n`);
	});
});
