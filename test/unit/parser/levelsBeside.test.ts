import { checkSections } from '../../support/checkReading';

suite('headings that are levels beside others', () => {
	test('in German, with signs and a remark', () => {
		checkSections(
			`
			# Garten
			## Plan
			### 🔴 KRITISCH – Sofort (2 Punkte)
			- [ ] Graben
			### 🟠 HOCH: diese Woche
			- [ ] Harken
			### Mittel
			- [ ] Säen
			### Niedrig (Rest)
			- [ ] Mähen
			`,
			`
			Garten
			  Plan
			    🔴 KRITISCH – Sofort (2 Punkte) | P0
			    🟠 HOCH: diese Woche | P1
			    Mittel | P2
			    Niedrig (Rest) | P3
			`,
		);
	});

	test('in other languages', () => {
		const levels = (...names: string[]) => names.map(name => `## ${name}\n- [ ] ${name}\n`).join('');
		checkSections(levels('🔴 CRÍTICA', 'Alta', 'Média', 'Baixa'), '🔴 CRÍTICA | P0\nAlta | P1\nMédia | P2\nBaixa | P3');
		checkSections(levels('Crítico', 'Alto', 'Bajo'), 'Crítico | P0\nAlto | P1\nBajo | P3');
		checkSections(levels('Critique', 'Haute', 'Basse'), 'Critique | P0\nHaute | P1\nBasse | P3');
		checkSections(levels('Hoog', 'Laag'), 'Hoog | P1\nLaag | P3');
		checkSections(levels('Wysoki', 'Średni'), 'Wysoki | P1\nŚredni | P2');
		checkSections(levels('Yüksek', 'Düşük'), 'Yüksek | P1\nDüşük | P3');
		checkSections(levels('Высокий', 'Низкий'), 'Высокий | P1\nНизкий | P3');
	});

	test('near miss: one alone, the same twice, in other places, with other words', () => {
		checkSections('# Garten\n## Mittel\n- [ ] Sparen\n## Beete\n- [ ] Graben\n', 'Garten\n  Mittel\n  Beete');
		checkSections('## Media\n- [ ] Cut\n## Medio\n- [ ] Glue\n', 'Media\nMedio');
		checkSections(
			'## Beete\n### Hoch\n- [ ] Graben\n## Geld\n### Mittel\n- [ ] Sparen\n',
			'Beete\n  Hoch\nGeld\n  Mittel',
		);
		checkSections('## Hoch hinaus\n- [ ] Klettern\n## Mittel und Wege\n- [ ] Sparen\n', 'Hoch hinaus\nMittel und Wege');
	});
});
