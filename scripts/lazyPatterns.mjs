/** A pattern that is handed to `wide`: its source and its flags. */
const literal = /\bwide\(\s*\/((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[\n])+)\/([a-z]*)/g;

/**
 * A file of ours with each pattern that is handed to `wide` as the text that it takes too. The engine looks through every pattern that
 * stands in a program, some hundred of them with all letters of Unicode, before it runs anything: a third of what loading takes.
 */
export function lazyPatterns(text) {
	return text.replace(literal, (_, source, flags) => `wide(${JSON.stringify(`${source}/${flags}`)}`);
}
