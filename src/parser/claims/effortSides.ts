import type { Side } from '../../model/claims';
import { sideOf } from '../sides';

/** What is said of the side behind a duration: `3h done`, `18h left`. */
export function sideBehind(text: string): Side | null {
	const side = sideOf(text);
	return side === 'done' || side === 'remaining' ? side : null;
}

/** Which part of the work the label of an effort speaks of. */
export function sideOfLabel(label: string): Side {
	if (/remaining|left|pending|restante|verbleibend|осталось|剩余|残り/i.test(label)) return 'remaining';
	return /completed|done|spent|actual|so far|concluíd|erledigt|выполнено|已完成|完了/i.test(label) ? 'done' : 'total';
}
