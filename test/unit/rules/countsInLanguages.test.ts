import assert from 'node:assert/strict';
import { buildGraph } from '../../../src/model/graph';
import { parse } from '../../../src/parser/parse';
import { checkDocument } from '../../../src/rules/check';

/** What is said wrong, right, and of something else; the plan has six tasks, three of them done, of two hours each. */
interface Words {
	readonly wrong: readonly string[];
	readonly right: readonly string[];
}

const languages: Readonly<Record<string, Words>> = {
	English: {
		wrong: ['**Total tasks**: 7 atomic tasks', 'Total 7 tasks', 'Total of 7 tasks, 12h'],
		right: [
			'**Total tasks**: 6 atomic tasks',
			'Total of 6 tasks',
			'Total 7 pages',
			'Total 7 tasks a week',
			'7 planting tasks',
		],
	},
	German: {
		wrong: [
			'**Gesamtanzahl Aufgaben:** 7',
			'4 von 6 Aufgaben erledigt',
			'Alle Aufgaben erledigt.',
			'**Geschätzter Aufwand**: 20 Stunden',
		],
		right: ['3 von 6 Aufgaben erledigt', '4 von 6 Seiten gelesen', 'Alle Aufgaben bis Mai erledigt.'],
	},
	French: {
		wrong: ['4 sur 6 tâches terminées', 'Toutes les tâches terminées', '**Effort estimé**: 20 heures'],
		right: ['3 sur 6 tâches terminées', '4 sur 6 pages lues', '**Effort estimé**: 12 heures'],
	},
	Spanish: {
		wrong: ['4 de 6 tareas completadas', 'Todas las tareas completadas'],
		right: ['3 de 6 tareas completadas', '4 de 6 páginas'],
	},
	Italian: {
		wrong: [
			'**Totale attività**: 7',
			'**Completate**: 4/6',
			'**Avanzamento**: 4/6 (67%)',
			'4 di 6 attività completate',
			'Tutte le attività completate',
			'**Sforzo stimato**: 20 ore',
			'**Stato**: Completato',
		],
		right: [
			'**Totale attività**: 6',
			'**Completate**: 3/6',
			'4 di 6 pagine',
			'**Sforzo stimato**: 12 ore',
			'**Stato**: In corso',
		],
	},
	Dutch: {
		wrong: ['4 van de 6 taken voltooid', 'Alle taken voltooid', '**Geschatte inspanning**: 20 uur'],
		right: ['3 van de 6 taken voltooid', '4 van de 6 weken', '**Geschatte inspanning**: 12 uur', 'Steps taken: 4/6'],
	},
	Polish: {
		wrong: ['4 z 6 zadań ukończone', '**Szacowany nakład**: 20 godz.'],
		right: ['3 z 6 zadań ukończone', '4 z 6 stron'],
	},
	Russian: {
		wrong: ['4 из 6 задач выполнено', 'Все задачи выполнены'],
		right: ['3 из 6 задач выполнено', '4 из 6 страниц'],
	},
	Ukrainian: {
		wrong: [
			'**Всього завдань**: 7',
			'**Прогрес**: 4/6 (67%)',
			'**Виконано**: 4/6',
			'4 з 6 завдань виконано',
			'Усі завдання виконані',
			'**Статус**: Виконано',
		],
		right: ['**Всього завдань**: 6', '**Виконано**: 3/6', '4 з 6 сторінок', '**Статус**: В роботі'],
	},
	Swedish: {
		wrong: [
			'**Totalt antal uppgifter**: 7',
			'**Framsteg**: 4/6 (67%)',
			'4 av 6 uppgifter klara',
			'Alla uppgifter klara',
			'**Uppskattad tid**: 20 timmar',
		],
		right: ['**Totalt antal uppgifter**: 6', '3 av 6 uppgifter klara', '4 av 6 sidor', '**Uppskattad tid**: 12 timmar'],
	},
	Vietnamese: {
		wrong: [
			'**Tổng số task:** 7',
			'**Tổng số nhiệm vụ**: 7',
			'**Hoàn thành**: 4/6',
			'4/6 nhiệm vụ hoàn thành',
			'Tất cả nhiệm vụ hoàn thành',
			'**Ước tính**: 20 giờ',
		],
		right: [
			'**Tổng số task:** 6',
			'**Tổng số nhiệm vụ**: 6',
			'3/6 nhiệm vụ hoàn thành',
			'4/6 trang',
			'**Ước tính**: 12 giờ',
		],
	},
	Turkish: {
		wrong: ['**İlerleme**: 4/6 (67%)', 'Tüm görevler tamamlandı', '**Tahmini süre**: 20 saat'],
		right: ['**İlerleme**: 3/6 (50%)', '**Tahmini süre**: 12 saat'],
	},
	Chinese: {
		wrong: [
			'**总任务数**: 7个原子任务',
			'任务总数：7 个',
			'共 7 个任务',
			'**共7个任务**',
			'总计 7 个任务，3 人',
			'已完成 4/6 个任务',
			'所有任务已完成',
			'**预计工时**: 20小时',
		],
		right: [
			'共 6 个任务',
			'任务总数：6 个',
			'共 7 个页面',
			'共 7 个任务组',
			'公共 7 个任务',
			'已完成 3/6 个任务',
			'已完成 4/6 页',
		],
	},
	Japanese: { wrong: ['すべてのタスクが完了', '**見積もり**: 20時間'], right: ['**見積もり**: 12時間'] },
	Korean: {
		wrong: ['**총 태스크**: 7개', '전체 태스크: 7개', '총 7개 작업', '모든 작업 완료', '**예상 시간**: 20시간'],
		right: ['**총 태스크**: 6개', '총 6개 작업', '총 7개 페이지', '**예상 시간**: 12시간'],
	},
};

suite('counts in other languages', () => {
	for (const [language, { wrong, right }] of Object.entries(languages))
		test(language, () => {
			assert.deepEqual(
				wrong.filter(line => findings(line) === 0),
				[],
				'wrong and not found',
			);
			assert.deepEqual(
				right.filter(line => findings(line) > 0),
				[],
				'right and reported',
			);
		});
});

/** How much is reported of a line over the plan. */
function findings(line: string): number {
	const tasks = [1, 2, 3, 4, 5, 6].map(id => `- [${id > 3 ? ' ' : 'x'}] T${id}: Dig ${id} (2h)`);
	const document = parse(`# Plan\n\n${line}\n\n## Beds\n\n${tasks.join('\n')}\n`);
	assert.equal(document.tasks.length, 6, line);
	return checkDocument(document, buildGraph(document)).length;
}
