// The documents that `npm run bench` measures, each made by its size; nothing is read from disk.

const OWNERS = ['BE', 'FE', 'Sec', 'QA'];

/** Name, what it is, its usual size, and the text of a size. */
export const documents = [
	{ name: 'seed', what: '142 tasks with slots, details and sections', size: 142, make: plan },
	{ name: '1000', what: '1,000 tasks', size: 1000, make: plan },
	{ name: '10000', what: '10,000 tasks', size: 10_000, make: plan },
	{ name: 'checklist', what: '65,000 one-line items', size: 65_000, make: checklist },
	{ name: 'nested', what: '20,000 nested items in one list', size: 20_000, make: nested },
	{ name: 'table', what: 'a table of 1 MB', size: 16_000, make: table },
	{ name: 'line', what: 'a line of 1 MB', size: 1_000_000, make: line },
];

/** A plan with a section for every 20 tasks, and in its middle a code block and a table. */
export function plan(tasks) {
	const parts = [`# Store plan\n\n**Total Tasks**: ${tasks}\n`];
	for (let id = 1; id <= tasks; id++) {
		if (id % 20 === 1) parts.push(`\n### Part ${(id - 1) / 20 + 1}\n`);
		if (id === (tasks >> 1) + 1)
			parts.push('```text\nnpm run build\n```\n', '| Name | Port |\n| --- | --- |\n| shop | 8080 |\n| mail | 8025 |\n');
		const waits = id > 3 && id % 3 === 0 ? `Task #${id - 3}` : 'None';
		parts.push(
			`${id}. [${id % 4 === 0 ? 'x' : ' '}] **Build piece ${id} of the shop** — [P${id % 40 < 20 ? 1 : 2}][${OWNERS[id % 4]}][${(id % 9) + 1}h][${waits}]`,
			`   - File: \`src/shop/piece${id}/handler.ts\``,
			'   - Logic: count failed attempts, and lock the account after five of them in a row',
			'   - Tests: the lock closes, and opens by itself after a while\n',
		);
	}
	return parts.join('\n');
}

function checklist(items) {
	return `# To do\n\n${Array.from({ length: items }, (_, at) => `- [${at % 3 ? ' ' : 'x'}] Item ${at + 1} of the list`).join('\n')}\n`;
}

function nested(items) {
	const line = (_, at) => `${'  '.repeat(at % 8)}- [ ] Item ${at + 1} of the list`;
	return `# To do\n\n${Array.from({ length: items }, line).join('\n')}\n`;
}

function table(rows) {
	const row = (_, at) =>
		`| ${at + 1} | Build piece ${at + 1} of the shop | P${at % 4} | ${OWNERS[at % 4]} | ${(at % 9) + 1}h | ${at % 3 ? 'Open' : 'Done'} |`;
	return `# Tasks\n\n| # | Task | Priority | Owner | Estimate | Status |\n| --- | --- | --- | --- | --- | --- |\n${Array.from({ length: rows }, row).join('\n')}\n`;
}

function line(characters) {
	return `# To do\n\n- [ ] ${'word [P1] `code` (2h) **bold** '.repeat(Math.ceil(characters / 31)).slice(0, characters)}\n- [ ] Another\n`;
}

/** Files of a workspace: every tenth is a task list, the others are prose. */
export function workspace(files) {
	return Array.from({ length: files }, (_, at) => ({
		uri: `file:///w/docs/${at}.md`,
		folder: 'file:///w',
		path: `docs/${at}.md`,
		text:
			at % 10 === 0
				? plan(30)
				: `# Page ${at}\n\n${'Some words about a part of the shop, and [a link](other.md).\n\n'.repeat(30)}`,
	}));
}
