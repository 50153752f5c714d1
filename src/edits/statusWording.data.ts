import type { Status } from '../model/task';

/** Words that belong together: a list that says one of a row says the others of it too. Open and done words pair up, so that a task reopens in the words it had. */
export const wordRows: readonly Readonly<Record<Status, string>>[] = [
	{ open: 'not started', 'in-progress': 'in progress', blocked: 'blocked', done: 'complete', cancelled: 'cancelled' },
	{ open: 'pending', 'in-progress': 'in progress', blocked: 'blocked', done: 'completed', cancelled: 'cancelled' },
	{ open: 'todo', 'in-progress': 'in progress', blocked: 'blocked', done: 'done', cancelled: 'cancelled' },
	{ open: 'to do', 'in-progress': 'in progress', blocked: 'blocked', done: 'done', cancelled: 'cancelled' },
	{ open: 'todo', 'in-progress': 'doing', blocked: 'blocked', done: 'done', cancelled: 'cancelled' },
	{ open: 'to do', 'in-progress': 'doing', blocked: 'blocked', done: 'done', cancelled: 'cancelled' },
	{ open: 'open', 'in-progress': 'in progress', blocked: 'blocked', done: 'closed', cancelled: 'cancelled' },
	{ open: 'planned', 'in-progress': 'in progress', blocked: 'on hold', done: 'completed', cancelled: 'dropped' },
	{ open: 'planned', 'in-progress': 'started', blocked: 'on hold', done: 'finished', cancelled: 'dropped' },
	{ open: 'no', 'in-progress': 'in progress', blocked: 'blocked', done: 'yes', cancelled: 'cancelled' },
	{ open: 'n', 'in-progress': 'in progress', blocked: 'blocked', done: 'y', cancelled: 'cancelled' },
	{ open: 'false', 'in-progress': 'in progress', blocked: 'blocked', done: 'true', cancelled: 'cancelled' },
	{ open: 'nein', 'in-progress': 'in Arbeit', blocked: 'blockiert', done: 'ja', cancelled: 'abgebrochen' },
	{ open: 'pendiente', 'in-progress': 'en progreso', blocked: 'bloqueado', done: 'completado', cancelled: 'cancelado' },
	{ open: 'por hacer', 'in-progress': 'en curso', blocked: 'bloqueado', done: 'hecho', cancelled: 'cancelado' },
	{ open: 'pendente', 'in-progress': 'em andamento', blocked: 'bloqueado', done: 'concluído', cancelled: 'cancelado' },
	{ open: 'pendente', 'in-progress': 'em curso', blocked: 'bloqueado', done: 'concluído', cancelled: 'cancelado' },
	{ open: 'a fazer', 'in-progress': 'em andamento', blocked: 'bloqueado', done: 'feito', cancelled: 'cancelado' },
	{ open: 'à faire', 'in-progress': 'en cours', blocked: 'bloqué', done: 'terminé', cancelled: 'annulé' },
	{ open: 'offen', 'in-progress': 'in Arbeit', blocked: 'blockiert', done: 'erledigt', cancelled: 'abgebrochen' },
	{ open: 'te doen', 'in-progress': 'bezig', blocked: 'geblokkeerd', done: 'klaar', cancelled: 'geannuleerd' },
	{ open: 'te doen', 'in-progress': 'mee bezig', blocked: 'geblokkeerd', done: 'gedaan', cancelled: 'geannuleerd' },
	{ open: 'open', 'in-progress': 'in uitvoering', blocked: 'geblokkeerd', done: 'afgerond', cancelled: 'geannuleerd' },
	{
		open: 'gepland',
		'in-progress': 'in behandeling',
		blocked: 'gepauzeerd',
		done: 'voltooid',
		cancelled: 'geannuleerd',
	},
	{
		open: 'do zrobienia',
		'in-progress': 'w toku',
		blocked: 'zablokowane',
		done: 'zrobione',
		cancelled: 'anulowane',
	},
	{ open: 'zaplanowane', 'in-progress': 'w trakcie', blocked: 'wstrzymane', done: 'gotowe', cancelled: 'anulowane' },
	{ open: 'oczekujące', 'in-progress': 'w toku', blocked: 'zablokowane', done: 'ukończone', cancelled: 'anulowane' },
	{
		open: 'bekliyor',
		'in-progress': 'devam ediyor',
		blocked: 'engellendi',
		done: 'tamamlandı',
		cancelled: 'vazgeçildi',
	},
	{
		open: 'yapılacak',
		'in-progress': 'yapılıyor',
		blocked: 'engellendi',
		done: 'yapıldı',
		cancelled: 'vazgeçildi',
	},
	{ open: 'başlanmadı', 'in-progress': 'başladı', blocked: 'askıda', done: 'bitti', cancelled: 'vazgeçildi' },
	{ open: 'не начато', 'in-progress': 'в работе', blocked: 'заблокировано', done: 'готово', cancelled: 'отменено' },
	{
		open: 'запланировано',
		'in-progress': 'в процессе',
		blocked: 'приостановлено',
		done: 'выполнено',
		cancelled: 'отменено',
	},
	{ open: 'لم تبدأ', 'in-progress': 'قيد التنفيذ', blocked: 'متوقفة', done: 'مكتملة', cancelled: 'ملغاة' },
	{ open: 'لم يبدأ', 'in-progress': 'قيد التنفيذ', blocked: 'متوقف', done: 'مكتمل', cancelled: 'ملغى' },
	{ open: '未开始', 'in-progress': '进行中', blocked: '阻塞', done: '已完成', cancelled: '已取消' },
	{ open: '待办', 'in-progress': '进行中', blocked: '暂停', done: '完成', cancelled: '取消' },
	{ open: '未着手', 'in-progress': '進行中', blocked: '保留', done: '完了', cancelled: '中止' },
	{ open: '대기', 'in-progress': '진행 중', blocked: '보류', done: '완료', cancelled: '취소' },
];

/** Marks that belong together in the same way. */
export const markRows: readonly Readonly<Record<Status, string>>[] = [
	{ open: '⬜', 'in-progress': '🔄', blocked: '🚫', done: '✅', cancelled: '🗑️' },
	{ open: '☐', 'in-progress': '🔄', blocked: '🚫', done: '☑', cancelled: '🗑️' },
	{ open: '⚪', 'in-progress': '🟡', blocked: '⛔', done: '🟢', cancelled: '🗑️' },
	{ open: '○', 'in-progress': '►', blocked: '⛔', done: '✓', cancelled: '🗑️' },
	{ open: '✗', 'in-progress': '🔄', blocked: '🚫', done: '✓', cancelled: '🗑️' },
	{ open: '⏳', 'in-progress': '🚧', blocked: '⏸️', done: '✅', cancelled: '🗑️' },
	{ open: '❌', 'in-progress': '🔄', blocked: '🚫', done: '✅', cancelled: '🗑️' },
];

/** What a box holds where the document shows no other way and its legend says nothing. */
export const boxCharacters: Readonly<Record<Status, string>> = {
	open: ' ',
	'in-progress': '/',
	blocked: '!',
	done: 'x',
	cancelled: '🗑',
};
