import { unknownOwner } from '../../../src/rules/unknown-owner';
import { checkFix, checkRule } from '../../support/checkRule';

suite('unknown-owner', () => {
	test('a slip of the finger', () => {
		checkRule(
			unknownOwner,
			String.raw`
Owners: [BE]=Backend, [FE]=Frontend, [Sec]=Security

1. [ ] **Set up the cache** — [P1][BE][4h][None]
2. [ ] **Limit logins** — [P1][Sce][1h][None]
                               ^^^ Unknown owner Sce. Nearest: Sec.
`,
		);
	});

	test('one of two, near none', () => {
		checkRule(
			unknownOwner,
			String.raw`
Owners: [BE]=Backend, [FE]=Frontend

### Task 1: Set up the cache
**Owner**: BE, Marketing
               ^^^^^^^^^ Unknown owner Marketing. Known: BE, FE.
`,
		);
	});

	test('near miss: by the full name, in another case', () => {
		checkRule(
			unknownOwner,
			String.raw`
Owners: [BE]=Backend, [FE]=Frontend

### Task 1: Set up the cache
**Owner**: Backend

### Task 2: Limit logins
**Owner**: fe

### Task 3: Rotate the keys
**Owner**: Ada (BE)
`,
		);
	});

	test('near miss: no legend', () => {
		checkRule(
			unknownOwner,
			String.raw`
### Task 1: Set up the cache
**Owner**: Anybody
`,
		);
	});

	test('offers the nearest', () => {
		checkFix(
			unknownOwner,
			String.raw`
Owners: [BE]=Backend, [FE]=Frontend, [Sec]=Security

1. [ ] **Limit logins** — [P1][BE+Sce][1h][None]
`,
			'Change Sce to Sec',
			String.raw`
Owners: [BE]=Backend, [FE]=Frontend, [Sec]=Security

1. [ ] **Limit logins** — [P1][BE+Sec][1h][None]
`,
		);
	});
});
