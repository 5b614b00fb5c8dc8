import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as plain, expect, type BrowserContext, type Page } from '@playwright/test';
import {
	LATER,
	laterThan,
	publish,
	release,
	type Public,
	type Release
} from '../support/releases.ts';
import { listenIn } from './story.ts';
import { slug } from '../support/content.mjs';

interface Releases {
	/** What `npm run build` made. */
	readonly built: Release;
	/** A later one. */
	readonly next: Release;
}

interface Fixtures {
	/** The site, on a server that can fail, and on which another release can be published. */
	readonly site: Public;
	/** What any page of the context complained of; nothing, in the end. */
	readonly heard: string[];
}

/** All of the site is fetched, and more than once: a busy machine takes its time. */
const PATIENCE = 60_000;

/** A test whose pages may have a service worker; it fails when one complains of anything. */
export const test = plain.extend<Fixtures, Releases>({
	serviceWorkers: 'allow',
	built: [async ({}, use) => use(await release('build')), { scope: 'worker' }],
	next: [
		async ({ built }, use) => {
			const folder = await mkdtemp(join(tmpdir(), 'story-'));
			await use(await laterThan(built, folder));
			await rm(folder, { recursive: true });
		},
		{ scope: 'worker' }
	],
	site: async ({ built }, use) => {
		const site = await publish(built);
		await use(site);
		await site.close();
	},
	heard: [
		async ({ context }, use) => {
			const heard = listenIn(context);
			await use(heard);
			expect(heard).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

/** The notice that a page is cached with everything, or with the story alone. */
export const sign = (page: Page, kept: 'all' | 'story' = 'all') =>
	page.locator(`[data-offline-scope="${kept}"]`);

/** Waits until everything of this version is cached, and the page says so. */
export async function ready(page: Page, { version }: Release): Promise<void> {
	await expect(sign(page)).toBeAttached();
	await expect(sign(page)).not.toHaveAttribute('hidden', { timeout: PATIENCE });
	await expect(sign(page)).toContainText(version);
}

/** Waits until a path was asked for so many times. */
export const askedFor = (site: Public, path: string, times: number): Promise<void> =>
	expect
		.poll(() => site.asked.filter((one) => one === path).length, { timeout: PATIENCE })
		.toBeGreaterThanOrEqual(times);

/** Waits until just these caches are there. It asks for names alone: to open one that is deleted meanwhile makes it anew. */
export const onlyCaches = (page: Page, names: readonly string[]): Promise<void> =>
	expect
		.poll(() => page.evaluate(async () => (await caches.keys()).sort()), { timeout: PATIENCE })
		.toEqual(names.map((name) => `${slug}:${name}`).sort());

/** Waits until a page has done all that it does by itself: it is loaded, has been idle, and asks for nothing. */
export async function atRest(page: Page): Promise<void> {
	await page.evaluate(async () => {
		if (document.readyState !== 'complete')
			await new Promise((done) => addEventListener('load', done));
		await new Promise((done) => requestIdleCallback(done));
	});
	await page.waitForLoadState('networkidle');
}

/** Expects a page and all the scripts that it has loaded to be of one release. */
export async function ofOne(page: Page, { version }: Release, later: boolean): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('data-version', version);
	const scripts = await page.evaluate(() =>
		performance
			.getEntriesByType('resource')
			.map(({ name }) => name)
			.filter((name) => name.includes('/_app/immutable/chunks/'))
	);
	expect(scripts.length).toBeGreaterThan(0);
	expect(scripts.filter((name) => name.includes(`/${LATER}`) !== later)).toEqual([]);
}

/** Closes every page, so that the visit ends, and opens an empty one for the next. */
export async function visitAnew(context: BrowserContext): Promise<Page> {
	for (const page of context.pages()) await page.close();
	return context.newPage();
}
