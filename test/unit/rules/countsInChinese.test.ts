import { effortTotal } from '../../../src/rules/effort-total';
import { statedBreakdown } from '../../../src/rules/stated-breakdown';
import { statedSection } from '../../../src/rules/stated-section';
import { statedTotal } from '../../../src/rules/stated-total';
import { checkSafeFixes } from '../../support/checkRule';

const task = (id: string, level: string, days: number): string =>
	`#### 任务${id}：挖池塘${id}\n**优先级**: ${level}\n**预估工时**: ${days}天\n\n`;

const garden = (behind: string): string =>
	`# 花园\n\n### 阶段一：水（第1周）\n\n${task('1.1', '🔴 高', 3)}${task('1.2', '🟡 中', 2)}### 阶段二：树（第2周）\n\n${task('2.1', '🟡 中', 2)}${behind}`;

suite('Chinese totals of a list', () => {
	test('by priority, with the word for it or without, and with what things are counted by', () => {
		for (const [high, medium] of [
			['🔴 高优先级任务：', '🟡 中优先级任务：'],
			['高优先级：', '中优先级：'],
			['**高优先级**：', '**中优先级**：'],
		])
			for (const unit of ['', '个'])
				checkSafeFixes(
					statedBreakdown,
					garden(`## 统计\n\n- ${high}2${unit}\n- ${medium}1${unit}\n`),
					garden(`## 统计\n\n- ${high}1${unit}\n- ${medium}2${unit}\n`),
				);
		// Near misses: of risks, more than there are tasks, and one priority alone.
		for (const lines of ['高风险：2\n- 中风险：1', '高优先级：20\n- 中优先级：10', '高优先级：2'])
			checkSafeFixes(statedBreakdown, garden(`## 统计\n\n- ${lines}\n`), garden(`## 统计\n\n- ${lines}\n`));
	});

	test('in English the word for a priority makes no other count either', () => {
		const summary = (high: number, medium: number): string =>
			`# Garden\n\n- [ ] Dig (High)\n- [ ] Fill (Medium)\n- [ ] Plant (Medium)\n\n## Summary\n\n- High priority: ${high}\n- Medium priority: ${medium}\n`.replace(
				/\((\w+)\)/g,
				'\n  - Priority: $1',
			);
		checkSafeFixes(statedBreakdown, summary(2, 1), summary(1, 2));
		checkSafeFixes(statedBreakdown, summary(20, 10), summary(20, 10));
	});

	test('of phases whose numbers are words, with days behind', () => {
		const phases = (one: number, two: number): string =>
			garden(`## 按阶段统计\n- 阶段一（水）：${one}个任务，5天\n- 阶段二（树）：${two}个任务，2天\n`);
		checkSafeFixes(statedSection, phases(3, 2), phases(2, 1));
		// Near miss: a phase that is not written here, though the words of its number begin that of another.
		const ten = (count: number): string =>
			garden(`## 按阶段统计\n- 阶段十：${count}个任务\n`).replaceAll('阶段二', '阶段十一');
		checkSafeFixes(statedSection, ten(3), ten(3));
	});

	test('of all of them, and of their days', () => {
		const total = (tasks: number, days: number): string =>
			garden(`### 总计\n- **总任务数**：${tasks}个\n- **总工时**：${days}天\n`);
		checkSafeFixes(statedTotal, total(4, 7), total(3, 7));
		checkSafeFixes(effortTotal, total(3, 9), total(3, 7));
		// Near miss: how long it takes, where several work.
		const time = garden('### 总计\n- **项目周期**：2周（10个工作日）\n');
		checkSafeFixes(effortTotal, time, time);
	});
});
