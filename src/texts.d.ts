/** The long texts of the engine, which a build takes out of it (`scripts/longTexts.mjs`); in the web extension none until they are read. */
declare module 'tally:texts' {
	export const texts: string[];
}
