import { checkSymbols } from '../../support/checkFeatures';

suite('outline', () => {
	test('sections with their tasks', () => {
		checkSymbols(
			`
# Plan

## Kitchen

### Task 1: Bake bread ✅
- [x] 1.1 Knead

### Task 2: Eat bread

## Notes

Nothing.
`,
			`
Plan | 1 of 2 done
  Kitchen | 1 of 2 done
    1 Bake bread | done
      1.1 Knead | done
    2 Eat bread | open
`,
		);
	});
});
