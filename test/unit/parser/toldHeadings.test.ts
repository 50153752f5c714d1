import { checkReading } from '../../support/checkReading';

suite('reading headings that no number names', () => {
	test('several with a status of their own under tasks', () => {
		checkReading(
			`
			# Pond
			## Goals
			### G - a dry path
			## Tasks
			### Dig the hole
			 - Status: completed, 9/1/24
			### Pour the floor
			Why: it leaks.
			 - Status: in progress
			### Fill
			**Status**: mañana
			`,
			`
			task: Dig the hole | done | in Tasks
			task: Pour the floor | in-progress | in Tasks
			task: Fill | open | in Tasks
			`,
		);
	});

	test('several with a status and a further field, over criteria', () => {
		checkReading(
			`
			# Pond
			## Work of May
			### Dig the hole
			**Status**: Done
			**Owner**: Ann
			### Pour the floor
			**Status**: Open
			**Effort**: 3h
			#### Acceptance criteria
			- [ ] No leak
			### Phase of rest
			**Status**: Open
			**Owner**: Ann
			`,
			`
			task: Dig the hole | done | by Ann | in Work of May
			task: Pour the floor | open | 3h | in Work of May
			item: No leak | open | of Pour the floor | in Acceptance criteria
			`,
		);
	});

	test('near miss: parts of a plan, over boxes or beside other tasks', () => {
		checkReading(
			`
			# Pond
			## Digging
			**Status**: Done
			**Owner**: Ann
			- [x] Mark the edge
			## Pouring
			**Status**: Open
			**Owner**: Bo
			`,
			`
			task: Mark the edge | done | in Digging
			`,
		);
	});

	test('near miss: a status alone, one heading alone, a whole over its parts, what is recommended', () => {
		checkReading(
			`
			# Pond
			## Digging
			**Status**: Done
			## Pouring
			**Status**: Open
			## Planting
			**Status**: Open
			**Owner**: Ann
			### Reeds
			**Status**: Open
			**Owner**: Ann
			## Recommendations
			### Add a fence
			**Status**: Open
			**Effort**: 2h
			### Add a lamp
			**Status**: Open
			**Effort**: 2h
			`,
			'',
		);
	});
});
