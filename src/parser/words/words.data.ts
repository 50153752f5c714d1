import type { Status } from '../../model/task';
import { list } from '../../util/list';

/** Status words, lower case, matched whole; English first, then by language. */
export const statusWords: Readonly<Record<Status, readonly string[]>> = {
	done: list(`
		ejecutada, ejecutado, gotowe, zrobione, 통과, done, complete, completed, finished, pass, passed, passing,
		implemented, fully implemented, resolved, remediated, closed, merged, shipped, verified, fixed, delivered, released,
		archived, hecho, hecha, completado, completada, terminado, terminada, finalizado, finalizada, feito, feita,
		concluído, concluída, concluido, concluida, completo, completa, pronto, terminé, terminée, fait, fini,
		achevé, complété, erledigt, fertig, abgeschlossen, umgesetzt, готово, готов, готова, выполнено, выполнена,
		выполнен, завершено, завершена, завершен, завершён, сделано, сделана, مكتمل, مكتملة, تم, منجز, منجزة,
		تم التنفيذ, 已完成, 完成, 完了, 実装済み, 済, 対応済み, 全部完成, 已实现, 완료,
		landed, fatto, fatta, risolto, risolta, chiuso, chiusa, completato, completata, 已完结, 已實現, 完了済み, 완료됨,
		verificado, verificada, verificados, verificadas, 検証済み, cerrado, cerrada, fechado, fechada, fermé, fermée, geschlossen, закрыто, закрыта,
		закрыт,
		solved, behoben, gelöst, subsanado, subsanada, remediado, remediada, устранено, устранена, устранён, устранен, усунено, усунуто, 已整改, 是正済み, corrigé, corrigée, résolu, résolue, corregido, corregida, resuelto, resuelta, corrigido, corrigida,
		resolvido, resolvida, corretto, corretta, исправлено, исправлена, исправлен, решено, решена, 已修复, 已修復, 已解决, 已解決,
		修正済み, 修正済, 解決済み, 해결됨, 수정됨,
		voltooid, afgerond, klaar, gereed, gedaan, afgewerkt, afgehandeld, opgelost, opgeleverd, gesloten, geïmplementeerd, uitgevoerd,
		gotowy, gotowa, ukończone, ukończono, ukończony, ukończona, zakończone, zakończono, zakończony, zakończona, wykonane, wykonano, wykonany,
		wykonana, zamknięte, zamknięty, naprawione, naprawiono, rozwiązane, wdrożone, zaimplementowane, tamamlandı, tamam, bitti, bitirildi,
		yapıldı, çözüldü, kapatıldı, kapandı, düzeltildi, giderildi, uygulandı, yayınlandı, teslim edildi,
		hoàn thành, đã hoàn thành, đã xong, selesai, sudah selesai, sudah dikerjakan, rampung, klart, färdig, färdigt, slutförd, slutfört, avslutad, avslutat,
		genomförd, genomfört, avklarad, avklarat, elkészült, befejezve, befejezett, megvalósítva, teljesítve,
		concluso, conclusa, finito, finita, terminato, terminata, виконано, виконана, виконаний, зроблено, завершений, вирішено,
		виправлено, закрита, закритий, реалізовано, реалізований, реалізована, implementiert, realisiert, implementado, implementada, realizado, realizada,
		implémenté, implémentée, réalisé, réalisée, реализовано, реализован, реализована, implementato, implementata, realizzato, realizzata, zrealizowane, zrealizowano,
		gerealiseerd, implementerad, implementerat, gerçekleştirildi, đã triển khai, 구현완료, 구현 완료, 구현됨, 개발 완료, 개발완료, 완성, 완성됨, 実装完了, 対応完了, 开发完成, 開發完成
	`),
	open: list(`
		unresolved, unfixed, not fixed, unsolved, not resolved, nicht behoben, 未修复, 未修復, 未解决, 未解決, 未修正, do zrobienia, 待执行, 待评估, 待确认, open, pending, planned, planning, draft, drafted, todo, to do,
		to-do, tbd, not started, not-started, not_started, notstarted, missing, fail, failed, failing, nok, no-go, not run, deferred,
		incomplete, not done, not complete, not completed, not implemented, new, backlog, icebox, ready, ready for dev,
		ready-for-dev, ready for implementation, ready to start, queued, proposed, unstarted, scheduled, needs work,
		not finished, postponed, pendiente, por hacer, sin empezar, no iniciado, no iniciada, abierto, abierta, aperto, aperta,
		planificado, pendente, a fazer, não iniciado, não iniciada, aberto, aberta, planejado, planejada, à faire, a faire,
		en attente, non commencé, ouvert, ouverte, prévu, offen, ausstehend, nicht begonnen, geplant,
		zu erledigen, не начато, не начата, не начат, ожидает, запланировано, запланирована, открыто, открыта,
		к выполнению, в планах, لم تبدأ, لم يبدأ, معلق, معلقة, قيد الانتظار, مفتوح, مفتوحة, مخطط, 待开发, 待办, 未开始, 待开始,
		待处理, 未完成, 计划中, 未着手, 未実装, 予定, 未対応, 대기, 미완료,
		not yet started, yet to start, not begun, reopened, assigned, triaged, confirmed, suspected, identified, reported,
		acknowledged, untriaged, needs triage, da fare, 未開始, 待開始, 待辦, 待處理, 待開發,
		計劃中, 规划中, 規劃中, 未启动, 待启动, 未完了, 예정, 미시작, 시작 전,
		te doen, nog te doen, niet gestart, nog niet gestart, niet begonnen, nog niet begonnen, openstaand, gepland, ingepland,
		in afwachting, niet voltooid, niet afgerond, nog niet klaar, niet klaar, uitgesteld, heropend, klaar om te beginnen, nieuw,
		nierozpoczęte, nie rozpoczęte, nie rozpoczęto, nie zaczęto, oczekujące, oczekuje, zaplanowane, planowane, otwarte, otwarty, otwarta,
		niezrobione, nieukończone, niewykonane, niegotowe, odłożone, do wykonania, w planach, yapılacak, yapılacaklar, başlanmadı, başlamadı,
		henüz başlanmadı, henüz başlamadı, bekliyor, beklemede, bekleyen, sırada, planlandı, planlanan, planlanıyor, açık, ertelendi, eksik, taslak,
		tamamlanmadı, henüz tamamlanmadı, yapılmadı, needs verification, needs investigation, needs a fix, needs fix, needs fixing, unverified, unconfirmed, not verified, not confirmed, known issue, known bug,
		known limitation, zurückgestellt, aufgeschoben, verschoben, aplazado, aplazada, pospuesto, pospuesta, adiado, adiada, reporté, reportée,
		rinviato, rinviata, отложено, отложена, отложен, henüz yapılmadı, bitmedi, çözülmedi,
		chưa bắt đầu, chưa làm, chưa hoàn thành, chưa thực hiện, chưa xong, cần làm, belum, belum mulai, belum dimulai, belum selesai, belum dikerjakan,
		direncanakan, ej påbörjad, ej påbörjat, inte påbörjad, inte påbörjat, ej klar, ej klart, inte klar, inte klart, att göra, planerad, planerat,
		återstår, nyitott, tervezett, tervezve, nincs kész, nem kész, nem kezdődött el, nincs elkezdve, teendő,
		da iniziare, da completare, non iniziato, non iniziata, non completato, non completata, in attesa, pianificato, pianificata, не розпочато,
		не розпочата, не почато, очікує, заплановано, відкрито, відкрита, до виконання, не виконано
	`),
	'in-progress': list(`
		in progress, in-progress, in_progress, inprogress, started, active, partial, partially, partly, partially complete, partially completed, partially done, wip,
		work in progress, in flight, in-flight, ongoing, on-going, doing, underway, current, in development, in review, reviewing, review,
		in testing, testing, investigating, developing, progressing, almost done, mostly done, mostly complete,
		almost complete, nearly complete, en progreso, en curso, en proceso, parcial, parcialmente, em progresso,
		em andamento, em curso, en cours, partiel, partielle, partiellement, in arbeit, in bearbeitung, laufend,
		teilweise, begonnen, в процессе, в работе, выполняется, частично, начато, начата, قيد التنفيذ, جاري, جارٍ,
		جزئي, جزئيا, جزئيًا, 进行中, 开发中, 部分完成, 進行中, 対応中, 作業中, 部分的, 一部完了, 진행중, 진행 중,
		under review, under investigation, monitoring, in qa, in corso, 開發中, 处理中, 處理中, 测试中, 測試中, 着手中, 작업 중, 작업중, en desarrollo,
		em desenvolvimento, bezig, mee bezig, gestart, lopend, in uitvoering, in behandeling, in ontwikkeling, onder handen,
		gedeeltelijk, deels, bijna klaar, klaar voor review, in beoordeling, actief,
		w toku, w trakcie, w trakcie realizacji, w realizacji, w trakcie testów, rozpoczęte, rozpoczęto, częściowo, częściowe, częściowo ukończone,
		częściowo gotowe, devam ediyor, devam eden, devam etmekte, sürüyor, yapılıyor, çalışılıyor, üzerinde çalışılıyor, geliştiriliyor, başladı,
		başlandı, kısmen, kısmi, kısmen tamamlandı, inceleniyor, incelemede, test ediliyor, test aşamasında,
		đang làm, đang thực hiện, đang tiến hành, đang phát triển, dalam proses, sedang dikerjakan, sedang berjalan, sedang berlangsung, berlangsung,
		sebagian, sebagian selesai, pågår, pågående, påbörjad, påbörjat, delvis, delvis klar, delvis klart, folyamatban, elkezdve, részben, részben kész,
		in lavorazione, in sviluppo, parziale, parzialmente, в роботі, в процесі, виконується, розпочато, частково
	`),
	blocked: list(`
		blocked, on hold, on-hold, paused, waiting, stuck, halted, stalled, blocking, bloqueado, bloqueada,
		en espera, en pausa, pausado, pausada, em espera, aguardando, bloqué, bloquée, suspendu, suspendue, blockiert, wartend,
		pausiert, angehalten, заблокировано, заблокирована, заблокирован, приостановлено, приостановлена, на паузе,
		متوقف, متوقفة, محظور, محظورة, 阻塞, 已阻塞, 被阻塞, 暂停, 挂起, ブロック, 保留, 보류,
		awaiting feedback, awaiting decision, awaiting approval, needs info, bloccato, bloccata, 暫停, 搁置, 擱置, 保留中, 보류 중,
		geblokkeerd, gepauzeerd, wachtend, opgeschort, stilgelegd,
		zablokowane, zablokowany, zablokowana, wstrzymane, wstrzymany, wstrzymana, zawieszone, bloke, bloklandı, bloke edildi, engellendi, engelli,
		askıda, askıya alındı, durduruldu, duraklatıldı,
		sospeso, sospesa, заблоковано, заблокована, призупинено, bị chặn, tạm dừng, tạm hoãn, terblokir, terhambat, ditunda, blockerad, blockerat, pausad, pausat, blokkolva, blokkolt, felfüggesztve, 차단, 차단됨, 막힘
	`),
	cancelled: list(`
		bewusst gelassen, bewusst belassen, bewusst so gelassen, left as is, left as-is, intentionally left, intentionally left as is,
		cancelled, canceled, dropped, won't do, wont do, won't fix, wontfix, will not do, deprecated, obsolete,
		abandoned, rejected, skip, skipped, superseded, removed, not needed, no longer needed, discarded, duplicate,
		cancelado, cancelada, descartado, descartada, obsoleto, obsoleta, annulé, annulée, abandonné, abandonnée,
		abgebrochen, verworfen, entfällt, hinfällig, gestrichen, отменено, отменена, отменен, отменён, устарело,
		отклонено, ملغى, ملغاة, ملغي, ملغية, 已取消, 取消, 已废弃, 废弃, 中止, 廃止, キャンセル, 취소,
		false positive, by design, as designed, works as designed, working as intended, not a bug, descoped, out of scope, annullato, annullata, geannuleerd, vervallen, geschrapt, afgewezen, verworpen,
		overgeslagen, niet nodig, niet meer nodig,
		anulowane, anulowano, anulowany, anulowana, porzucone, odrzucone, odrzucono, pominięte, iptal, iptal edildi, iptal edilen, vazgeçildi,
		reddedildi, kaldırıldı, gerek yok, gereksiz,
		скасовано, скасована, відхилено, đã hủy, đã huỷ, dibatalkan, avbruten, avbrutet, struken, struket, törölve, törölt, elvetve, visszavonva
	`),
};

/** Status words of fields and columns alone: elsewhere they say whose a task is, or begin its title. */
export const fieldStatusWords: Readonly<Partial<Record<Status, readonly string[]>>> = {
	done: list(`
		all done, already done, signed off, success, archive, deployed, live, in production, tested, built, integrated, installed, configured, achieved, mitigated, mitigado, mitigada, mitigato, mitigata, entschärft, gemitigeerd, verholpen, 已缓解, 已緩解, 緩和済み, 조치 완료, 조치완료, documented, decided, published, documentado, documentada, decidido, decidida, publicado, publicada, documenté, documentée,
		décidé, décidée, publié, publiée, dokumentiert, entschieden, veröffentlicht, documentato, documentata, deciso, decisa, pubblicato,
		pubblicata,
		kész, klar, xong, lezárva, listo, lista
	`),
	open: list(`
		accepted, approved, upcoming, on deck, not yet, triage, needs triage, in triage, committed, next, up next, later, now, someday, idea, future, stretch, to be done, to be started, unassigned, not assigned, not yet assigned, sin asignar, no asignado, no asignada, não atribuído, não atribuída,
		non assigné, non assignée, nicht zugewiesen, non assegnato, non assegnata, не назначено, не назначена, 未分配, 未割り当て, 미배정,
		niet toegewezen,
		nieprzypisane, nie przypisano, atanmadı, henüz atanmadı, atanmamış,
		in queue, in the queue, enqueued, in coda, in lista, en cola, encolado, encolada, na fila, em fila, enfileirado, enfileirada, en file d'attente, en file,
		in warteschlange, in der warteschlange, eingereiht, in de wachtrij, wachtrij, в очереди, у черзі, в черзі, w kolejce, kuyrukta, i kö, köad, köat, sorban,
		trong hàng đợi, xếp hàng, dalam antrean, dalam antrian, antre, 排队中, 排队, 排隊中, 队列中, 待ち行列, キュー待ち, 順番待ち, 대기열, 대기중, 대기 중,
		في قائمة الانتظار, في الانتظار, idee, ideia, idée, идея, ідея, fikir, pomysł, idé, ý tưởng, gagasan, ötlet, 想法, 构想, アイデア, 아이디어
	`),
	'in-progress': list(`
		under way, taken, claimed, implementing, building, executing, ready for review, ready for code review, ready for qa, ready for testing, pending qa, pending merge, awaiting qa, qa, in test, in dev, development, coding, working, working on it, in design, in pr, pr up, awaiting review, needs review, awaiting deploy,
		awaiting deployment, in uat, in staging, proses, awaiting merge, ready to merge, waiting for review, pending review, pr open, pr opened, in merge, in code review, code review,
		in revisione, da revisionare, in revisión, en revisión, en revision, em revisão, em análise, en relecture, en revue, im review, in überprüfung, in prüfung,
		zur prüfung, ter beoordeling, in controle, на ревью, на проверке, на рецензии, на перевірці, на ревʼю, na przeglądzie, w recenzji,
		do sprawdzenia, w trakcie przeglądu, gözden geçiriliyor, gözden geçirmede, under granskning, granskas, felülvizsgálat alatt, ellenőrzés alatt, đang xem xét, đang review,
		đang duyệt, chờ duyệt, sedang ditinjau, dalam peninjauan, 审核中, 评审中, 審查中, 待审核, レビュー中, レビュー待ち, 검토 중, 검토중, 리뷰 중, 리뷰중, قيد المراجعة, تحت المراجعة
	`),
	blocked: list(`hold, impeded, needs clarification`),
	cancelled: list(`declined, not applicable, not doing, not planned`),
};

/** What stands in the place of a status that its writer does not know, lower case: open, and nobody's slip. */
export const unknownWords: readonly string[] = list(`
	unknown, status unknown, ?, ??, ???, tbc, to be determined, to be confirmed, to be decided, to be defined, unclear, undetermined, undecided,
	not assessed, not yet assessed, not sure, desconocido, desconocida, desconhecido, desconhecida, por determinar, por definir, a definir,
	inconnu, inconnue, à déterminer, à définir, unbekannt, unklar, ungeklärt, onbekend, sconosciuto, неизвестно, неясно, 未知, 不明, 不详, 待定, 未定, 미정,
	nieznane, nieznany, do ustalenia, bilinmiyor, belirsiz, belirlenecek
`);

/** Emoji and single marks that stand for a status. */
export const statusMarks: Readonly<Record<Status, readonly string[]>> = {
	done: list(`✅, ☑, ✔, ✓, 🟢, 💯, 🗹, √`),
	open: list(`
		⬜, ⏳, ❌, ◻, ☐, ⭕, 🔲, ⚪, 🔴, 📋, ○, ◯, □, ⌛, 📝, 🆕, ✗, ✘, 🕓, 🕒, 📅, 🔜, ⏭, 📌
	`),
	'in-progress': list(`🔄, 🚧, 🟡, 🔨, 🟠, 🏗, ⚙, 🔵, ◐, 🔃, ▶, 🏃, ►, ⚠`),
	blocked: list(`⏸, 🚫, ⛔, 🛑, 🔒`),
	cancelled: ['🗑', '❎', '🚮'],
};

/** What a box's character means where no legend says otherwise. */
export const boxMarks: Readonly<Record<string, Status>> = {
	' ': 'open',
	'': 'open',
	'\u00a0': 'open',
	x: 'done',
	X: 'done',
	х: 'done',
	Х: 'done',
	'✓': 'done',
	'✔': 'done',
	'√': 'done',
	'/': 'in-progress',
	'~': 'in-progress',
	'.': 'in-progress',
	o: 'open',
	'-': 'in-progress',
	'!': 'blocked',
	'>': 'open',
	'<': 'open',
	_: 'open',
};

/** Fields by the words that label them. */
export type FieldName =
	| 'status'
	| 'priority'
	| 'owner'
	| 'estimate'
	| 'actual'
	| 'dependencies'
	| 'blocks'
	| 'id'
	| 'title'
	| 'due'
	| 'done-date'
	| 'created';

/** Labels of fields, lower case, by language. */
export const fieldLabels: Readonly<Record<FieldName, readonly string[]>> = {
	status: list(`
		status, state, current status, task status, progress status, estado, situação, situacao, statut, état, etat,
		stand, статус, состояние, الحالة, حالة, 状态, 狀態, 状態, ステータス, 상태, 진행 상태, 진행상태, 进度状态, 状況,
		stato, statusas, būsena, huidige status,
		status zadania, stan realizacji, durum, durumu, görev durumu, mevcut durum, güncel durum,
		trạng thái, tình trạng, стан
	`),
	priority: list(`
		priority, prio, pri, severity, severidad, severidade, gravité, schweregrad, серьёзность, 严重程度, prioridad,
		prioridade, priorité, priorite, priorität, prioritaet, приоритет, الأولوية, أولوية, 优先级, 優先級, 優先度, 우선순위, 优先度,
		priorità, prioriteit, urgentie,
		priorytet, öncelik, önceliği, önem, önem derecesi, aciliyet,
		ưu tiên, mức ưu tiên, độ ưu tiên, mức độ ưu tiên, prioritas, prioritet, prioritás, пріоритет
	`),
	owner: list(`
		dri, pic, champion, owner, owners, owned by, task owner, implementer, implemented by, point person, assigned developer, assignee, assignees, assigned to, assigned, responsible, in charge, person in charge, agent, agents, agent(s), lead,
		responsable, dueño, dueña, propietario, propietaria, proprietário, proprietária, propriétaire, proprietario, eigentümer, asignado, asignado a, responsável, responsavel, dono, assigné, assigné à, verantwortlich,
		zuständig, bearbeiter, ответственный, исполнитель, владелец, المسؤول, المطور, المالك, 负责人, 負責人, 负责人员, 负责智能体, 负责代理, 负责团队, 负责部门, 负责小组, 负责角色, 负责成员, 负责方, 責任人, 担当, 担当者, 담당자,
		담당, encargado, zugewiesen an, 责任人, 执行人, назначено, 担当者名,
		responsabile, eigenaar, verantwoordelijke, verantwoordelijk, toegewezen aan, toegewezen, uitvoerder, behandelaar,
		odpowiedzialny, odpowiedzialna, odpowiedzialni, osoba odpowiedzialna, właściciel, przypisany, przypisana, przypisane do, przypisano,
		wykonawca, sorumlu, sorumlular, sorumlusu, sorumlu kişi, atanan, atanan kişi, görevli, sahibi,
		assegnato a, assegnata a, assegnatario, ansvarig, ansvariga, tilldelad, ägare, відповідальний, відповідальна, виконавець, phụ trách, người phụ trách,
		người thực hiện, phân công, penanggung jawab,
		hauptverantwortlich, hauptverantwortliche, hauptverantwortlicher, verantwortliche, verantwortlicher, verantwortliche person, zuständige person,
		responsible person, main responsible, primary owner, main owner, responsables, persona responsable, responsable principal, personne responsable,
		responsáveis, pessoa responsável, responsável principal, responsabili, persona responsabile, responsabile principale,
		verantwoordelijke persoon, hoofdverantwoordelijke, главный ответственный, ответственные, ответственная, ответственное лицо,
		główny odpowiedzialny, ana sorumlu, huvudansvarig, 主要负责人, 主负责人, 主担当, 主担当者, 주담당자
	`),
	estimate: list(`
		estimate, estimates, estimated, estimated effort, effort, effort estimate, estimated time, estimation,
		time estimate, initial estimate, original estimate, estimated hours, time, duration, estimated duration, size, points, story points, hours, est,
		est., eta, estimación, esfuerzo, tiempo, tiempo estimado, estimativa, esforço, esforco, tempo,
		tempo estimado, duração, effort estimé, durée, charge, temps estimé, aufwand, schätzung, geschätzter aufwand,
		dauer, оценка, время, трудозатраты, длительность, срок, التقدير, الوقت, المدة, الجهد, 预估, 预计时间, 预计工时, 预估工期,
		预计工期, 工期, 工时, 估算, 估时, 预估工时, 時間, 見積, 見積もり, 工数, 予定工数, 예상, 预估时间, 预计耗时, 估计时间, 估计工时, 预计工作量, 工作量, 所要時間, 見積時間,
		예상 시간, 소요 시간, الوقت المقدر, المدة المقدرة, est. time, est. effort, durée estimée, geschätzte dauer,
		zeitaufwand, duração estimada, duración, duración estimada, estimación de tiempo,
		est hrs, est. hrs, est hours, est. hours, hrs, sp, pts, est sp, est. sp, est pts, est. pts, loe, level of effort, stima, 預估時間, 預估工時, 預計時間, 估計時間,
		schatting, inschatting, inspanning, geschatte inspanning, tijdsinschatting, geschatte tijd, geschatte duur, tijd, duur,
		tijdsduur, uren, geschatte uren,
		szacunek, szacowany czas, szacowany nakład, estymacja, estymata, czas, czas trwania, nakład pracy, pracochłonność, tahmin, tahmini,
		tahmini süre, tahmini zaman, tahmini efor, süre, efor, iş yükü,
		sforzo, sforzo stimato, impegno, impegno stimato, tempo stimato, durata, durata stimata, ore, uppskattning, uppskattad tid, uppskattad insats,
		tidsuppskattning, tidsåtgång, insats, оцінка часу, час, тривалість, трудомісткість, ước tính, thời gian, thời gian ước tính, thời lượng,
		estimasi, estimasi waktu, horas, horas est., horas estimadas, stunden, std, std., heures, heures estimées, ore stimate, timmar,
		godziny, часы, часов, saat, години, 小时, 小時
	`),
	actual: list(`
		actual, actual effort, actual time, time spent, spent, real, 实际工时, 实际, 実績, werkelijk, werkelijke tijd, bestede tijd,
		rzeczywisty czas, gerçekleşen, gerçekleşen süre, gerçek süre, harcanan süre
	`),
	dependencies: list(`
		dependencies, dependency, depends on, depends, dependson, depends-on, depends_on, deps, dep, blocked by,
		blockedby, blocked-by, blocked_by, blocker, blockers, requires, prerequisite, prerequisites, pre-requisite, pre-requisites, prerequisite tasks, prereq, prereqs, depends upon, task dependencies, follows, waits for, waiting on,
		waiting for, after, dependencias, dependencia, depende de, bloqueado por, dependências, dependência,
		dépendances, dépendance, dépend de, dépend., depend de, bloqué par, abhängigkeiten, abhängigkeit, abhängig von,
		hängt ab von, blockiert durch, зависимости, зависимость, зависит от, блокируется, التبعيات, تعتمد على,
		يعتمد على, الاعتماديات, 依赖, 依赖于, 前置, 前置任务, 依赖任务, 依賴, 依赖项, 依存, 依存関係, 前提, 의존성, 의존, 선행 작업, dependency tasks,
		dependent on, needs, prérequis, pré-requisitos, requisitos previos, voraussetzung, voraussetzungen, 依赖关系,
		依存タスク, 前置依赖, 前置条件, 前提条件, 先行タスク, 선행 조건, predecessor, predecessors, predecesor, predecesoras, precedencia,
		précédence, vorgänger, предшественники,
		dipendenze, dipendenza, dipende da, 依賴關係, 依賴任務, 前置任務,
		blocked on, blocking on, waits on, bloqueada por, esperando a, en espera de, à espera de, esperando por, bloquée par,
		en attente de, blockiert von, wartet auf, bloccato da, bloccata da, in attesa di, заблокировано задачами, ждёт,
		阻塞于, 被阻塞于, 受阻于, ブロック元, afhankelijkheden, afhankelijkheid, afhankelijk van, hangt af van,
		geblokkeerd door, wacht op, voorganger, voorgangers,
		zależności, zależność, zależy od, zależne od, zależna od, zależny od, wymaga, blokowane przez, zablokowane przez,
		poprzednik, poprzedniki, bağımlılık, bağımlılıklar, bağımlılığı, bağımlılıkları, bağımlı, bağımlı olduğu, bağlı olduğu, ön koşul,
		ön koşullar, önkoşul, önkoşullar, öncül, öncüller, engelleyen,
		blokkoló, függőség, függőségek, függ, beroenden, beroende, beror på, blockeras av, ketergantungan, tergantung, tergantung pada,
		bergantung pada, phụ thuộc, phụ thuộc vào, залежності, залежність, залежить від
	`),
	blocks: list(`
		blocks, blocking, blocked tasks, unblocks, enables, required by, needed by, prerequisite for, dependents, dependants, bloquea, bloqueia, bloque, blockiert, блокирует, يعيق, 阻塞任务, 阻塞, ブロック対象, blokkeert,
		blokuje, engeller, engelliyor, engellediği
	`),
	id: list(`
		id, #, task id, story id, issue id, ticket id, bug id, feature id, item id, number, no, no., nr, nr.,
		issue number, key, №, الرقم, 编号, 序号, 番号, ticket, task #, issue #, n°, nº, ref, code, código, codigo,
		任务id, 任务 id, 任务编号, 任务序号, 任務id, 任務編號, タスクid, タスク番号, 작업 id, 작업 번호, id задачи, id tarea,
		id tarefa, id da tarefa, id de tarea, id tâche, aufgaben-id, task no., task no, task number, taak-id, taak id, taaknummer, volgnummer,
		lp, lp., numer, numer zadania, nr zadania, id zadania, görev no, görev id, görev numarası, sıra no, numara
	`),
	title: list(`
		task, tasks, title, name, item, items, task name, work item, description, issue, story, feature, action,
		activity, todo, summary, tarea, título, titulo, nombre, tarefa, nome, atividade, tâche, titre, nom, aufgabe,
		titel, задача, название, наименование, описание, المهمة, العنوان, المرحلة, الوصف, 任务, 任務, 标题, 名称, タスク, 作業,
		項目, 내용, 작업, 任务名称, 任务描述, 描述, 任务内容, タスク名, ステップ, 作業内容, 설명, 작업명, descripción, descrição, beschreibung, tache,
		описание задачи, task description, task title, 功能, 内容, taak, naam, taaknaam, beschrijving, omschrijving, activiteit, werkitem,
		zadanie, zadania, nazwa, nazwa zadania, tytuł, opis, opis zadania, czynność, görev, görevler, görev adı, görev tanımı, başlık, adı, iş,
		yapılacak iş, madde, açıklama, tanım, faaliyet,
		attività, compito, compiti, titolo, descrizione, uppgift, uppgifter, beskrivning, aktivitet, завдання, назва, опис, nhiệm vụ, công việc, tiêu đề, mô tả,
		tugas, deskripsi
	`),
	due: list(`
		due, due date, deadline, target date, fällig, vence, échéance, 截止, 期限, 截止日期, vervaldatum, einddatum, streefdatum,
		scadenza, förfallodatum, термін, hạn chót, termin, termin realizacji, bitiş tarihi, son tarih, teslim tarihi, hedef tarih
	`),
	'done-date': list(`
		completed on, completion date, completed at, done date, finished, completed date, 完成日期, 完了日, afgerond op, voltooid op,
		data ukończenia, data zakończenia, tamamlanma tarihi, tamamlandığı tarih
	`),
	created: list(`
		created, created on, created at, date created, created_date, 创建日期, 创建时间, 作成日, aangemaakt, aangemaakt op,
		utworzono, data utworzenia, oluşturulma, oluşturulma tarihi
	`),
};

/** Signs of Obsidian's Tasks that begin a field, and the field; null for one that is kept as a detail. */
export const signFields: Readonly<Record<string, FieldName | null>> = {
	'🔺': 'priority',
	'⏫': 'priority',
	'🔼': 'priority',
	'🔽': 'priority',
	'⏬': 'priority',
	'🆔': 'id',
	'⛔': 'dependencies',
	'📅': 'due',
	'📆': 'due',
	'🗓': 'due',
	'✅': 'done-date',
	'➕': 'created',
	'⏳': null,
	'⌛': null,
	'🛫': null,
	'❌': null,
	'🔁': null,
	'🏁': null,
};

/** The level of each sign of a priority: highest and high, medium, low and lowest. */
export const signPriorities: Readonly<Record<string, string>> = {
	'🔺': 'P0',
	'⏫': 'P1',
	'🔼': 'P2',
	'🔽': 'P3',
	'⏬': 'P3',
};

/** Words for a task in general: they name tasks in every document. */
export const generalTaskNouns: readonly string[] = list(`
	task, subtask, sub-task, work item, tarea, tarefa, tâche, aufgabe, taak, задача, المهمة, مهمة, 任务, 任務, タスク, 작업,
	zadanie, görev, attività, uppgift, завдання, nhiệm vụ, công việc, tugas
`);

/** Their other forms, by which texts name several tasks (`den Aufgaben 1, 2`) or speak of one (`после задачи 1`). */
export const bentTaskNouns: readonly string[] = list(`
	aufgaben, taken, задачи, задач, задаче, задачу, задачей, задачам, задачами, задачах, المهام, مهام, المهمتين,
	uppgifter, uppgiften, завдань, завданням, завданнями, zadania, zadań, zadaniu, zadaniem, zadaniom, zadaniami, zadaniach, görevler, görevleri, görevlere, görevin, göreve, görevden
`);

/** Task words: `Task 9`, `Issue 2`; a heading that begins with one and a number is a task. */
export const taskNouns: readonly string[] = [
	...generalTaskNouns,
	...list(`
	issue, story, user story, ticket, item, todo, day, bug, bug report, defect, feature, epic, fix, problem, action,
	action item,
	incidencia, 第
`),
];

/** Those that name several and nothing else, as a range begins. */
export const pluralTaskNouns: readonly string[] = list(`
	tareas, tarefas, tâches, aufgaben, taken, задачи, المهام, zadania, görevler, uppgifter
`);

/** Words that make a numbered heading a section, never a task. */
export const sectionNouns: readonly string[] = list(`
	phase, week, sprint, milestone, stage, part, step, section, chapter, iteration, wave, batch, workstream,
	quarter, month, level, tier, group, module, fase, semana, etapa, hito, parte, étape, semaine, jalon, woche,
	meilenstein, teil, mijlpaal, stap, deel, hoofdstuk, фаза, этап, неделя, спринт, часть, المرحلة, مرحلة, الأسبوع, 阶段, 階段, 第, 周, フェーズ, 週, スプリント,
	단계, 마일스톤,
	settimana, passo, fas, etapp, vecka, milstolpe, етап, тиждень, частина, крок, giai đoạn, tuần, faza, etap, tydzień, część, krok, rozdział, kamień milowy, faz, aşama, hafta, bölüm, adım, dalga, kısım
`);

/** Words that make a numbered heading a task where others like it have a status, a priority or an owner beneath, else a section. */
export const stepNouns: readonly string[] = list(`step, slice, goal`);

/** Words for priorities, most urgent first; the words of a row mean the same level. */
export const priorityWords: readonly (readonly string[])[] = [
	list(`
		critical, urgent, very high, muy alta, muito alta, très haute, sehr hoch, críticas, críticos, criticas,
		critiques, kritische, dringende, критические, критическая, критическое, очень высокий, 긴급, 최우선, 매우 높음, 심각, must, must have,
		must-have, highest, blocker, critica, crítica, crítico, kritiek, kritieke, zeer hoog, hoogste, spoed, urgente, critique, kritisch, dringend, критический,
		критично, критичный, срочно, حرج, حرجة, عاجل, 最高, 紧急, 緊急, 严重, 至急,
		krytyczny, krytyczna, krytyczne, pilny, pilna, pilne, bardzo wysoki, bardzo wysoka, najwyższy, kritik, acil, çok yüksek, en yüksek,
		критичний, критична, терміново, терміновий, khẩn cấp, nghiêm trọng, rất cao, kritis, sangat tinggi, mycket hög, kritiskt, kritikus, nagyon magas
	`),
	list(`
		high, major, important, should, should have, should-have, altas, altos, hautes, hohe, hoher, высокие, высокое,
		важные, alta, alto, haute, élevée, elevée, hoch, hoog, hoge, belangrijk, высокий, высокая, важно, عالية, عالي, 高, 高优先级, 높음, 높은, 상, 중요,
		wysoki, wysoka, wysokie, ważny, ważna, ważne, yüksek, önemli,
		cao, tinggi, hög, högt, höga, magas, високий, висока, високі, важливо
	`),
	list(`
		medium, moderate, could, could have, could-have, medias, médias, medios, médios, moyennes, mittlere,
		mittlerer, средние, среднее, normal, med, media, média, medio, médio, moyenne, moyen, mittel, gemiddeld, gemiddelde, middel, normaal, средний,
		средняя, нормальный, متوسطة, متوسط, 中, 中等, 普通, 보통, 중간, 중,
		średni, średnia, średnie, normalny, normalna, orta,
		trung bình, trung, sedang, menengah, medel, medelhög, közepes, середній, середня, середні
	`),
	list(`
		low, lowest, won't, won't have, bajas, bajos, baixas, baixos, basses, niedrige, niedriger, низкие, низкое,
		minor, trivial, optional, nice to have, nice-to-have, baja, bajo, baixa, baixo, bassa, basso, basse, faible, niedrig, laag, laagste, optioneel,
		gering, низкий, низкая, منخفضة, منخفض, 低, 낮음, 낮은, 하,
		niski, niska, niskie, opcjonalny, opcjonalne, düşük, en düşük, isteğe bağlı,
		thấp, rendah, låg, lågt, låga, alacsony, низький, низька, низькі
	`),
];

/** Labels of numbers of tasks that a side and a task word next to each other do not make, lower case, by what they count. */
export const countLabels: Readonly<Record<'total' | 'done' | 'remaining' | 'in-progress', readonly string[]>> = {
	total: list(`
		número de tareas, número de tarefas, total des tâches, nombre total de tâches, nombre de tâches,
		gesamtzahl der aufgaben, gesamtzahl aufgaben, gesamtanzahl aufgaben, gesamtanzahl der aufgaben, gesamtaufgaben, tổng số task, 총 태스크 수, общее количество задач, количество задач, إجمالي المهام, عدد المهام, مجموع المهام,
		総タスク数, totaal aantal taken, aantal taken, totaal taken,
		totale attività, attività totali, numero di attività, numero totale di attività, totalt antal uppgifter, antal uppgifter, totalt uppgifter,
		всього завдань, усього завдань, загальна кількість завдань, кількість завдань, tổng số nhiệm vụ, tổng số công việc, tổng nhiệm vụ, số nhiệm vụ,
		total tugas, jumlah tugas, liczba zadań, łączna liczba zadań, wszystkie zadania, razem zadań, toplam görev, toplam görevler, toplam görev sayısı, görev sayısı
	`),
	done: list(`
		tarefas completas, tâches complétées, erledigte aufgaben, abgeschlossene aufgaben, выполненные задачи,
		завершенные задачи, المهام المكتملة, المهام المنجزة, 已完成任务, 已完成任务数, 完成任务, 完了タスク, 完了タスク数, 完了したタスク, 완료된 작업, afgeronde taken,
		voltooide taken, taken afgerond, taken voltooid,
		attività completate, klara uppgifter, slutförda uppgifter, avslutade uppgifter, виконані завдання, завершені завдання, виконано завдань,
		nhiệm vụ hoàn thành, nhiệm vụ đã hoàn thành, công việc hoàn thành, tugas selesai, ukończone zadania, zadania ukończone, wykonane zadania, zadania wykonane, zakończone zadania, tamamlanan görev, tamamlanan görevler,
		biten görevler
	`),
	remaining: list(`
		tâches en attente, offene aufgaben, verbleibende aufgaben, оставшиеся задачи, невыполненные задачи,
		المهام المتبقية, المهام المعلقة, 剩余任务, 未完成任务, 待完成任务, 残りタスク, 未完了タスク, openstaande taken,
		open taken, resterende taken,
		attività rimanenti, attività da completare, återstående uppgifter, kvarvarande uppgifter, öppna uppgifter, залишилось завдань, завдань залишилось,
		nhiệm vụ còn lại, công việc còn lại, tugas tersisa, pozostałe zadania, zadania pozostałe, otwarte zadania, zadania do zrobienia, kalan görev, kalan görevler, bekleyen görev, bekleyen görevler
	`),
	'in-progress': list(`
		tareas en progreso, tareas en curso, tarefas em andamento, tarefas em progresso, tâches en cours,
		laufende aufgaben, aufgaben in arbeit, задачи в работе, задач в работе, المهام قيد التنفيذ, 进行中任务, 进行中的任务,
		進行中タスク, 진행 중 작업, lopende taken, taken in uitvoering,
		attività in corso, pågående uppgifter, завдання в роботі, завдань в роботі, nhiệm vụ đang làm, zadania w toku, zadania w trakcie, devam eden görev, devam eden görevler
	`),
};

/** What the labels, headings and columns of numbers that say how far things are speak of, lower case. */
export const progressWords: readonly string[] = list(`
	progress, progression, progreso, progresso, progrès, avancement, avance, fortschritt, прогресс, التقدم, نسبة الإنجاز, 进度, 進度, 进展, 完成率, 完成度,
	進捗率, 進捗, 进捗, 完了率, 진행률, 진행율, 진척률, 진척도, 완료율, tiến độ, voortgang,
	postęp, postępy, ilerleme, ilerleme durumu, tamamlanma oranı, avanzamento, framsteg, framdrift, прогрес, kemajuan
`);

/** Words that say that there are no dependencies. */
export const noneWords: readonly string[] = list(`
	none, no, nil, nothing, n/a, na, n.a., -, –, —, [], no dependencies, ninguna, ninguno, nenhuma, nenhum,
	aucune, aucun, keine, kein, keiner, нет, лا, لا يوجد, لا شيء, なし, 無し, 无, 無, 없음, ninguna dependencia, geen, geen afhankelijkheden,
	brak, żadne, żadna, żaden, yok, hiçbiri, bağımlılık yok
`);

/** What stands in the place of an owner where there is none, lower case. */
export const nobodyWords: readonly string[] = list(`
	tbd, unassigned, n/a, none, -, –, —, todo, ?, nobody, 待定, 未分配, 未定, не назначен, 미배정, 미정, 未割当, 未割り当て, sin asignar, não atribuído, non assigné, offen, niet toegewezen,
	nieprzypisane, nieprzypisany, brak, atanmadı, atanmamış, belirlenmedi, yok
`);

/** What a text says before the names of what must come first; alternatives of a pattern. */
export const waitWords =
	'depends (?:on|upon)|dependent on|relies on|blocked (?:by|on)|waits for|waiting (?:for|on)|requires|needs(?= (?:tasks? |#|[a-z]+-?\\d))|depende[mn]? de|bloquead[oa] por|dépend(?:ent)? de|bloquée? par|abhängig von|blockiert (?:durch|von)|hängt (?:ab )?von|afhankelijk van|hangt (?:af )?van|geblokkeerd door|wacht op|dipend(?:e|ono) da|zależ(?:y|ą) od|beroende av|phụ thuộc(?: vào)?|завис(?:ит|ят) от|залеж(?:ить|ать) від|依[赖賴](?:[于於])?|依存';

/** The same where it is all that stands beside a title. */
export const waitWordsBeside = `${waitWords}|depends|deps?|prereqs?|prerequisites?|follows|after|después de|depois de|après|nach|после|بعد`;

/** What stands behind the name of what must come first in other languages (`T1に依存`, `T1'e bağlı`); alternatives of a pattern. */
export const waitWordsBehind =
	"\\s?に依存(?:する|します|している)?|\\s?에 ?의존(?:함|한다|합니다)?|['’]?y?[ae]? (?:bağ(?:ım)?lı)(?:dır)?";

/** Words that name all tasks further up in the place of a dependency, lower case. */
export const allBeforeWords: readonly string[] = list(`
	all previous, all the previous, all preceding, all prior, all earlier, all above, all of the above,
	all tasks above, everything above, todas las anteriores, todas las tareas anteriores, todas as anteriores,
	todas acima, todas las de arriba, todas as tarefas anteriores, toutes les précédentes,
	toutes les tâches précédentes, alle vorherigen, alle vorigen, alle bisherigen, alle vorige, alle voorgaande, alle voorgaande taken, все предыдущие,
	جميع المهام السابقة, كل المهام السابقة, 所有前面的任务, 所有之前的任务, 之前所有任务, 前面所有任务, 所有前置任务, すべての前のタスク, これまでのすべてのタスク,
	上記すべて, 이전 모든 작업,
	wszystkie poprzednie, wszystkie poprzednie zadania, wszystkie powyższe, önceki tüm görevler, tüm önceki görevler, öncekilerin tümü,
	yukarıdaki tüm görevler
`);

/** Words that name all tasks further down as what waits for one, lower case. */
export const allAfterWords: readonly string[] = list(`
	all subsequent, all following, all the following, all later, all remaining, all succeeding, all tasks below, everything below, everything after,
	todas las siguientes, todas las tareas siguientes, todas as seguintes, todas as tarefas seguintes, toutes les suivantes,
	toutes les tâches suivantes, alle folgenden, alle nachfolgenden, alle späteren, alle volgende, все последующие, все следующие,
	所有后续, 后续所有, 所有後續, 後続のすべての, すべての後続, 이후 모든,
	wszystkie następne, wszystkie kolejne, wszystkie kolejne zadania, sonraki tüm görevler, tüm sonraki görevler
`);

/** Labels and headings over boxes that are criteria, not work: matched as a whole label. */
export const criteriaLabels: readonly string[] = list(`
	acceptance criteria, acceptance, acceptance tests, success criteria, success metrics, success metric,
	definition of done, dod, definition of ready, deliverables, deliverable, validation, pre-checks, 前置检查, 前置检查项,
	validation checklist, verification, verification checklist, verification criteria, completion criteria,
	completion checklist, exit criteria, release criteria, critères de validation, critères de release,
	critères de sortie, criterios de validación, criterios de salida, critérios de validação, critérios de saída, freigabekriterien,
	review criteria, quality gates, quality gate, release gates, release gate, acceptance gates, acceptance gate, exit gates, exit gate, done criteria, quality checklist, files, files created, files modified,
	files changed, files to create, files to modify, 文件, 文件清单, ficheros, archivos, arquivos, fichiers, dateien,
	файлы, ファイル, 파일, legend, status legend, key, checklist legend, goals, goal, notes, tests, test criteria,
	criteria, criterios de aceptación, criterios de éxito, critérios de aceitação, critérios de sucesso,
	critères d’acceptation, critères d'acceptation, akzeptanzkriterien, erfolgskriterien,
	definition of done (dod), критерии приемки, критерии приёмки, критерии успеха, критерии готовности,
	معايير القبول, معايير النجاح, 验收标准, 驗收標準, 完成标准, 成功标准, 验收, 受け入れ基準, 交付清单, 交付物, livrables, entregables,
	entregáveis, lieferergebnisse, sign-off, 완료 조건, 완료 기준, 인수 조건, 인수 기준, 수락 기준, 성공 기준, 검증 기준, 验收条件, 完成条件, 完成标志,
	受け入れ条件, критерии завершения, критерии выполнения, abnahmekriterien, kriterien, fertig wenn,
	critères de réussite, critères de succès, critérios de conclusão, criterios de finalización,
	criterios de aceptacion, definição de pronto, done when, test requirements, verification steps,
	validation criteria, validation steps, 完了条件, 成功基準, acceptatiecriteria, succescriteria,
		validatiecriteria, afrondingscriteria, definitie van klaar, definitie van gereed, klaar wanneer, bestanden,
		kryteria akceptacji, kryteria ukończenia, kryteria sukcesu, kryteria odbioru, definicja ukończenia, pliki, kabul kriterleri, kabul kriteri,
		başarı kriterleri, tamamlanma kriterleri, bitti tanımı, doğrulama kriterleri, teslimatlar, dosyalar, deliverable files, output files,
		liefergegenstände, liefergegenstand, 交付文件, 交付成果, 交付成果物, 产出物, 输出文件, 成果物, 納品物, 산출물, 산출물 파일, leverabler, produkty dostarczane
`);

/** Labels over what is wanted: criteria of the work beside them, or all the work there is. */
export const requirementLabels: readonly string[] = list(`requirements, must have, should have, nice to have`);

/** Words that begin or are a heading over a list of next steps. */
export const nextLabels: readonly string[] = list(`
	next actions, critical path, next action, next steps, next step, immediate next steps,
	immediate next actions, immediate actions, immediate priorities, immediate next, next up, what's next,
	whats next, next, quick start tasks, recommended next steps, next session, próximos pasos, siguientes pasos,
	próximos passos, prochaines étapes, nächste schritte, следующие шаги, الخطوات التالية, 下一步, 下一步行动, 下一步计划,
	次のステップ, 다음 단계, próximos passos recomendados, próximos pasos recomendados,
	prochaines étapes recommandées, empfohlene nächste schritte, рекомендуемые следующие шаги, 下一步建议, 建议下一步, 後續步驟, 后续步骤,
	volgende stappen, volgende stap, vervolgstappen, aanbevolen volgende stappen, volgende acties,
	następne kroki, następny krok, kolejne kroki, kolejny krok, najbliższe kroki, sonraki adımlar, sonraki adım, sıradaki adımlar,
	sıradaki adım, gelecek adımlar, önerilen sonraki adımlar
`);
