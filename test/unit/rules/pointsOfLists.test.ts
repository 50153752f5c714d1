import { statedSection } from '../../../src/rules/stated-section';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

const list = (noun: string, middle: string): string => `# Garten

### Jetzt (2 ${noun})
- [x] Graben
- [ ] Harken

### Bald – im Mai (${middle} ${noun})
- [x] Mähen
- [ ] Jäten

### Später (1 ${noun})
- [ ] Säen
`;

suite('points that are the entries of a list', () => {
	test('where most headings count their tasks by them', () => {
		checkSafeFixes(statedSection, list('Punkte', '3'), list('Punkte', '2'));
		checkSafeFixes(statedSection, list('puntos', '3'), list('puntos', '2'));
		checkSafeFixes(statedSection, list('pontos', '1'), list('pontos', '2'));
		checkRule(
			statedSection,
			list('Punkte', '3').replace(
				'Punkte)\n- [x] M',
				'Punkte)\n                   ^ States 3 tasks; this section has 2 (1 too many).\n- [x] M',
			),
		);
	});

	test('near miss: tasks with points, and numbers of which few fit', () => {
		checkRule(statedSection, list('Punkte', '3').replace('Graben', 'Graben (1 Punkte)'));
		checkRule(statedSection, list('Punkte', '3').replace('# Garten', '# Garten\n\nPunkte: 6\n'));
		checkRule(statedSection, list('Punkte', '3').replace('(1 ', '(5 '));
		checkRule(statedSection, list('points', '3'));
	});
});
