// Imports every test file beside it; made by esbuild.mjs.
declare module 'tally:web-tests';
declare module 'mocha/mocha.js';
