import { unreadLine } from '../../../src/rules/unread-line';
import { checkComplete, checkReopen } from '../../support/checkEdits';
import { checkReading } from '../../support/checkReading';
import { checkRule } from '../../support/checkRule';

suite('bullets that begin with a word for their status, or end in one', () => {
	test('in brackets, with ids or without', () => {
		checkReading(
			'- [DONE] T1: Dig\n- [TODO] T2: Fill\n- [in progress] T3: Rake\n',
			'task T1: Dig | done\ntask T2: Fill | open\ntask T3: Rake | in-progress',
		);
		checkReading('- **[done]** Dig\n- [wip] Fill\n', 'task: Dig | done\ntask: Fill | in-progress');
	});

	test('near miss: one alone, other words, legends', () => {
		checkReading('- [TODO] Dig\n- Fill\n', '');
		checkReading('- [Fixed] Dig\n- [Added] Fill\n', '');
		checkReading('## Legend\n\n- [DONE] ready\n- [TODO] not yet\n', '');
	});

	test('behind a dash or in brackets at the end, with an id before a colon', () => {
		checkReading(
			'- T1: Dig — done\n- T2: Fill — in progress\n- T3: Rake (done)\n',
			'task T1: Dig | done\ntask T2: Fill | in-progress\ntask T3: Rake | done',
		);
		checkReading('- Dig — done\n- Fill — in progress\n', '');
	});

	test('the word goes along when the task is completed or reopened', () => {
		checkComplete('- [DONE] Dig\n- [TODO] Fi$0ll\n', '- [DONE] Dig\n- [DONE] Fill\n');
		checkReopen('- [DONE] Di$0g\n- [TODO] Fill\n', '- [TODO] Dig\n- [TODO] Fill\n');
	});

	test('what is read is no unread box', () => {
		checkRule(unreadLine, '\n1. [DONE] Dig\n2. [TODO] Fill\n');
		checkRule(
			unreadLine,
			`
- [TODO] Dig
  ^^^^^^ Not read as a box: a box holds one character, this one 4.
`,
		);
	});
});
