/** Titles of parts that speak of the whole document, in the languages that are read. */
export const summaryTitle =
	/summary|overview|status|progress|metrics|statisti|completion|conclusion|totals?\b|results?\b|report|^\W*notes?\b|estatística|estadística|статистика|统计|統計|통계|إحصا|метаданные|сводк|итог|статус|прогресс|resum|estado|situação|résumé|état|übersicht|zusammenfassung|ملخص|الحالة|概要|概述|概览|总结|まとめ|進捗|进度|状态|状況|元数据|요약|현황|진행 상황/iu;
