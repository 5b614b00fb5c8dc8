/**
 * Where the browsers of the tests are.
 *
 * Only Chromium is ever installed, because `npm test` needs one; Firefox and WebKit are looked for, and tested when
 * they are there.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Without a user namespace of their own, root and most CI containers can't start Chromium's sandbox. */
const needsNoSandbox = process.getuid?.() === 0 || Boolean(process.env.CI);

/** What Chromium needs to be quiet, steady and off the network. */
export const CHROMIUM_FLAGS = [
	...(needsNoSandbox ? ['--no-sandbox'] : []),
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

const CHROMIUM_NAMES = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome'
];
/** Chromium without its windows: the same engine for less than half of the time that its tests take. */
const SHELL_NAMES = ['chromium-headless-shell', 'chrome-headless-shell'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

/** The usual places outside PATH, on macOS and Windows. */
const CHROMIUM_PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	...windowsPlaces('Google\\Chrome\\Application\\chrome.exe'),
	...windowsPlaces('Chromium\\Application\\chrome.exe')
];
const FIREFOX_PLACES = [
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	...windowsPlaces('Mozilla Firefox\\firefox.exe')
];

/**
 * The Chromium or Chrome that is here, or nothing. Installs nothing, so a configuration may call it.
 * @returns {string | undefined}
 */
export function findChromium() {
	return named('CHROMIUM') ?? onPath(CHROMIUM_NAMES) ?? CHROMIUM_PLACES.find(existsSync);
}

/**
 * The Chromium that most tests are run in: its headless shell where one is installed, unless CHROMIUM names another.
 * @returns {string | undefined}
 */
export function findHeadless() {
	return named('CHROMIUM') ?? onPath(SHELL_NAMES) ?? findChromium();
}

/** @returns {string | undefined} */
export function findFirefox() {
	return named('FIREFOX') ?? onPath(FIREFOX_NAMES) ?? FIREFOX_PLACES.find(existsSync);
}

/**
 * WebKitGTK's driver, the small browser that it drives, and the screen that the browser needs: all three or nothing.
 * @returns {{ driver: string, browser: string, screen: string } | undefined}
 */
export function findWebKit() {
	const driver = onPath(['WebKitWebDriver']);
	const screen = onPath(['Xvfb']);
	const browser = miniBrowsers().find(existsSync);
	return driver && screen && browser ? { driver, browser, screen } : undefined;
}

/**
 * A Chromium to test with, installed when there is none: by apt as root on Debian, otherwise by Playwright's download.
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
	const found = findChromium();
	if (found) return found;

	if (process.getuid?.() === 0 && onPath(['apt-get'])) {
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		console.log('No Chromium here: installing it with apt-get.');
		if (run('apt-get', ['update'], env) && run('apt-get', ['install', '-y', 'chromium'], env)) {
			const installed = findChromium();
			if (installed) return installed;
		}
	}

	const { chromium } = await import('@playwright/test');
	if (!existsSync(chromium.executablePath())) {
		console.log("No Chromium here: fetching Playwright's own.");
		run(
			process.execPath,
			['node_modules/@playwright/test/cli.js', 'install', 'chromium'],
			process.env
		);
	}
	if (existsSync(chromium.executablePath())) return chromium.executablePath();
	throw new Error(
		'The tests need Chromium or Chrome: install one, or set CHROMIUM to the path of its executable.'
	);
}

/**
 * A browser named in the environment. A wrong path is an error: silently taking another browser would hide it.
 * @param {string} variable
 */
function named(variable) {
	const path = process.env[variable];
	if (path && !isExecutable(path))
		throw new Error(`${variable} is "${path}", and no program is there.`);
	return path || undefined;
}

/**
 * The first of these programs on PATH.
 * @param {string[]} names
 */
export function onPath(names) {
	const suffix = process.platform === 'win32' ? '.exe' : '';
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return names
		.flatMap((name) => folders.map((folder) => join(folder, name + suffix)))
		.find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

/** @param {string} path */
function windowsPlaces(path) {
	const roots = [
		process.env.PROGRAMFILES,
		process.env['PROGRAMFILES(X86)'],
		process.env.LOCALAPPDATA
	];
	return roots.flatMap((root) => (root ? [join(root, path)] : []));
}

/** Debian puts it under the machine's architecture, Fedora and Arch don't. */
function miniBrowsers() {
	const architectures = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
	const folders = [
		'/usr/lib',
		'/usr/libexec',
		'/usr/lib64',
		...architectures.map((name) => join('/usr/lib', name))
	];
	return folders.flatMap((folder) =>
		['4.1', '4.0'].map((api) => join(folder, `webkit2gtk-${api}`, 'MiniBrowser'))
	);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function run(command, args, env) {
	return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}
