import { list } from '../util/list';

/** How titles of sections say that what stands there is for later; matched where a word begins, in any case. */
export const setAsideWords: readonly string[] = list(`
	next phase, next step, next action, next release, next version, what's next, follow-up, follow up, future, deferred,
	postponed, backlog, out of scope, optional, stretch goal, nice to have, nice-to-have, icebox, wishlist, someday, later,
	próximos pasos, próximos passos, próxima fase, futuro, aplazado, adiado, opcional,
	prochaines étapes, prochaine phase, avenir, reporté, facultatif, optionnel,
	nächste schritte, nächste phase, zukünftig, zurückgestellt, später,
	volgende stappen, volgende fase, toekomst, uitgesteld, optioneel,
	następne kroki, przyszłość, na później, odłożone, opcjonalne, sonraki adımlar, gelecek, ertelenen, isteğe bağlı,
	следующие шаги, следующий этап, отложен, в будущем, на будущее, опционально,
	الخطوات التالية, المرحلة التالية, مستقبل, مؤجل, اختياري, 下一步, 下一阶段, 后续, 未来, 延期, 暂缓, 可选,
	次のステップ, 次のフェーズ, 今後, 将来, 延期, 保留
`);
