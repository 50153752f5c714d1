/** What every word or phrase for dependencies has in it, those of labels too. */
const comesFirst =
	/depend|dépend|dipend|relies|wait|block|bloqu|blokk|wacht|afhankelijk|zależ|beroende|phụ thuộc|after|requires|needs|abhängig|hängt|hangt|завис|залеж|عتمد|依[赖賴]|依存|선행|\bdeps?\s?[:=]|\bonce\b/i;

/** Whether a text holds anything by which running text says what must come first; true for much that is said of other things. */
export function mayComeFirst(text: string): boolean {
	return comesFirst.test(text);
}
