import { inSection } from '../../../model/claims';
import type { Claim } from '../../../model/claims';
import { wide } from '../../../util/wide';
import type { ClaimContext, ClaimText } from '../claimText';
import { countsOf } from './countClaims';

const now = wide(
	/(?<!\p{L}|as of |until |since )(?:(?:this|current) (?:work(?:ing)? )?(?:session|sitting|run)|this (?:day|week|sprint|iteration|month)|today|yesterday|(?:en |de )?esta (?:sesión|semana|iteración)|este (?:sprint|mes)|hoy|(?:n?esta) (?:sessão|semana|iteração)|(?:n?este) (?:sprint|mês)|hoje|cette (?:session|semaine|itération)|ce (?:sprint|mois)|aujourd['’]hui|diese[rmns]? (?:sitzung|woche|iteration|sprint|monat)|heute|deze (?:sessie|week|iteratie|sprint|maand)|vandaag|(?:эт[ауио][йм]?) (?:сесси[яюи]|недел[яюе]|спринте?)|сегодня)(?!\p{L})|今日|今天|今週|本[周週]|今回|本次|오늘|이번 ?(?:주|세션)/iu,
);

/** Whether a label, or the words right behind a number, speak of a stretch of time (`this session`), so that the number is not that of all there is. */
export function isOfThisTime(text: string): boolean {
	return now.test(text);
}

/** The words that belong to the number which a value begins with. */
export function besideNumber(value: string): string {
	return /^\W*\d[^,;.()（）—–]*/.exec(value)?.[0] ?? '';
}

/** Reads `Completed this session: 2 tasks` as a number of the section that is called so; more of them may be written elsewhere. */
export function claimsOfThisTime(label: string, text: ClaimText, context: ClaimContext): readonly Claim[] {
	const section = context.names.called(label, -1);
	return section === null ? [] : countsOf(text, inSection(section), context, { elsewhere: true });
}
