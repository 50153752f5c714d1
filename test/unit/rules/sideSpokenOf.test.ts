import { statedSection } from '../../../src/rules/stated-section';
import { checkRule, checkSafeFixes } from '../../support/checkRule';

const quiet = (text: string) => checkRule(statedSection, text.replace(/^\n/, ''));

suite('a heading over what is done alone', () => {
	test('the rest of what it counts stands under another heading of the same thing', () => {
		quiet(String.raw`
# Garden

## Beds dug (2/4, 50%)

1. ✅ **North bed**: dig it
2. ✅ **South bed**: dig it

## Beds to dig

3. ❌ **East bed**: dig it
4. ❌ **West bed**: dig it
`);
		quiet('## Ponds filled (1/2)\n\n- [x] Small one\n\n## Ponds to fill\n\n- [ ] Large one\n');
	});

	test('near miss: of another thing, with a total of its own, or some of them done', () => {
		checkRule(
			statedSection,
			String.raw`
## Beds dug (1/2)
               ^ States 2 tasks; this section has 1 (1 too many).

- [x] North bed

## Ponds to fill

- [ ] Large one
`,
		);
		checkRule(
			statedSection,
			String.raw`
## Beds (1/2)
           ^ States 2 tasks; this section has 1 (1 too many).

- [x] North bed

## Small beds (0/1)

- [ ] South bed
`,
		);
		checkRule(
			statedSection,
			String.raw`
## Beds dug (1/4)
               ^ States 4 tasks; this section has 1 (3 too many).

- [x] North bed

## Beds to dig

- [ ] East bed
- [ ] West bed
- [x] Far bed
`,
		);
	});

	test('is not written anew unseen as if that were all', () => {
		const text = '## Beds dug (2/3)\n\n- [x] North bed\n- [x] South bed\n';
		checkSafeFixes(statedSection, text, text);
	});

	test('near miss: over something that is not done it counts what is there', () => {
		checkSafeFixes(
			statedSection,
			'## Beds (1/3)\n\n- [x] North bed\n- [ ] South bed\n',
			'## Beds (1/2)\n\n- [x] North bed\n- [ ] South bed\n',
		);
	});
});
