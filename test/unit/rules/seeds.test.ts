import assert from 'node:assert/strict';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';
import { readShared, sharedTest } from '../../support/shared';

/** What is wrong in the five seed documents, as they were found and with their damage undone. */
suite('Findings in the seeds', () => {
	seed('000-gaara-erp-hierarchical.md', [
		'5 stated-total warning',
		'5 stated-total information',
		'80 stated-section warning',
		'569 table-tasks warning',
		'570 table-tasks warning',
		'571 percentage warning',
	]);
	seed('001-gaara-erp-session-context.md', [
		'12 table-tasks information',
		'13 table-tasks information',
		'73 stated-completion information',
		'109 damaged-encoding warning',
		'138 stale-next information',
	]);
	seed('002-store-task-list.md', [
		'12 stated-breakdown warning',
		'12 stated-breakdown warning',
		'36 dependency-cycle error',
		'36 undeclared-dependency information',
		'58 priority-inversion warning',
		'58 undeclared-dependency information',
		'992 stated-section warning',
		'999 stated-section warning',
	]);
	seed('003-toolboxai-todo.md', [
		'21 stated-completion warning',
		'69 stated-completion warning',
		'71 stated-progress information',
		'164 stated-completion warning',
		'164 conflicting-claims warning',
		'227 stated-progress information',
		'529 duplicate-field warning',
		'535 duplicate-id error',
		'757 conflicting-dates information',
		'759 conflicting-claims warning',
		'761 conflicting-claims warning',
	]);
	seed('004-crm-vision-summary.md', []);

	function seed(name: string, expected: readonly string[]): void {
		sharedTest(`${name}, repaired`, () => assert.deepEqual(findings(`seeds/repaired/${name}`), expected));

		sharedTest(`${name}, as given`, () => {
			const found = findings(`seeds/as-given/${name}`);
			const damage = found.filter(line => line.includes('damaged-encoding') && !expected.includes(line));
			assert.equal(damage.length, name.startsWith('002') ? 0 : 1);
			assert.deepEqual(
				found.filter(line => !damage.includes(line)),
				expected,
			);
		});
	}

	function findings(name: string): readonly string[] {
		const document = parse(readShared(name));
		return checkDocument(document, buildGraph(document)).map(
			({ rule, severity, finding }) => `${document.lines.lineAt(finding.span.start) + 1} ${rule} ${severity}`,
		);
	}
});
