import { expect, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findHeadless } from '../../scripts/support/browsers.mjs';
import { screens } from './story.ts';

/**
 * How a browser runs where a page's footprint is measured. The engine's own compiled code grows with what is run, by
 * several percent of so small a heap: without its compilers what remains is the page's.
 */
export const bare = {
	viewport: screens.phone,
	launchOptions: {
		executablePath: findHeadless(),
		args: [...CHROMIUM_FLAGS, '--js-flags=--jitless']
	}
};

/** What a page holds when it is at rest and all garbage is gone. */
export interface Footprint {
	/** Bytes. */
	readonly heap: number;
	/** In the document. */
	readonly elements: number;
	/** Nodes of all kinds, in the document and out of it. */
	readonly nodes: number;
	readonly listeners: number;
}

/** Measures a page at rest. */
export async function footprint(page: Page): Promise<Footprint> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	// What a collection frees may hold other things: twice.
	for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
	const { metrics } = await session.send('Performance.getMetrics');
	await session.detach();
	const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? NaN;
	return {
		heap: metric('JSHeapUsedSize'),
		elements: await page.locator('*').count(),
		nodes: metric('Nodes'),
		listeners: metric('JSEventListeners')
	};
}

const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Compares a page with itself before: as many elements and listeners, and no more than 5 % more heap and nodes. */
export function same(before: readonly Footprint[], after: readonly Footprint[]): void {
	const of = (key: keyof Footprint) =>
		[median(before.map((one) => one[key])), median(after.map((one) => one[key]))] as const;
	for (const key of ['elements', 'listeners'] as const) {
		const [was, is] = of(key);
		expect(is, key).toBe(was);
	}
	for (const key of ['heap', 'nodes'] as const) {
		const [was, is] = of(key);
		expect(is / was, `${key}: ${was} before, ${is} after`).toBeLessThanOrEqual(1.05);
	}
}
