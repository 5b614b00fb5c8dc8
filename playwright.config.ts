import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findHeadless } from './scripts/support/browsers.mjs';

// Canonical and share links need an address of the site; tests assert them under a made-up one.
process.env.PUBLIC_ORIGIN ??= 'https://story.example';

/**
 * One known port, so that a test may name the site’s origin (`PORT=…` for a second run beside the first);
 * `serve-build.mjs` fails when somebody else has it.
 */
const PORT = Number(process.env.PORT ?? 4180);
const base = process.env.BASE_PATH ?? '';
const baseURL = `http://127.0.0.1:${PORT}${base}/`;

/**
 * What Chromium keeps ready for a next page that no test opens: a seventh of its work. The last list of features counts, so
 * Playwright's own is repeated (`chromiumSwitches.ts` of its version).
 */
const without = [
	'SpareRendererForSitePerProcess',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'TcpPortRandomizationWin',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled',
	'PreconnectToSearch'
];

/** The behaviour of the built site in Chromium. `npx playwright test` alone builds it first where it isn't up to date. */
export default defineConfig({
	testDir: 'tests/e2e',
	// `slow` is left to CI and to `npm test -- all`.
	projects: [
		{ name: 'chromium', testIgnore: '**/slow/**' },
		{ name: 'slow', testMatch: '**/slow/**' }
	],
	outputDir: 'test-results/e2e',
	snapshotPathTemplate: 'tests/e2e/snapshots/{arg}{ext}',
	fullyParallel: true,
	// One more than cores: much of a test is waiting for a transition to end.
	workers: 3,
	// A test that passes at the second try is a defect of the test or of the page.
	retries: 0,
	forbidOnly: Boolean(process.env.CI),
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	webServer: {
		command: 'node tests/support/serve-build.mjs',
		env: { PORT: String(PORT) },
		url: baseURL,
		timeout: 300_000,
		reuseExistingServer: false
	},
	use: {
		baseURL,
		locale: 'en-GB',
		// What is kept for reading offline would hide the server from a test, and its requests from `page.route`.
		serviceWorkers: 'block',
		launchOptions: {
			executablePath: findHeadless(),
			args: [...CHROMIUM_FLAGS, `--disable-features=${without.join(',')}`]
		}
	}
});
