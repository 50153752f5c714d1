// Tally asks remark where code and HTML stand, and for nothing else. Writing Markdown, the names of two thousand character
// entities, struck out text and the links in a tree take 70 kB that can't change the answer: a module of the same shape
// stands for each in the bundles. (Reading addresses has to stay: one may hold a grave accent, which then begins no code.)
const nothing = (...names) => names.map(name => `export const ${name} = () => ({});`).join('\n');
const unused = {
	'mdast-util-to-markdown': 'export const defaultHandlers = {};',
	'decode-named-character-reference': 'export const decodeNamedCharacterReference = () => false;',
	'markdown-table': nothing('markdownTable'),
	'mdast-util-gfm-autolink-literal': nothing('gfmAutolinkLiteralFromMarkdown', 'gfmAutolinkLiteralToMarkdown'),
	'mdast-util-gfm-strikethrough': nothing('gfmStrikethroughFromMarkdown', 'gfmStrikethroughToMarkdown'),
	'micromark-extension-gfm-strikethrough': nothing('gfmStrikethrough', 'gfmStrikethroughHtml'),
};

/** The plugin of esbuild that leaves them out; a test compares the answers with and without. */
export const withoutUnused = {
	name: 'without unused parts of remark',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^[a-z-]+$/ }, ({ path }) =>
			Object.hasOwn(unused, path) ? { path, namespace: 'unused' } : null,
		);
		onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => ({ contents: unused[path] }));
	},
};
