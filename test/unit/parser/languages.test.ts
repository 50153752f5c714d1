import { checkReading } from '../../support/checkReading';

suite('reading other languages', () => {
	test('Spanish', () => {
		checkReading(
			`
			### Tarea 1: Configurar el servidor
			**Estado**: ✅ Completado
			**Prioridad**: Alta
			**Responsable**: Ana
			**Esfuerzo**: 2 días
			### Tarea 2: Escribir pruebas
			**Estado**: En progreso
			**Depende de**: Tarea 1
			**Duración**: 3 días
			`,
			`
			task 1: Configurar el servidor | done | P1 | by Ana | 16h
			task 2: Escribir pruebas | in-progress | 24h | after 1
			`,
		);
	});

	test('Portuguese', () => {
		checkReading(
			`
			### Tarefa 1: Configurar
			**Status**: Concluída
			**Prioridade**: Média
			**Responsável**: João
			**Estimativa**: 3 horas
			### Tarefa 2: Testar
			**Situação**: Não iniciada
			**Dependências**: Tarefa 1
			`,
			`
			task 1: Configurar | done | P2 | by João | 3h
			task 2: Testar | open | after 1
			`,
		);
	});

	test('French, with spaces before colons', () => {
		checkReading(
			`
			### Tâche 1 : Configurer
			**Statut** : Terminé
			**Priorité** : Haute
			**Responsable** : Zoé
			**Durée** : 2 jours
			### Tâche 2 : Tester
			**Statut** : En cours
			**Dépend de** : Tâche 1
			`,
			`
			task 1: Configurer | done | P1 | by Zoé | 16h
			task 2: Tester | in-progress | after 1
			`,
		);
	});

	test('German', () => {
		checkReading(
			`
			### Aufgabe 1: Einrichten
			**Status**: Erledigt
			**Priorität**: Hoch
			**Verantwortlich**: Jörg
			**Aufwand**: 2 Stunden
			### Aufgabe 2: Prüfen
			**Status**: In Arbeit
			**Abhängig von**: Aufgabe 1
			`,
			`
			task 1: Einrichten | done | P1 | by Jörg | 2h
			task 2: Prüfen | in-progress | after 1
			`,
		);
	});

	test('Turkish', () => {
		checkReading(
			`
			### Görev 1: Havuzu kaz
			**Durum**: ✅ Tamamlandı
			**Öncelik**: YÜKSEK
			**Sorumlu**: Ayşe
			**Tahmini Süre**: 2 gün
			### Görev 2: Çiti dik (yüksek öncelik)
			**DURUM**: HENÜZ BAŞLANMADI
			**Süre**: 3 saat
			**Bağımlılıklar**: Görev 1
			### Görev 3: Gülleri sula
			**Durum**: İptal edildi (yağmur)
			**Bağımlılıklar**: Yok
			`,
			`
			task 1: Havuzu kaz | done | P1 | by Ayşe | 16h
			task 2: Çiti dik (yüksek öncelik) | open | P1 | 3h | after 1
			task 3: Gülleri sula | cancelled | after none
			`,
		);
	});

	test('Turkish tables', () => {
		checkReading(
			`
			## Faz 1
			| Dalga | Dosya | Görev | Durum |
			|---|---|---|---|
			| 1 | a.md | Toprağı kaz | ✅ Tamamlandı |
			| 1 | b.md | Tohum ek | Devam ediyor |
			| 2 | c.md | Sula | Bekliyor |
			`,
			'task: Toprağı kaz | done | in Faz 1\ntask: Tohum ek | in-progress | in Faz 1\ntask: Sula | open | in Faz 1',
		);
	});

	test('near miss: words that English has too are not Turkish', () => {
		checkReading('### Task 1: Dig\n**Ad**: done\n**Son**: High\n**Is**: Open', 'task 1: Dig | open');
	});

	test('Polish', () => {
		checkReading(
			`
			### Zadanie 1: Wykopać staw
			**Status**: ✅ Ukończone
			**Priorytet**: Wysoki
			**Odpowiedzialny**: Ewa
			**Szacowany czas**: 2 dni
			### Zadanie 2: Postawić płot
			**Status**: W trakcie
			**Czas trwania**: 3 godziny
			**Zależy od**: Zadanie 1
			### Zadanie 3: Podlać
			**Status**: Wstrzymane
			`,
			`
			task 1: Wykopać staw | done | P1 | by Ewa | 16h
			task 2: Postawić płot | in-progress | 3h | after 1
			task 3: Podlać | blocked
			`,
		);
	});

	test('near miss: Polish words within longer ones', () => {
		checkReading('### Task 1: Dig\n**Stan**: done\n- Gotowe do druku i dalej', 'task 1: Dig | open');
	});

	test('Italian', () => {
		checkReading(
			`
			| ID | Titolo | Stato | Priorità | Responsabile |
			|---|---|---|---|---|
			| 1 | Scava | ✅ FATTO | P1 | Anna |
			| 2 | Versa | In corso | P2 | Bruno |
			| 3 | Semina | Da fare | P2 | Anna |
			`,
			`
			task 1: Scava | done | P1 | by Anna
			task 2: Versa | in-progress | P2 | by Bruno
			task 3: Semina | open | P2 | by Anna
			`,
		);
	});

	test('Russian', () => {
		checkReading(
			`
			### Задача 1: Настроить сервер
			**Статус**: Выполнено
			**Приоритет**: Высокий
			**Ответственный**: Аня
			**Оценка**: 2 дня
			### Задача 2: Проверить
			**Статус**: В работе
			**Зависит от**: Задача 1
			`,
			`
			task 1: Настроить сервер | done | P1 | by Аня | 16h
			task 2: Проверить | in-progress | after 1
			`,
		);
	});

	test('Arabic, from right to left', () => {
		checkReading(
			`
			### المهمة 1: إعداد الخادم
			**الحالة**: مكتملة
			**الأولوية**: عالية
			**المسؤول**: سارة
			**المدة**: 3 أيام
			### المهمة 2: الاختبار
			**الحالة**: قيد التنفيذ
			**تعتمد على**: المهمة 1
			`,
			`
			task 1: إعداد الخادم | done | P1 | by سارة | 24h
			task 2: الاختبار | in-progress | after 1
			`,
		);
	});

	test('Chinese, with full-width colons', () => {
		checkReading(
			`
			### 任务1：配置服务器
			**状态**：已完成
			**优先级**：高
			**负责人**：小王
			**预计工时**：16小时
			### 任务2：测试
			**状态**：进行中
			**依赖**：任务1

			- [ ] 2.1 编写用例 (4小时)
			- [ ] 2.2 执行（依赖: 2.1）
			`,
			`
			task 1: 配置服务器 | done | P1 | by 小王 | 16h
			task 2: 测试 | in-progress | after 1
			subtask 2.1: 编写用例 | open | 4h | of 2
			subtask 2.2: 执行 | open | after 2.1 | of 2
			`,
		);
	});

	test('Japanese', () => {
		checkReading(
			`
			### タスク1: サーバーの設定
			**ステータス**: 完了
			**優先度**: 高
			**担当**: 田中
			**工数**: 2日
			### タスク2: テスト
			**ステータス**: 未着手
			**依存**: タスク1
			### タスク3: 片付け
			**依存**: なし
			`,
			`
			task 1: サーバーの設定 | done | P1 | by 田中 | 16h
			task 2: テスト | open | after 1
			task 3: 片付け | open | after none
			`,
		);
	});

	test('a section lends the priority that its heading names in any of them', () => {
		const named: readonly (readonly [string, string])[] = [
			['TAREAS DE ALTA PRIORIDAD', 'P1'],
			['Prioridad media', 'P2'],
			['🟠 ALTAS (next)', 'P1'],
			['Críticas', 'P0'],
			['Hohe Priorität', 'P1'],
			['Kritische Aufgaben', 'P0'],
			['Priorité basse', 'P3'],
			['Высокий приоритет', 'P1'],
			['優先度: 高', 'P1'],
			['高优先级', 'P1'],
			['High findings – reviewed', 'P1'],
			['Critical Bugs', 'P0'],
			['Hohe Befunde', 'P1'],
			['Hallazgos críticos', 'P0'],
		];
		for (const [heading, priority] of named)
			checkReading(
				`## ${heading}\n\n- [ ] T1: Dig\n- [ ] T2: Fill\n`,
				`task T1: Dig | open | ${priority} | in ${heading}\ntask T2: Fill | open | ${priority} | in ${heading}`,
			);
		for (const heading of [
			'Media',
			'Alta de usuarios',
			'Aufgaben',
			'Important',
			'Prioridades',
			'High risk',
			'Low Findability',
			'Befunde',
		])
			checkReading(
				`## ${heading}\n\n- [ ] T1: Dig\n- [ ] T2: Fill\n`,
				`task T1: Dig | open | in ${heading}\ntask T2: Fill | open | in ${heading}`,
			);
	});

	test('labels without their accents, words for nobody and for all above, files in a list', () => {
		checkReading(
			`
			| ID | Tarea | Responsable | Estimacion (h) | Dependencias |
			|---|---|---|---|---|
			| T1 | Cavar | Ann (en vez de Bob/Eva) | 2 | - |
			| T2 | Llenar | sin asignar | 3 | todas las anteriores |
			`,
			`
			task T1: Cavar | open | by Ann | 2h | after none
			task T2: Llenar | open | 3h | after T1?
			`,
		);
		checkReading(
			`
			### T1.1: 建立
			- **状态**: [x] 完成
			- **预估工期**: 2 天
			- **文件**:
			  - [ ] a.md
			`,
			'task T1.1: 建立 | done | 16h\nitem: a.md | open | of T1.1',
		);
	});

	test('statuses in traditional script, and recommended next steps', () => {
		checkReading(
			`
			| ID | 任務 | 狀態 |
			|---|---|---|
			| T1 | 挖土 | 待開始 |
			| T2 | 填土 | 開發中 |
			| T3 | 播種 | 已實現 |

			## Próximos passos recomendados
			1. **Encher**: Agua (2h)
			   - Status: Pendente
			2. **Semear**: Milho
			   - Status: Pendente
			`,
			'task T1: 挖土 | open\ntask T2: 填土 | in-progress\ntask T3: 播種 | done',
		);
	});

	test('Dutch', () => {
		checkReading(
			`
			### Taak 1: Vijver graven
			**Status**: ✅ Afgerond
			**Prioriteit**: Hoog
			**Eigenaar**: Ans
			**Schatting**: 2 dagen
			### Taak 2: Hek zetten (hoge prioriteit)
			**Status**: Nog niet begonnen
			**Tijd**: 3 uur
			**Afhankelijk van**: Taak 1
			`,
			`
			task 1: Vijver graven | done | P1 | by Ans | 16h
			task 2: Hek zetten (hoge prioriteit) | open | P1 | 3h | after 1
			`,
		);
	});

	test('Dutch tables without a status', () => {
		checkReading(
			`
			| # | Taak | Verantwoordelijke | Beschrijving |
			|---|---|---|---|
			| 1 | Zaaien | @Bob | in rijen |
			| 2 | Gieten | @Ans | elke dag |
			`,
			`
			task 1: Zaaien | open | by Bob
			task 2: Gieten | open | by Ans
			`,
		);
	});

	test('near miss: words that English or German has too are not Dutch', () => {
		checkReading(
			`
			### Task 1: Seats
			**Taken**: 4
			**Lage**: Hoog
			**Ernst**: Kritiek
			`,
			'task 1: Seats | open',
		);
	});

	test('Italian', () => {
		checkReading(
			`
			| # | Bug | Stato | Priorità |
			|---|---|---|---|
			| 1 | Perdita dal tetto | aperto | ALTA |
			| 2 | Cancello storto | risolto | BASSA |
			`,
			'task 1: Perdita dal tetto | open | P1\ntask 2: Cancello storto | done | P3',
		);
	});

	test('whose charge it is', () => {
		checkReading('### Task 1: Dig\n- In charge: Ann\n- Status: Open\n', 'task 1: Dig | open | by Ann');
	});
});
