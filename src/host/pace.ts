import type { Pace } from '../util/steps';

/** How long work rests for the editor's own turn: as short as its host allows, a worker in the web included. */
export const editorPace: Pace = {
	now: () => performance.now(),
	rest: () =>
		new Promise(resolve => (typeof setImmediate === 'function' ? setImmediate(resolve) : setTimeout(resolve, 0))),
};
