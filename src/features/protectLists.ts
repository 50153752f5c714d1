import { parse as parseJson } from 'jsonc-parser';
import { replacement, type TextEdit } from '../edits/textEdit';
import { IgnoredFiles } from '../util/ignoredFiles';
import { type Message, message } from '../util/message';
import { spanAt } from '../util/span';
import { setInJson } from './setInJson';
import { setInYaml } from './setInYaml';

/** Where the files are that say how Markdown is formatted, as globs. */
export const configurationFiles: readonly string[] = [
	'.vscode/settings.json',
	'package.json',
	'**/{.prettierrc,.prettierrc.*,prettier.config.*,.prettierignore}',
	'**/{.markdownlint.*,.markdownlintrc,.markdownlint-cli2.*,.remarkrc,.remarkrc.*,.remarkignore}',
];

/** A file of a folder: its path in it, with forward slashes, and its text. */
export interface ConfigurationFile {
	readonly path: string;
	readonly text: string;
}

/** What is known of a folder. */
export interface FormatterSetup {
	readonly files: readonly ConfigurationFile[];
	/** The paths of the task lists. */
	readonly lists: readonly string[];
	/** Whether the editor formats Markdown when it is saved. */
	readonly formatsOnSave: boolean;
}

/** What keeps the formatters of a folder from harming its task lists. */
export interface Protection {
	readonly changes: readonly { readonly path: string; readonly isNew: boolean; readonly edits: readonly TextEdit[] }[];
	/** What can't be written safely, and what to write there by hand. */
	readonly advice: readonly Message[];
	/** Which formatters there are, and whether they are kept off already. */
	readonly told: Message;
}

const SETTINGS = '.vscode/settings.json';

/**
 * The settings that protect task lists, for the formatters that are there: Prettier and remark pass the lists over, markdownlint
 * no longer counts lists anew (MD029), the editor does not format Markdown when saving. Additive; nothing where it is so already.
 */
export function protectLists({ files, lists, formatsOnSave }: FormatterSetup): Protection {
	const texts = new Map(files.map(({ path, text }) => [path, text]));
	const edited = new Map<string, readonly TextEdit[] | null>();
	const manifest = asRecord(parseJson(texts.get('package.json') ?? ''));
	const settings = asRecord(parseJson(texts.get(SETTINGS) ?? ''));
	const has = (name: RegExp): boolean => files.some(({ path }) => name.test(baseOf(path)));
	const needs = (name: RegExp): boolean =>
		['dependencies', 'devDependencies'].some(key => Object.keys(asRecord(manifest[key])).some(each => name.test(each)));
	const found: string[] = [];

	if (has(/^(?:\.prettierrc|\.prettierignore|prettier\.config)/) || 'prettier' in manifest || needs(/^prettier$/)) {
		found.push('Prettier');
		edited.set('.prettierignore', passOver(texts.get('.prettierignore') ?? '', lists));
	}
	if (has(/^\.remark(?:rc|ignore)/) || 'remarkConfig' in manifest || needs(/^remark-cli$/)) {
		found.push('remark');
		edited.set('.remarkignore', passOver(texts.get('.remarkignore') ?? '', lists));
	}
	const onSave = asRecord(settings['editor.codeActionsOnSave']);
	const configs = files.filter(({ path }) => /^\.markdownlint/.test(baseOf(path)));
	const inSettings = 'markdownlint.config' in settings;
	if (configs.length > 0 || inSettings || needs(/^markdownlint/) || isOn(onSave['source.fixAll.markdownlint'])) {
		found.push('markdownlint');
		for (const { path, text } of configs) edited.set(path, withoutCounting(path, text));
		if (configs.length === 0 && !inSettings) edited.set('.markdownlint.json', setInJson('', ['MD029'], false));
	}
	if (formatsOnSave) found.push('editor.formatOnSave');
	const keys = [
		...(inSettings ? [{ path: ['markdownlint.config', 'MD029'] }] : []),
		...(formatsOnSave ? [{ path: ['[markdown]', 'editor.formatOnSave'] }] : []),
	];
	if (keys.length > 0) edited.set(SETTINGS, setAll(texts.get(SETTINGS) ?? '', keys));

	const changes = [...edited].flatMap(([path, edits]) =>
		edits && edits.length > 0 ? [{ path, isNew: !texts.has(path), edits }] : [],
	);
	const advice = [...edited].flatMap(([path, edits]) =>
		edits ? [] : [message('{0} can’t be changed safely. Write there: {1}', path, adviceFor(path))],
	);
	return { changes, advice, told: tell(found, changes.length > 0, advice.length > 0) };
}

function tell(found: readonly string[], changes: boolean, advises: boolean): Message {
	if (found.length === 0)
		return message('No configuration of a formatter was found; there is nothing to protect from.');
	if (changes) return message('Task lists are protected from: {0}.', found.join(', '));
	if (advises) return message('Found: {0}.', found.join(', '));
	return message('Task lists are protected already from: {0}.', found.join(', '));
}

/** Lines for an ignore file that name the lists which it does not pass over yet. */
function passOver(text: string, lists: readonly string[]): readonly TextEdit[] {
	const ignored = new IgnoredFiles();
	ignored.add('', text);
	const missing = lists.filter(path => !ignored.hasFile(path));
	if (missing.length === 0) return [];
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const lines = missing.map(path => `/${path.replace(/[\\*?[\]]|\s$/g, '\\$&')}`);
	const before = text === '' || text.endsWith('\n') ? '' : eol;
	return [atEnd(text, `${before}${lines.join(eol)}${eol}`)];
}

function withoutCounting(path: string, text: string): readonly TextEdit[] | null {
	const name = baseOf(path);
	const under = name.startsWith('.markdownlint-cli2') ? ['config'] : [];
	if (/\.ya?ml$/.test(name)) return setInYaml(text, under[0] ?? null, ['MD029', 'ol-prefix'], 'false');
	if (!/\.jsonc?$|^\.markdownlintrc$/.test(name)) return null;
	const rules = under.reduce<Fields>((fields, key) => asRecord(fields[key]), asRecord(parseJson(text)));
	const key = ['ol-prefix'].find(alias => alias in rules) ?? 'MD029';
	return setInJson(text, [...under, key], false);
}

function adviceFor(path: string): string {
	if (path === SETTINGS) return '"[markdown]": { "editor.formatOnSave": false }';
	return baseOf(path).startsWith('.markdownlint-cli2') ? 'config: { MD029: false }' : 'MD029: false';
}

/** Gives several keys the value false, one after the other, as edits of the text from before. */
function setAll(text: string, keys: readonly { readonly path: string[] }[]): readonly TextEdit[] | null {
	let now = text;
	for (const { path } of keys) {
		const edits = setInJson(now, path, false);
		if (!edits) return null;
		now = edits.reduceRight((so, { span, newText }) => so.slice(0, span.start) + newText + so.slice(span.end), now);
	}
	if (now === text) return [];
	let start = 0;
	while (start < text.length && text[start] === now[start]) start++;
	let end = 0;
	while (end < text.length - start && end < now.length - start && text.at(-1 - end) === now.at(-1 - end)) end++;
	return [replacement({ text }, { start, end: text.length - end }, now.slice(start, now.length - end))];
}

function atEnd(text: string, added: string): TextEdit {
	return replacement({ text }, spanAt(text.length), added);
}

function isOn(value: unknown): boolean {
	return value !== undefined && value !== false && value !== 'never';
}

type Fields = Readonly<Record<string, unknown>>;

function asRecord(value: unknown): Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function baseOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}
