/** Whether a UTF-16 unit is one of the digits 0 to 9. */
export function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}
