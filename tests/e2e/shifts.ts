import type { Page } from '@playwright/test';

/**
 * What the Layout Instability API tells (https://wicg.github.io/layout-instability/#sec-layout-shift), which TypeScript
 * doesn't know yet.
 */
interface LayoutShift extends PerformanceEntry {
	readonly value: number;
	readonly hadRecentInput: boolean;
	readonly sources: readonly {
		readonly node: Node | null;
		readonly previousRect: DOMRectReadOnly;
		readonly currentRect: DOMRectReadOnly;
	}[];
}

declare global {
	interface Window {
		/** What has moved by itself since the page began. */
		shifts: { value: number; what: string }[];
	}
}

/** Has the pages that follow keep account of what moves in them by itself. */
export async function watchShifts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		window.shifts = [];
		const named = (node: Node | null): string => {
			const box = node instanceof Element ? node : node?.parentElement;
			return box
				? `${box.closest('section')?.id ?? ''} ${box.localName}.${box.classList}`
				: 'a part that is gone';
		};
		new PerformanceObserver((list) => {
			for (const {
				value,
				hadRecentInput,
				startTime,
				sources
			} of list.getEntries() as LayoutShift[])
				if (!hadRecentInput)
					window.shifts.push({
						value,
						what: `${Math.round(startTime)} ms: ${sources.map(({ node, previousRect, currentRect }) => `${named(node)} ${previousRect.top} → ${currentRect.top}`).join(', ')}`
					});
		}).observe({ type: 'layout-shift', buffered: true });
	});
}

/** How much has moved since the page began, and what did, and when. */
export async function shiftsOf(page: Page): Promise<{ sum: number; told: string }> {
	const shifts = await page.evaluate(() => window.shifts);
	return {
		sum: shifts.reduce((sum, { value }) => sum + value, 0),
		told: shifts.map(({ value, what }) => `${value.toFixed(4)} at ${what}`).join('\n')
	};
}
