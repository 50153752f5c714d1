import { statedTotal } from '../../../src/rules/stated-total';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

suite('totals in words of many kinds', () => {
	test('how things stand in all, with that word before or behind', () => {
		const list = (label: string, mark = '', value = '1/3 tareas') => `
**${label}**: ${value}
${mark}
- [x] T1: Cavar
- [x] T2: Sembrar
- [ ] T3: Regar
`;
		for (const label of ['Estado General', 'Avance Global', 'Gesamtstatus', 'Statut global', 'Stato generale'])
			checkRule(
				statedTotal,
				list(label, `${' '.repeat(label.length + 6)}^ States 1 done task; the document has 2 (1 too few).\n`),
			);
		checkRule(
			statedTotal,
			list(
				'Gesamtfortschritt',
				`${' '.repeat(23)}^ States 1 done task; the document has 2 (1 too few).\n`,
				'1/3 Aufgaben',
			),
		);
		checkRule(statedTotal, list('Estado General del Servidor'));
		checkRule(statedTotal, list('Estado General', '', '1/3 camas'));
	});

	test('near miss: a phase or week by its number before the pair', () => {
		for (const status of ['Phase 1 complete (1/1 tasks), Phase 2 next', 'First Phase (Week 1) - 1/1 tasks done'])
			checkRule(statedTotal, `**Status**: ${status}\n\n## Phase 1\n\n- [x] Dig\n\n## Phase 2\n\n- [ ] Pour\n`);
	});

	test('near miss: the word for tasks first, what is pending beside what is under way', () => {
		const tasks = '\n- [x] Dig\n- [/] Pour\n- [ ] Lay\n- [ ] Paint\n';
		for (const [begun, rest] of [
			['Tasks In Progress', 'Tasks Not Started'],
			['Tasks In Progress', 'Tasks Pending'],
			['Doing', 'To Do'],
			['Tareas en progreso', 'Tareas pendientes'],
		])
			checkRule(statedTotal, `- **${begun}**: 1\n- **${rest}**: 2\n${tasks}`);
	});

	test('labels for statuses in other languages', () => {
		checkRule(
			statedTotal,
			`
### T-1: Cavar
- **Status:** Em Progresso

### T-2: Pintar
- **Status:** Bloqueado

## Estatísticas

**Total de Tarefas:** 2
**Em Progresso:** 0
                  ^ States 0 in-progress tasks; the document has 1 (1 too few).
**Bloqueadas:** 2
                ^ States 2 blocked tasks; the document has 1 (1 too many).
**Progresso Geral:** 0% (1/2 concluídas)
                         ^ States 1 done task; the document has 0 (1 too many).
`,
		);
	});

	test('near miss: two words for what is under way or held up', () => {
		checkRule(
			statedTotal,
			`
### T-1: Dig
- **Status:** In Review

### T-2: Pour
- **Status:** In Progress

### T-3: Paint
- **Status:** ⏸️ Paused

## Summary

**Total Tasks:** 3
**In Progress:** 1
**In Review:** 1
**Blocked:** 0
**Paused:** 1
`,
		);
	});

	test('beneath a total at the foot of a document', () => {
		const tasks = '\n### T-1: Dig\n- **Status:** Blocked\n\n### T-2: Pour\n- **Status:** Done\n';
		checkRule(
			statedTotal,
			`${tasks}
---

**Total Tasks:** 2
**Blocked:** 2
             ^ States 2 blocked tasks; the document has 1 (1 too many).
`,
		);
		// Without the rule they are the last task's own.
		checkRule(statedTotal, `${tasks}\n**Total Tasks:** 2\n**Blocked:** 2\n`);
	});

	test('a number beside a percentage with a plus is not written unseen', () => {
		const list = (count: string): string => `**Completed tasks**: ${count}\n\n- [x] K1: Dig\n- [ ] K2: Pour\n`;
		checkSafeFixes(statedTotal, list('3 (100%+)'), list('3 (100%+)'));
		checkSafeFixes(statedTotal, list('3 (100%)'), list('1 (100%)'));
	});

	test('items that are user stories', () => {
		const list = (count: string): string => `${count}\n\n- [x] K1: Dig\n- [ ] K2: Pour\n`;
		for (const label of ['Total items', 'Total de itens'])
			checkSafeFixes(statedTotal, list(`**${label}**: 3 user stories`), list(`**${label}**: 2 user stories`));
		checkRule(statedTotal, list('**Total**: 3 user stories'));
	});

	test('items in Spanish and Portuguese; what is called otherwise is something else', () => {
		const list = (count: string): string => `- ${count}\n\n## Lista\n\n- [x] K1: Dig\n- [ ] K2: Pour\n`;
		for (const label of ['Total de ítems', 'Total de elementos'])
			checkSafeFixes(statedTotal, list(`**${label}:** 3`), list(`**${label}:** 2`));
		for (const label of ['Total de páginas', 'Total de historias', 'Total de histórias'])
			checkRule(statedTotal, list(`**${label}:** 3`));
		const stories = (count: string): string => list(`**Total de historias:** ${count}`).replace('Lista', 'Historias');
		checkSafeFixes(statedTotal, stories('3'), stories('2'));
	});

	test('a count beneath a table that may be the sum of its rows is not written anew unseen', () => {
		const plan = (total: string, more: string): string =>
			`## 진행 상황\n\n| Part | Tasks | Done |\n|---|---|---|\n| Roof | 2 | 1 |\n| Yard | 1 | 0 |\n\n**Progress**: 1/${total}\n\n## Roof\n- [x] Dig\n- [ ] Fill\n\n## Yard\n- [ ] Sow\n${more}`;
		checkSafeFixes(statedTotal, plan('5', '\n## Shed\n- [ ] Mow\n'), plan('5', '\n## Shed\n- [ ] Mow\n'));
		checkSafeFixes(statedTotal, plan('5', ''), plan('3', ''));
	});
});
