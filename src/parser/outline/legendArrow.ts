import { wide } from '../../util/wide';

/** An arrow and a name or a placeholder for one (`→ #N`, `-> T-12`), then what is said of it. */
const explained = wide(
	/(→|⇒|←|[-=]>|<-)\s?(?:task\s)?(?:#(?:\p{L}{1,3}|\d{1,4})|[A-Z]{1,8}-?(?:\d{1,4}|[NX]{1,3})|ID)(?!\p{L})[)`*_]{0,3}\s?(?:[=:—–-]\s?)?[*_]{0,2}(?:(?:is|means|he|it|ist|est|está|é)\s)?(?:blocked|blocks? on|waits?|waiting|depend|requires|needs|after|dépend|abhängig|wartet|blockiert (?:von|durch)|bloque(?:ado|ada|é|ée) (?:por|par)|afhankelijk|wacht|блокируется|заблокирован|зависит|жд[её]т|ожидает|после|依[赖賴存]|等待|被阻塞|阻塞于)/u,
);

/** The arrow that a line of a legend gives to what its tasks wait for; empty for none. */
export function arrowSaid(text: string): string {
	return explained.exec(text)?.[1] ?? '';
}
