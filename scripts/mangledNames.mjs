// Which names of properties the bundles may shorten. A name is shortened wherever our own code writes it or nowhere, so
// it has to be ours at every place: what the editor, Node, a package, JSON or a key worked out at run time could know by
// its name keeps it. The types decide; what they can't tell keeps its name as well.
import ts from 'typescript';
import path from 'node:path';
import { reachable, readSources } from './readSources.mjs';
import {
	isAnswer,
	isArgument,
	isDeclared,
	isGoneThrough,
	isMemberName,
	isName,
	isObject,
	isOpen,
	isTakenApart,
} from './namePlaces.mjs';

/** Files whose names are read outside of the program. */
const PUBLIC = ['src/cli/contract.ts'];
/** Names that the language itself asks objects for. */
const OF_THE_LANGUAGE =
	'constructor prototype toString toJSON valueOf then next return throw done value message name stack cause length default';
const DYNAMIC = ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive;
/** How deep types are compared that hold one another: far deeper than any of ours. */
const DEPTH = 12;

/**
 * How often our own code uses each name, and what keeps the others: for the files that an entry point brings along, since
 * what the editor knows by a name holds up nothing on the command line. Throws where the sources hand over something of
 * any type to what looks into it.
 * @param {readonly string[]} entries
 */
export function namesOf(entries, folder = '.') {
	const { program, sourceOf } = readSources(folder);
	return entries.map(entry => {
		const sources = reachable(path.resolve(folder, entry), sourceOf);
		const { uses, kept } = namesIn(program, sources, folder);
		return { entry, uses: Object.fromEntries(uses), kept: Object.fromEntries(kept) };
	});
}

function namesIn(program, sources, folder) {
	const checker = program.getTypeChecker();
	const root = path.resolve(folder, 'src') + path.sep;
	const open = new Set(PUBLIC.map(file => path.resolve(folder, file)));
	const declared = new Map();
	const reserved = new Map(OF_THE_LANGUAGE.split(' ').map(name => [name, 'the language']));
	const compared = new Map();
	const comparedLoosely = new Map();
	let looseTarget = false;
	const given = new Set();
	let place = '';

	keepExports(sources[0]);
	keepEditorsNames();
	for (const source of sources) visit(source, source);
	return { uses: declared, kept: reserved };

	function visit(node, source) {
		place = `${path.relative(folder, source.fileName)}:${source.getLineAndCharacterOfPosition(node.pos).line + 1}`;
		if (isMemberName(node)) seeName(node, source);
		if (ts.isStringLiteral(node) && isName(node)) keep(node.text);
		if (ts.isElementAccessExpression(node)) keepKey(node.argumentExpression, typeOf(node.expression));
		if (ts.isComputedPropertyName(node)) keepKey(node.expression);
		if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword)
			keepKey(node.left, typeOf(node.right));
		if (ts.isForInStatement(node)) keepAll(typeOf(node.expression));
		if (ts.isCallExpression(node) || ts.isNewExpression(node)) seeCall(node);
		if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) compare(typeOf(node.expression), typeOf(node));
		if (ts.isTypePredicateNode(node) && node.type) seePredicate(node);
		if (ts.isHeritageClause(node)) seeHeritage(node);
		if (ts.isExpression(node) && !ts.isTypeNode(node)) {
			const wanted =
				isTakenApart(node) || isArgument(node) || isGoneThrough(node) ? null : checker.getContextualType(node);
			if (wanted && !(isAnswer(node) && wanted.flags & ts.TypeFlags.Unknown)) compare(typeOf(node), wanted);
		}
		ts.forEachChild(node, child => visit(child, source));
	}

	/** Whatever the editor's interface names, if it is asked at all: what is handed to it goes through promises and unions. */
	function keepEditorsNames() {
		if (!sources.some(source => /from 'vscode'/.test(source.text))) return;
		const editor = program.getSourceFiles().find(source => /@types\/vscode\/index\.d\.ts$/.test(source.fileName));
		const keepNames = node => {
			if (ts.isIdentifier(node) && isDeclared(node)) keep(node.text);
			ts.forEachChild(node, keepNames);
		};
		place = 'the editor';
		keepNames(editor);
	}

	/** What an entry point gives to whoever loads it. */
	function keepExports(source) {
		place = source.fileName;
		const module = checker.getSymbolAtLocation(source);
		for (const symbol of module ? checker.getExportsOfModule(module) : [])
			for (const signature of checker.getTypeOfSymbol(symbol).getCallSignatures()) keepDeep(signature.getReturnType());
	}

	function typeOf(node) {
		return checker.getTypeAtLocation(node);
	}

	/** A name after a dot, before a colon or in a pattern: ours, or one that somebody else declared as well. */
	function seeName(node, source) {
		if (isDeclared(node)) {
			declared.set(node.text, (declared.get(node.text) ?? 0) + 1);
			if (open.has(path.resolve(source.fileName))) keep(node.text);
			return;
		}
		const symbols = symbolsAt(node);
		if (symbols.length === 0 || !symbols.every(isOurs)) keep(node.text);
		declared.set(node.text, (declared.get(node.text) ?? 0) + 1);
	}

	function symbolsAt(node) {
		const { parent } = node;
		if (ts.isBindingElement(parent)) {
			const found = checker.getPropertyOfType(typeOf(parent.parent), node.text);
			return found ? [found] : partsOf(typeOf(parent.parent)).flatMap(part => part.getProperty(node.text) ?? []);
		}
		const found = checker.getSymbolAtLocation(node);
		return found ? [found] : [];
	}

	function isOurs(symbol) {
		return Boolean(
			symbol.declarations?.length &&
				symbol.declarations.every(
					({ kind, name }) => kind !== ts.SyntaxKind.MappedType && (!name || !ts.isStringLiteral(name)),
				) &&
				symbol.declarations.every(node => path.resolve(node.getSourceFile().fileName).startsWith(root)),
		);
	}

	function keep(name) {
		if (!reserved.has(name)) reserved.set(name, place);
	}

	/** A key that is worked out: keeps every name that it can be. */
	function keepKey(node, object) {
		for (const part of partsOf(typeOf(node))) {
			if (part.flags & ts.TypeFlags.StringLiteral) keep(part.value);
			else if (part.flags & (ts.TypeFlags.NumberLike | ts.TypeFlags.ESSymbolLike)) continue;
			else if (object) keepAll(object);
		}
	}

	/** All names of a type, not those of what it holds. */
	function keepAll(type) {
		for (const part of partsOf(type)) {
			if (part.flags & DYNAMIC) continue;
			for (const property of part.getProperties()) if (isOurs(property)) keep(property.name);
		}
	}

	/** All names of a type and of everything it holds: what leaves the program, or comes into it. */
	function keepDeep(type, depth = 0) {
		if (given.has(type) || depth > DEPTH) return;
		given.add(type);
		for (const part of partsOf(type)) {
			if (!isObject(part)) continue;
			for (const argument of argumentsOf(part)) keepDeep(argument, depth + 1);
			for (const { type: inner } of checker.getIndexInfosOfType(part)) keepDeep(inner, depth + 1);
			if (isForeign(part)) continue;
			for (const property of part.getProperties().filter(isOpen)) {
				if (isOurs(property)) keep(property.name);
				keepDeep(checker.getTypeOfSymbol(property), depth + 1);
			}
		}
	}

	/** Keeps the names by which a value of one type is looked at as the other. */
	function compare(from, to, depth = 0) {
		if (from === to || depth > DEPTH) return;
		const memory = looseTarget ? comparedLoosely : compared;
		const known = memory.get(from) ?? new Set();
		if (known.has(to)) return;
		memory.set(from, known.add(to));
		if (to.flags & ts.TypeFlags.AnyOrUnknown) return looseTarget ? undefined : keepDeep(from);
		if (from.flags & DYNAMIC) return keepDeep(to);
		const targets = partsOf(to).filter(isObject);
		for (const source of partsOf(from).filter(isObject)) {
			// Of several, a value is taken for one that it fits; where it fits none (`as`), it could be any.
			const fitting = targets.filter(target => checker.isTypeAssignableTo(source, target));
			for (const target of fitting.length > 0 ? fitting : targets)
				if (source !== target) compareObjects(source, target, depth + 1);
		}
	}

	function compareObjects(from, to, depth) {
		const areLists = checker.isArrayLikeType(from) && checker.isArrayLikeType(to);
		if (areLists || (from.symbol && from.symbol === to.symbol)) {
			const [ours, theirs] = [argumentsOf(from), argumentsOf(to)];
			for (const [index, argument] of ours.entries())
				compare(argument, theirs[index] ?? theirs.at(-1) ?? argument, depth);
		}
		if (areLists) return;
		if (hasIndex(to) !== hasIndex(from)) keepAll(hasIndex(to) ? from : to);
		for (const property of to.getProperties().filter(isOpen)) {
			const same = from.getProperty(property.name);
			if (!same) {
				if (isForeign(from) && isOurs(property)) keep(property.name);
				continue;
			}
			if (isOurs(same) !== isOurs(property)) keep(property.name);
			if (!isForeign(from) || !isForeign(to))
				compare(checker.getTypeOfSymbol(same), checker.getTypeOfSymbol(property), depth);
		}
		const [answer, wanted] = [from, to].map(type => checker.getAwaitedType(type) ?? type);
		if (answer !== from && wanted !== to) compare(answer, wanted, depth);
		compareSignatures(from, to, depth);
	}

	function compareSignatures(from, to, depth) {
		const [given] = from.getCallSignatures();
		const [wanted] = to.getCallSignatures();
		if (!given || !wanted) return;
		// Nobody looks into what a call may answer with if that is unknown: a condition, or nothing at all.
		if (!(wanted.getReturnType().flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Void)))
			compare(given.getReturnType(), wanted.getReturnType(), depth);
		given.parameters.forEach((parameter, index) => {
			const other = wanted.parameters[index];
			if (other) compare(checker.getTypeOfSymbol(other), checker.getTypeOfSymbol(parameter), depth);
		});
	}

	/** What a call hands over: to a package, or to what makes text or names of objects. */
	function seeCall(node) {
		const signature = checker.getResolvedSignature(node);
		const file = signature?.declaration?.getSourceFile().fileName ?? '';
		const called = node.expression.getText();
		// What the language's own functions take as anything (the truth of an answer, the key of a map) they don't look into.
		const isOfLanguage = /\/typescript\/lib\//.test(file);
		const isOfPackage = /\/node_modules\/(?!@types\/|typescript\/)/.test(file);
		(node.arguments ?? []).forEach((argument, index) => {
			const type = typeOf(argument);
			if (isOfPackage || called === 'JSON.stringify') {
				mustTell(type, argument);
				keepDeep(type);
			} else if (called.startsWith('Reflect.') && index === 1) {
				keepKey(argument, typeOf(node.arguments[0]));
			} else if (/^Object\.(?:keys|entries|getOwnPropertyNames)$/.test(called)) {
				mustTell(type, argument);
				keepAll(type);
			}
			const parameter = signature?.parameters[Math.min(index, signature.parameters.length - 1)];
			const declaration = parameter?.valueDeclaration;
			if (!declaration) return;
			const item = wanted =>
				declaration.dotDotDotToken ? (checker.getIndexTypeOfType(wanted, ts.IndexKind.Number) ?? wanted) : wanted;
			looseTarget = isOfLanguage;
			compare(type, item(checker.getTypeOfSymbolAtLocation(parameter, node)));
			// As it is written, too: what a type parameter is bound to may ask for names.
			if (!isOfLanguage) compare(type, item(typeOf(declaration)));
			looseTarget = false;
		});
		if (isOfPackage) keepDeep(typeOf(node));
	}

	/** A type parameter stands for types that can't be seen from here. */
	function mustTell(type, node) {
		for (const part of partsOf(type))
			if (part.flags & ts.TypeFlags.TypeParameter)
				throw new Error(`${place}: ${node.getText()} can be of any type; the names in it can't be kept.`);
	}

	function seePredicate(node) {
		const parameter = node.parent.parameters?.find(each => each.name.getText() === node.parameterName.getText());
		if (parameter) compare(typeOf(parameter), typeOf(node.type));
	}

	/** A class answers to the names of what it is made from. */
	function seeHeritage(node) {
		for (const base of node.types) {
			const from = typeOf(node.parent);
			for (const property of typeOf(base).getProperties()) {
				if (!isOurs(property)) keep(property.name);
				const same = from.getProperty(property.name);
				if (same) compare(checker.getTypeOfSymbol(same), checker.getTypeOfSymbol(property));
			}
		}
	}

	function isForeign(type) {
		const declarations = type.symbol?.declarations ?? [];
		return (
			declarations.length > 0 &&
			!declarations.some(node => path.resolve(node.getSourceFile().fileName).startsWith(root))
		);
	}

	function argumentsOf(type) {
		return [
			...(type.aliasTypeArguments ?? []),
			...(type.objectFlags & ts.ObjectFlags.Reference ? checker.getTypeArguments(type) : []),
		];
	}

	function hasIndex(type) {
		return checker.getIndexInfosOfType(type).length > 0;
	}

	/** The types that a value can have, type parameters as what they are bound to. */
	function partsOf(type) {
		if (type.isUnionOrIntersection()) return type.types.flatMap(partsOf);
		if (type.flags & ts.TypeFlags.Instantiable) {
			const bound = checker.getBaseConstraintOfType(type);
			return bound && bound !== type && !(bound.flags & DYNAMIC) ? partsOf(bound) : [type];
		}
		return [type];
	}
}
