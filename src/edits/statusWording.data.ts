import type { Status } from '../model/task';
import { list } from '../util/list';

/** How one way of writing says each status. */
export type Wording = Readonly<Record<Status, string>>;

/** Words that belong together: a list that says one of a row says the others of it too. Open and done words pair up, so that a task reopens in the words it had. */
export const wordRows: readonly Wording[] = rowsOf(
	// open, in progress, blocked, done, cancelled
	list(`
		not started, in progress, blocked, complete, cancelled,
		pending, in progress, blocked, completed, cancelled,
		todo, in progress, blocked, done, cancelled,
		to do, in progress, blocked, done, cancelled,
		todo, doing, blocked, done, cancelled,
		to do, doing, blocked, done, cancelled,
		open, in progress, blocked, closed, cancelled,
		planned, in progress, on hold, completed, dropped,
		planned, started, on hold, finished, dropped,
		no, in progress, blocked, yes, cancelled,
		n, in progress, blocked, y, cancelled,
		false, in progress, blocked, true, cancelled,
		pendiente, en progreso, bloqueado, completado, cancelado,
		por hacer, en curso, bloqueado, hecho, cancelado,
		pendente, em andamento, bloqueado, concluído, cancelado,
		pendente, em curso, bloqueado, concluído, cancelado,
		a fazer, em andamento, bloqueado, feito, cancelado,
		à faire, en cours, bloqué, terminé, annulé,
		non commencé, en cours, bloqué, terminé, annulé,
		da fare, in corso, bloccato, completato, annullato,
		offen, in Arbeit, blockiert, erledigt, abgebrochen,
		nicht begonnen, in Arbeit, blockiert, abgeschlossen, abgebrochen,
		nein, in Arbeit, blockiert, ja, abgebrochen,
		te doen, bezig, geblokkeerd, klaar, geannuleerd,
		te doen, mee bezig, geblokkeerd, gedaan, geannuleerd,
		open, in uitvoering, geblokkeerd, afgerond, geannuleerd,
		gepland, in behandeling, gepauzeerd, voltooid, geannuleerd,
		do zrobienia, w toku, zablokowane, zrobione, anulowane,
		zaplanowane, w trakcie, wstrzymane, gotowe, anulowane,
		oczekujące, w toku, zablokowane, ukończone, anulowane,
		bekliyor, devam ediyor, engellendi, tamamlandı, vazgeçildi,
		yapılacak, yapılıyor, engellendi, yapıldı, vazgeçildi,
		başlanmadı, başladı, askıda, bitti, vazgeçildi,
		не начато, в работе, заблокировано, готово, отменено,
		запланировано, в процессе, приостановлено, выполнено, отменено,
		لم تبدأ, قيد التنفيذ, متوقفة, مكتملة, ملغاة,
		لم يبدأ, قيد التنفيذ, متوقف, مكتمل, ملغى,
		未开始, 进行中, 阻塞, 已完成, 已取消,
		待办, 进行中, 暂停, 完成, 取消,
		未着手, 進行中, 保留, 完了, 中止,
		대기, 진행 중, 보류, 완료, 취소
	`),
);

/** Marks that belong together in the same way. */
export const markRows: readonly Wording[] = rowsOf(
	list(`
		⬜, 🔄, 🚫, ✅, 🗑️,
		☐, 🔄, 🚫, ☑, 🗑️,
		⚪, 🟡, ⛔, 🟢, 🗑️,
		○, ►, ⛔, ✓, 🗑️,
		✗, 🔄, 🚫, ✓, 🗑️,
		⏳, 🚧, ⏸️, ✅, 🗑️,
		❌, 🔄, 🚫, ✅, 🗑️
	`),
);

function rowsOf(words: readonly string[]): readonly Wording[] {
	return Array.from({ length: words.length / 5 }, (_, row) => {
		const [open = '', inProgress = '', blocked = '', done = '', cancelled = ''] = words.slice(5 * row, 5 * row + 5);
		return { open, 'in-progress': inProgress, blocked, done, cancelled };
	});
}

/** What a box holds where the document shows no other way and its legend says nothing. */
export const boxCharacters: Wording = {
	open: ' ',
	'in-progress': '/',
	blocked: '!',
	done: 'x',
	cancelled: '🗑',
};
