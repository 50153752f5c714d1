// Where names of properties stand in a source, and what becomes of values: questions to the syntax alone.
import ts from 'typescript';

/** An identifier that is the name of a property, whether it declares or asks for it. */
export function isMemberName(node) {
	if (!ts.isIdentifier(node)) return false;
	const { parent } = node;
	return (
		(ts.isPropertyAccessExpression(parent) && parent.name === node) ||
		(ts.isBindingElement(parent) &&
			ts.isObjectBindingPattern(parent.parent) &&
			(parent.propertyName ?? (parent.dotDotDotToken ? null : parent.name)) === node) ||
		isDeclared(node)
	);
}

export function isDeclared(node) {
	const { parent } = node;
	return (
		(ts.isPropertyAssignment(parent) ||
			ts.isShorthandPropertyAssignment(parent) ||
			ts.isPropertySignature(parent) ||
			ts.isPropertyDeclaration(parent) ||
			ts.isMethodSignature(parent) ||
			ts.isMethodDeclaration(parent) ||
			ts.isAccessor(parent)) &&
		parent.name === node
	);
}

/** Whether a value goes into a pattern: what that asks for is seen at each of its names. */
export function isTakenApart(node) {
	const { parent } = node;
	if (ts.isArrayLiteralExpression(parent) || ts.isParenthesizedExpression(parent)) return isTakenApart(parent);
	if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken)
		return ts.isArrayLiteralExpression(parent.left) || ts.isObjectLiteralExpression(parent.left);
	if (ts.isConditionalExpression(parent) || ts.isBinaryExpression(parent)) return isTakenApart(parent);
	return (
		(ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent)) &&
		!ts.isIdentifier(parent.name) &&
		!parent.type
	);
}

export function isArgument({ parent, ...node }) {
	return (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression.pos !== node.pos;
}

/** Whether a function answers with a value. */
export function isAnswer(node) {
	const { parent } = node;
	if (ts.isParenthesizedExpression(parent) || ts.isConditionalExpression(parent) || ts.isBinaryExpression(parent))
		return isAnswer(parent);
	return ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === node);
}

/** Whether a text stands where a name would. */
export function isName(node) {
	return 'name' in node.parent && node.parent.name === node;
}

/** Whether it is a generator of which another takes the steps: what that ends with is a value of its own. */
export function isGoneThrough({ parent }) {
	return ts.isYieldExpression(parent) && Boolean(parent.asteriskToken);
}

/** Whether a type has members of its own. */
export function isObject(type) {
	return Boolean(type.flags & ts.TypeFlags.Object);
}

/** Whether others than the class itself can ask for a member. */
export function isOpen({ valueDeclaration }) {
	return !(valueDeclaration?.name && ts.isPrivateIdentifier(valueDeclaration.name));
}
