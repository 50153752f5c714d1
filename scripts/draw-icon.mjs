// node scripts/draw-icon.mjs
// Draws media/icon.png, the mark of media/tally.svg on a dark-blue ground: four strokes and the fifth across.
import fs from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './vscode/browser.mjs';
import { root } from './vscode/paths.mjs';

const SIZE = 128; // what the Marketplace asks for
const drawing = `
<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 128 128" fill="none">
	<rect width="128" height="128" rx="28" fill="#18325f"/>
	<g stroke-linecap="round" stroke-width="9">
		<path stroke="#eef3fb" d="M35 34v60M54.3 34v60M73.7 34v60M93 34v60"/>
		<path stroke="#18325f" stroke-width="17" stroke-linecap="butt" d="M22 82.5L106 45.5"/>
		<path stroke="#f5b83d" d="M20 83.4L108 44.6"/>
	</g>
</svg>`;

const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
fs.writeFileSync(path.join(root, 'media', 'icon.png'), await page.screenshot({ omitBackground: true }));
await browser.close();
