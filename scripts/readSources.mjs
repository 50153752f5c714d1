// The sources as the compiler sees them.
import path from 'node:path';
import ts from 'typescript';

/** The program of all sources, and its files by path. */
export function readSources(folder) {
	const { config } = ts.readConfigFile(path.join(folder, 'tsconfig.json'), ts.sys.readFile);
	const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
	const program = ts.createProgram(ts.sys.readDirectory(path.join(folder, 'src'), ['.ts']), options);
	const byFile = new Map(program.getSourceFiles().map(source => [path.resolve(source.fileName), source]));
	return { program, sourceOf: file => byFile.get(file) };
}

/** A file and all that it imports, types as well. */
export function reachable(file, sourceOf) {
	const found = new Set([sourceOf(file)]);
	for (const source of found)
		for (const { fileName } of ts.preProcessFile(source.text).importedFiles) {
			const imported = sourceOf(`${path.resolve(path.dirname(source.fileName), fileName)}.ts`);
			if (imported) found.add(imported);
		}
	return [...found];
}
