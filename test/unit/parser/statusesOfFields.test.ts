import { unknownStatus } from '../../../src/rules/unknown-status';
import { checkReading } from '../../support/checkReading';
import { checkRule } from '../../support/checkRule';

suite('statuses as fields say them', () => {
	const cases: readonly (readonly [status: string, texts: readonly string[]])[] = [
		['done', ['All done', 'Signed off', 'Success', '✅ Approved', '✅ Accepted']],
		[
			'in-progress',
			['Pending review', '👀 Pending review', 'Ready for QA', 'Waiting for review (2 days)', 'Under way', 'Taken'],
		],
		['open', ['Approved', 'Upcoming', 'Not yet', 'Pending', 'Ready for development']],
		['blocked', ['Impeded', 'Waiting for the supplier']],
		['cancelled', ['Declined', 'Not planned', 'Not applicable']],
	];

	for (const [status, texts] of cases)
		test(status, () => {
			for (const text of texts) {
				checkReading(`### T1: Dig\n**Status**: ${text}`, `task T1: Dig | ${status}`);
				checkRule(unknownStatus, `### T1: Dig\n**Status**: ${text}`);
			}
		});

	test('done and blocked in other languages', () => {
		const done =
			'Implementiert, Implementado, Realizada, Implémentée, Réalisé, Implementato, Реализована, 구현완료, 완성, 実装完了, Listo';
		for (const text of done.split(', ')) checkReading(`### T1: Dig\n**Status**: ${text}`, 'task T1: Dig | done');
		for (const text of ['차단', '차단됨']) checkReading(`### T1: Dig\n**상태**: ${text}`, 'task T1: Dig | blocked');
		checkReading('- [x] Dig ✅ Implementiert', 'task: Dig | done');
	});

	test('near miss: what is said of more than the task, or begins a title', () => {
		checkReading('### T1: Dig\n**Estado**: Listo para empezar', 'task T1: Dig | open');
		checkReading('- [ ] Lista de compras\n- [ ] 차단 목록', 'task: Lista de compras | open\ntask: 차단 목록 | open');
	});

	test('words joined by hyphens or underscores', () => {
		const words: Record<string, string> = {
			'in-progress':
				'in-review, Under-Review, code-review, code_review, in-testing, in_qa, ready-for-review, `ready_for_qa`, work-in-progress',
			open: 'not-assigned, up_next, needs-triage, ready-for-dev',
			cancelled: "won't-do, not-applicable, out-of-scope",
			blocked: 'awaiting-approval, needs-clarification',
		};
		for (const [status, listed] of Object.entries(words))
			for (const text of listed.split(', '))
				checkReading(`### T1: Dig\n**Status**: ${text}`, `task T1: Dig | ${status}`);
		checkReading(
			'## In-review issues\n\n| ID | Task | Notes |\n|---|---|---|\n| F-1 | Dig | slow |\n| F-2 | Pour | quick |\n',
			'task F-1: Dig | in-progress | in In-review issues\ntask F-2: Pour | in-progress | in In-review issues',
		);
		checkReading(
			'- [ ] Ready-made beds\n- [ ] In-house pump',
			'task: Ready-made beds | open\ntask: In-house pump | open',
		);
	});

	test('near miss: the same words begin a title', () => {
		checkReading(
			'- [ ] Approved colours for the fence\n- [ ] Success page',
			'task: Approved colours for the fence | open\ntask: Success page | open',
		);
	});
});
