/** The place of the only one of a list that is so; -1 where none is, or several are. */
export function onlyPlace<T>(list: readonly T[], isSo: (one: T, place: number) => boolean): number {
	const first = list.findIndex(isSo);
	return list.findLastIndex(isSo) === first ? first : -1;
}
