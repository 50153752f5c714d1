import { damagedEncoding } from '../../../src/rules/damaged-encoding';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

suite('damaged-encoding', () => {
	test('once for a document, at the first place', () => {
		checkRule(
			damagedEncoding,
			String.raw`
- [ ] #1: Set up the cache â€” with a time limit
                           ^^^ Damaged characters (UTF-8 read as windows-1252), places: 2.
- [ ] #2: Limit logins â€” for each address
`,
		);
	});

	test('the fix writes what was meant, and leaves what is lost', () => {
		checkSafeFixes(
			damagedEncoding,
			String.raw`
- [ ] #1: Set up the cache â€” with a limit, and ðŸŽ
- [ ] #2: Größe, GrÃ¶ÃŸe
`,
			String.raw`
- [ ] #1: Set up the cache — with a limit, and ðŸŽ
- [ ] #2: Größe, Größe
`,
		);
	});

	test('what is lost: beginnings of emoji and signs, and the character for bytes that nobody could read', () => {
		checkRule(
			damagedEncoding,
			String.raw`
## ğŸ“ Notes
   ^^^ What stood here was damaged, and its remains do not tell what it was. Write it anew.
- [ ] #1: Set up the cache � with a limit
- [ ] #2: He said â€hoâ€
`,
		);
	});

	test('what is lost beside what can be mended', () => {
		checkRule(
			damagedEncoding,
			String.raw`
- [ ] #1: DÃ©jÃ  vu
           ^^ Damaged characters (UTF-8 read as windows-1252), places: 1.
              ^ What stood here was damaged, and its remains do not tell what it was. Write it anew.
`,
		);
	});

	test('near miss: whole letters of any script', () => {
		checkRule(
			damagedEncoding,
			String.raw`
- [ ] #1: Réserver une salle à Genève — «Âge d’or»
- [ ] #2: 予約する
- [ ] #3: احجز غرفة ✅
- [ ] #4: NÃO É Ã
- [ ] #5: √überprüft, √π
`,
		);
	});
});
