/** Titles of parts that speak of the whole document, in the languages that are read. */
export const summaryTitle =
	/summary|overview|status|progress|metrics|statisti|completion|conclusion|totals?\b|results?\b|report|^\W*notes?\b|estatística|estadística|статистика|统计|統計|통계|إحصا|метаданные|сводк|итог|статус|прогресс|resum|estado|situação|résumé|état|übersicht|zusammenfassung|ملخص|الحالة|概要|概述|概览|总结|总计|合计|總計|合計|まとめ|進捗|进度|状态|状況|元数据|요약|현황|진행 상황|statystyk|podsumowani|przegląd|postęp|wyniki|özet|ilerleme|riepilogo|sommario|panoramica|avanzamento|samenvatting|overzicht|voortgang|sammanfattning|översikt|підсум|огляд|обзор|tóm tắt|tổng (?:quan|kết)|thống kê|ringkasan|fortschritt|avancement|progres[so]o/iu;

/** Titles of parts that hold nothing but what the work of the whole document comes to: the whole title, so that `Time zones` and `Effort of phase 2` are none. */
export const effortTitle =
	/^[^\p{L}]*(?:(?:total|overall|project|estimated)\s)?(?:time|effort|hours|workload|estimates?|(?:time|effort|work|hours?) (?:estimat(?:es?|ion)s?|tracking|breakdown)|estimated (?:time|effort|hours)|zeit(?:aufwand|schätzung)|(?:geschätzter )?aufwand|esfuerzo(?: estimado)?|esforço(?: estimado)?|оценка времени|трудозатраты|工时|工時|工数|预估工时|見積(?:もり)?)[^\p{L}]*$/iu;
