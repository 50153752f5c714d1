import { statedTotal } from '../../../src/rules/stated-total';
import { checkReading } from '../../support/checkReading';
import { checkRule } from '../../support/checkRule';

suite('headings whose ids go on with those of tasks', () => {
	test('beside one that is a task, without fields as it has', () => {
		const plan = '### T-1: Dig\n- **Status:** Open\n- **Depends on:** T-2\n\n### T-2: Line\n- **File:** pond.md\n';
		checkReading(plan, 'task T-1: Dig | open | after T-2\ntask T-2: Line | open');
		checkRule(statedTotal, `# Pond\n\n${plan}\n**Total tasks**: 2\n`);
	});

	test('of the parts of a plan', () => {
		checkReading(
			`
			## Priority 3
			### P3-1: Dig
			- **Effort:** 1 hour
			### P3-2: Line
			- **Effort:** 2 hours
			## Priority 4
			### P4-1: Fill
			- **Action:** With rain
			### P4-2: Sow

			Reeds only.
			`,
			`
			task P3-1: Dig | open | 1h | in Priority 3
			task P3-2: Line | open | 2h | in Priority 3
			task P4-1: Fill | open | in Priority 4
			task P4-2: Sow | open | in Priority 4
			`,
		);
	});

	test('near miss: over boxes or tasks, under another heading than the only one, of another level, of other letters', () => {
		const task = '### T-1: Dig\n- **Status:** Open\n';
		const read = 'task T-1: Dig | open';
		checkReading(`## Pond\n${task}## Notes\n### T-2: Why\n`, `${read} | in Pond`);
		checkReading(`${task}#### T-2: Why\n`, read);
		checkReading(`${task}### R-2: Frost\n`, read);
		checkReading(
			`${task}### T-2: Beds\n#### T-21: Sow\n- **Status:** Open\n#### T-22: Mow\n- **Status:** Done\n`,
			`${read}\ntask T-21: Sow | open | in T-2: Beds\ntask T-22: Mow | done | in T-2: Beds`,
		);
	});

	test('numbered ones under a heading for what is done are none by the mark of another', () => {
		const beds = '### 1. Banks\n**File:** banks.md\n\n### 2. Water\n**File:** water.md\n\n### 3. Fish (partial)\n';
		checkReading(`# Pond\n## ✅ Finished beds\n${beds}`, 'task 3: Fish | in-progress | in ✅ Finished beds');
		// Near miss: under a heading that does not call them so.
		checkReading(
			`# Pond\n## 🌱 Beds\n${beds}`,
			'task 1: Banks | open | in 🌱 Beds\ntask 2: Water | open | in 🌱 Beds\ntask 3: Fish | in-progress | in 🌱 Beds',
		);
	});
});
