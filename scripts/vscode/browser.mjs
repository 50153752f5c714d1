// The browser that shows the workbench: an installed one, else Chromium out of the package @sparticuz/chromium (Linux).
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { once, run } from './install.mjs';
import { cache } from './paths.mjs';

const require = createRequire(import.meta.url);
const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** Launches the browser, headless. CHROME_PATH names one; CHROMIUM=npm leaves an installed one aside. */
export async function launchBrowser() {
	// Only here: `npm start` with a desktop VS Code needs no playwright at all.
	const { chromium } = await import('playwright-core');
	return chromium.launch({ ...(await ensureBrowser()), headless: true, args: ARGS });
}

/** Launch options for playwright-core; fetches the browser on first use. */
export async function ensureBrowser() {
	const env = { ...process.env };
	const installed = env.CHROME_PATH || (process.platform === 'linux' && INSTALLED.map(onPath).find(Boolean));
	if (installed && env.CHROMIUM !== 'npm') return { executablePath: installed, env };
	if (process.platform !== 'linux') return { channel: process.platform === 'win32' ? 'msedge' : 'chrome', env };
	const folder = await ensureChromium();
	const executablePath = path.join(folder, 'chromium');
	try {
		execFileSync(executablePath, ['--version'], { stdio: 'ignore' });
	} catch {
		// A machine without libnss3 and its like: the package brings them.
		env.LD_LIBRARY_PATH = [path.join(folder, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
	}
	if (!fs.existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_FILE = ownFonts(folder);
	return { executablePath, env };
}

/**
 * The package's archives, unpacked by ourselves: its own executablePath() unpacks into the temporary folder of the
 * machine and takes whatever lies there already.
 */
async function ensureChromium() {
	const home = path.dirname(path.dirname(path.dirname(require.resolve('@sparticuz/chromium'))));
	const { version } = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8'));
	return once(path.join(cache, `chromium-${version}`), `Chromium ${version}`, async draft => {
		const inflate = (from, to) =>
			pipeline(
				fs.createReadStream(path.join(home, 'bin', from)),
				zlib.createBrotliDecompress(),
				fs.createWriteStream(path.join(draft, to)),
			);
		await Promise.all([
			inflate('chromium.br', 'chromium'),
			inflate('al2023.tar.br', 'libs.tar'),
			inflate('fonts.tar.br', 'fonts.tar'),
		]);
		fs.chmodSync(path.join(draft, 'chromium'), 0o755);
		for (const archive of ['libs.tar', 'fonts.tar']) {
			await run('tar', ['-xf', archive, '--no-same-owner'], { cwd: draft });
			fs.rmSync(path.join(draft, archive));
		}
	});
}

/** A machine without a single font: Chromium would die on the first text, so it gets the package's fonts. */
function ownFonts(folder) {
	const file = path.join(folder, 'fonts.conf');
	const [fonts, fontCache] = [path.join(folder, 'fonts'), path.join(folder, 'font-cache')];
	fs.writeFileSync(
		file,
		`<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${fontCache}</cachedir></fontconfig>`,
	);
	return file;
}

function onPath(name) {
	return (process.env.PATH ?? '')
		.split(path.delimiter)
		.map(folder => path.join(folder, name))
		.find(file => fs.existsSync(file));
}
