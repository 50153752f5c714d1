import assert from 'node:assert/strict';
import { lexFields } from '../../../src/parser/lines/lexFields';

suite('labelled values', () => {
	test('a label in every emphasis, the colon inside or outside', () => {
		reads('**Owner**: BE', 'owner Owner = BE');
		reads('**Owner:** BE', 'owner Owner = BE');
		reads('_Owner:_ BE', 'owner Owner = BE');
		reads('Owner: BE', 'owner Owner = BE');
		reads('**Statut** : Terminé', 'status Statut = Terminé');
		reads('**负责人**：小王', 'owner 负责人 = 小王');
		reads('**负责智能体**: 小王', 'owner 负责智能体 = 小王');
		reads('**负责团队**：水组', 'owner 负责团队 = 水组');
		// Near miss: what somebody is responsible for.
		reads('**负责范围**：水池', '- 负责范围 = 水池');
		reads('**负责内容**：水池', '- 负责内容 = 水池');
		reads('状态：进行中', 'status 状态 = 进行中');
	});

	test('emphasis round label and value', () => {
		reads('_Requirements: 1.1, 2.3_', '- Requirements = 1.1, 2.3');
		reads('*Last Updated: 2025-10-03*', '- Last Updated = 2025-10-03');
	});

	test('emoji and bullets before a label are decoration', () => {
		reads('🎯 **Priority**: P1', 'priority Priority = P1');
		reads('⏱️ Estimate: 2h', 'estimate Estimate = 2h');
	});

	test('several on one line', () => {
		reads('Owner: FE | Priority: P2 | Status: Done', 'owner Owner = FE; priority Priority = P2; status Status = Done');
		reads('**Owner:** FE **Priority:** P2', 'owner Owner = FE; priority Priority = P2');
		reads('**Status**: Done · **Effort**: 2h', 'status Status = Done; estimate Effort = 2h');
	});

	test('a value may hold bars and colons that name no field', () => {
		reads('Command: a | b', '- Command = a | b');
		reads('File: src/a.ts:12', '- File = src/a.ts:12');
	});

	test('two spaces and a backslash at the end are a line break', () => {
		reads('**Owner**: BE  ', 'owner Owner = BE');
		reads('**Owner**: BE\\', 'owner Owner = BE');
	});

	test('an empty value', () => {
		reads('**Subtasks**:', '- Subtasks = ');
		reads('Status:', 'status Status = ');
	});

	test('what closes a bracket of the line before is no value', () => {
		reads('rest of the work: 13 days)', '');
		reads('Estimate (net): 2h (or 3h)', 'estimate Estimate (net) = 2h (or 3h)');
	});

	test('what looks like a label and is none', () => {
		reads('https://example.org', '');
		reads('Then do this and that and one more thing: dig', '');
		reads('12:30 lunch', '');
		reads('C:\\temp', '');
		reads('plain words', '');
	});
});

/** Prints the fields of a line: which one, its label and its value. */
function reads(text: string, expected: string): void {
	const fields = lexFields(text, text, 0, text.length);
	assert.equal(fields.map(({ field, label, value }) => `${field ?? '-'} ${label} = ${value}`).join('; '), expected);
	for (const field of fields) {
		assert.equal(text.slice(field.labelStart, field.labelEnd), field.label);
		assert.equal(text.slice(field.valueStart, field.valueEnd), field.value);
	}
}
