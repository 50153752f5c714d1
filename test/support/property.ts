import fc from 'fast-check';
import { smallestText } from './smallestText';

/** What a property says of a text; `steps` are numbers to choose by, at least one. */
export type Check = (text: string, steps: readonly number[]) => void;

/** `SEED=n RUNS=n` repeat a run or make it longer; `npm run fuzz` sets them. */
const seed = Number(process.env['SEED'] ?? 1);
const runs = Number(process.env['RUNS'] ?? 2000);

/**
 * A property as a test: `check` must not throw for any text. What is printed on a failure is the smallest text that fails, made
 * smaller line by line and then character by character, and the way to see it again.
 */
export function property(name: string, texts: fc.Arbitrary<string>, check: Check): void {
	test(name, () => {
		const steps = fc.array(fc.nat(999), { minLength: 1, maxLength: 5 });
		const outcome = fc.check(fc.property(texts, steps, check), { seed, numRuns: runs, endOnFailure: true });
		if (!outcome.failed) return;
		const [text = '', chosen = [0]] = outcome.counterexample ?? [];
		const fault = (each: string): unknown => {
			try {
				check(each, chosen);
				return null;
			} catch (error) {
				return error;
			}
		};
		const smallest = smallestText(text, each => fault(each) !== null);
		const shown = smallest.split('\n').map((line, index) => `${index + 1} | ${line}`);
		console.error(
			[
				`\n${name}: fails with SEED=${seed} RUNS=${runs}, steps ${JSON.stringify(chosen)}; the smallest text is`,
				JSON.stringify(smallest),
				...shown,
				'',
			].join('\n'),
		);
		throw fault(smallest) ?? outcome.errorInstance;
	}).timeout(3_600_000);
}
