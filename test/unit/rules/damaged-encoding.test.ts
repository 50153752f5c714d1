import { damagedEncoding } from '../../../src/rules/damaged-encoding';
import { checkRule } from '../../support/checkRule';

suite('damaged-encoding', () => {
	test('once for a document, at the first place', () => {
		checkRule(
			damagedEncoding,
			String.raw`
- [ ] #1: Set up the cache â€” with a time limit
                           ^^^ Letters or emoji were read as windows-1252 and saved so; places with such damage: 2.
- [ ] #2: Limit logins â€” for each address
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
`,
		);
	});
});
