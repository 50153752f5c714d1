import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { mayBeTaskList } from '../../../src/workspace/mayBeTaskList';

suite('what could be a task list, by a look at its lines', () => {
	for (const [what, text] of [
		['boxes', '- [ ] One\n- [x] Two\n'],
		['boxes in quotes, in items and with marks of their own', '> 1. [~] One\n- - [ ] Two\n'],
		['one box and a number', '1. Fork\n- [ ] Star\n'],
		['headings with a task word', '### Task 9: OpenAPI\n\nText.\n\n### Task 10: Client\n'],
		['headings with an id and a field beneath', '## API-1: Routes\n\n**Status**: open\n'],
		['underlined headings', 'API-1: Routes\n---\nPriority: P1\n'],
		['numbered items with slots', '1. Rotate tokens [P0][2h]\n'],
		['numbered items with marks', '17. 🔄 Circuit breaker\n'],
		['numbered items with bullets', '17. Circuit breaker\n   - Status: in-progress\n'],
		['bullets with a sign and an id', '- ✅ **T-12**: Dig\n- ⏳ **T-13**: Fill\n'],
		['a table of tasks', 'Text.\n\n| ID | Task | Status |\n|---|---|---|\n'],
		['labels in another language', '1. Eins\n   - **Priorität**: hoch\n'],
		['a wide colon', '1. 一\n   - 状态：完成\n'],
	] as const)
		test(`${what} could`, () => assert.ok(mayBeTaskList(text)));

	for (const [what, text] of [
		['nothing', ''],
		['text with colons', '# Notes\n\nSee: this.\n\n- Red: warm\n'],
		['numbered steps', '# Install\n\n1. Fetch it: `curl`\n2. Run [it](a.md)\n'],
		['a log of changes', '## [1.2.0](a) (2024-01-02)\n\n- [Fix] B\n\n## 1.1.0\n\n* c: d\n'],
		['what is done', '- ✅ Dug\n- ✅ Filled\n'],
		['a table of options', '| Option | Default |\n|---|---|\n| a | b |\n'],
	] as const)
		test(`${what} could not`, () => assert.equal(mayBeTaskList(text), false));

	test('every list of the tests of single changes could, in its dialect', () => {
		const folder = 'test/fixtures/mutations';
		for (const name of readdirSync(folder)) assert.ok(mayBeTaskList(readFileSync(`${folder}/${name}`, 'utf8')), name);
	});
});
