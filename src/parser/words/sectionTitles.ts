import { wide } from '../../util/wide';
import { sectionNouns } from './words.data';

const sectionStart = wide(`^(?:${sectionNouns.join('|')})(?![\\p{L}])/iu`);

/** Whether a title begins with a word for sections (`Phase`). */
export function startsLikeSection(text: string): boolean {
	return sectionStart.test(text);
}

const aboutAll = wide(
	/^(?:overview|introduction|background|context|scope|purpose|(?:executive )?summary|conclusions?|references|appendix|glossary|übersicht|einleitung|zusammenfassung|overzicht|inleiding|samenvatting|podsumowanie|wprowadzenie|özet|giriş|genel bakış|resumen|introducción|resumo|introdução|aperçu|résumé|введение|обзор|概述|概要|背景|简介)$/iu,
);

/** Whether a title is what a part of a text is called that tells about it (`Overview`). */
export function tellsAboutAll(text: string): boolean {
	return aboutAll.test(text);
}
