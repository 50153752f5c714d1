/** Nodes gathered into strongly connected components: nodes that reach each other stand together. */
export interface Components {
	/** The component of each node. */
	readonly of: readonly number[];
	/** The nodes of each component; a component comes after all that its nodes point to. */
	readonly members: readonly (readonly number[])[];
}

/**
 * The strongly connected components of the nodes 0 … count − 1, after Tarjan. Linear, and without recursion, since a
 * task list may hold a chain of ten thousand. With `only`, just what can be reached from it.
 */
export function strongComponents(
	count: number,
	targets: (node: number) => readonly number[],
	only?: number,
): Components {
	const order = new Array<number>(count).fill(-1);
	const low = new Array<number>(count).fill(0);
	const of = new Array<number>(count).fill(-1);
	const members: number[][] = [];
	const open: number[] = [];
	let visited = 0;
	for (let root = only ?? 0; root <= (only ?? count - 1); root++) {
		if (order[root] !== -1) continue;
		const path = [visit(root)];
		while (path.length > 0) {
			const step = path.at(-1) as Step;
			const next = step.targets[step.at++];
			if (next === undefined) {
				path.pop();
				const parent = path.at(-1);
				if (parent) low[parent.node] = Math.min(low[parent.node] as number, low[step.node] as number);
				if (low[step.node] === order[step.node]) close(step.node);
			} else if (order[next] === -1) path.push(visit(next));
			else if (of[next] === -1) low[step.node] = Math.min(low[step.node] as number, order[next] as number);
		}
	}
	return { of, members };

	function visit(node: number): Step {
		order[node] = low[node] = visited++;
		open.push(node);
		return { node, targets: targets(node), at: 0 };
	}

	function close(root: number): void {
		const component: number[] = [];
		for (let node = -1; node !== root; ) {
			node = open.pop() as number;
			of[node] = members.length;
			component.push(node);
		}
		members.push(component.sort((a, b) => a - b));
	}
}

interface Step {
	readonly node: number;
	readonly targets: readonly number[];
	at: number;
}
