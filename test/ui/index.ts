import { closeEditor, noteFailure } from './support';

/** Mocha's hooks around the whole UI suite; scripts/testing/parts.mjs loads them with --require. */
export const mochaHooks: Mocha.RootHookObject = {
	async afterEach(this: Mocha.Context) {
		if (this.currentTest?.state === 'failed') await noteFailure(this.currentTest.fullTitle());
	},
	async afterAll() {
		await closeEditor();
	},
};
