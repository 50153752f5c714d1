import assert from 'node:assert/strict';
import { parse } from '../../../src/parser/parse';
import { defaultVocabulary } from '../../../src/parser/words/vocabulary';
import { unknownDependency } from '../../../src/rules/unknown-dependency';
import { checkComplete } from '../../support/checkEdits';
import { checkClaims, checkReading } from '../../support/checkReading';
import { checkRule } from '../../support/checkRule';

const oneTask = `---
id: task-12
title: 'Add the search'
status: In Progress
assignee:
  - '@ann'
  - ben
created_date: '2026-01-05 10:00'
labels: [web, search]
dependencies: [task-10, "task-11"]
priority: high
---

## Description

Readers look for pages (3 tasks so far).

## Acceptance Criteria
<!-- AC:BEGIN -->
- [x] #1 Finds a page by its title
- [ ] #2 Answers in a second
<!-- AC:END -->

## Definition of Done
- [ ] #1 Ann has seen it

## Plan
- [ ] Gather the titles
1. Wait
`;

suite('a file whose front matter makes it one task', () => {
	test('fields above, criteria and steps below', () => {
		checkReading(
			oneTask,
			`
			task task-12: Add the search | in-progress | P1 | by ann, ben | after task-10, task-11
			item: #1 Finds a page by its title | done | of task-12 | in Acceptance Criteria
			item: #2 Answers in a second | open | of task-12 | in Acceptance Criteria
			item: #1 Ann has seen it | open | of task-12 | in Definition of Done
			subtask: Gather the titles | open | P1 | of task-12 | in Plan
			`,
		);
		checkClaims(oneTask, '');
		assert.equal(parse(oneTask).title, 'Add the search');
	});

	test('its title may be the heading beneath; a list may have a line for each entry', () => {
		checkReading(
			`---
id: T-4
status: todo
owner: Ann
depends_on:
  - T-2
  - T-3
estimate: 3h
---
# Mend the login

- [x] Read the log
`,
			`
			task T-4: Mend the login | open | by Ann | 3h | after T-2, T-3
			subtask: Read the log | done | of T-4
			`,
		);
	});

	test('no dependencies, stated', () => {
		const [task] = parse('---\nid: T-4\ntitle: Dig\nstatus: Done\ndependencies: []\n---\n').tasks;
		assert.equal(task?.status, 'done');
		assert.notEqual(task?.dependsOnNone, null);
	});

	test('the tasks that it waits for stand in files of their own', () => {
		checkRule(unknownDependency, oneTask);
	});

	test('it is completed in its front matter', () => {
		checkComplete(
			`---
id: task-12
title: Add$0 the search
status: To Do
---

## Acceptance Criteria
- [ ] #1 Finds a page
`,
			`---
id: task-12
title: Add the search
status: Done
---

## Acceptance Criteria
- [ ] #1 Finds a page
`,
		);
	});

	test('no task: a list of tasks beneath, no status, no id', () => {
		checkReading(
			`---
id: PLAN-1
title: Garden
status: draft
---
# Garden
- [ ] T001 Dig
- [ ] T002 Plant
`,
			`
			task T001: Dig | open | in Garden
			task T002: Plant | open | in Garden
			`,
		);
		checkReading('---\ntitle: Garden\nstatus: draft\n---\n- [ ] Dig\n', 'task: Dig | open');
		checkReading('---\nid: doc-1\ntitle: Garden\n---\n- [ ] Dig\n', 'task: Dig | open');
	});

	test('opens no block of code behind it', () => {
		const text = '---\ntitle: Garden\n~~~\n---\n- [ ] Dig\n    - [ ] Fill\n\n<div>\n- [ ] Sow\n';
		assert.deepEqual(parse(text, defaultVocabulary, { alwaysAsk: true }), parse(text));
	});
});
