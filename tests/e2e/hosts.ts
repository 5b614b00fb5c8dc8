import { readFileSync } from 'node:fs';
import { test as base, expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { serveHosts } from '../hosts/server.mjs';
import type { FrameState, Mode } from '../../src/embed/frame-controller.ts';
import { sceneOf } from './story.ts';

declare global {
	interface Window {
		/** Every step and mode that the host's window was told, since the page began. */
		told: { steps: [step: string, index: number, by: string][]; modes: Mode[] };
		/** The most pictures that were loaded at once, since `countPictures`. */
		most: number;
	}
	interface HTMLIFrameElement {
		inexhaustible?: FrameState;
	}
}

/** Other people's sizers, as they come from their makers. */
const script = (file: string) => ({
	type: 'text/javascript',
	body: readFileSync(`node_modules/${file}`, 'utf8')
});
const sizers = {
	'/pym.js': script('pym.js/dist/pym.v1.min.js'),
	'/iframe-resizer.js': script('iframe-resizer/js/iframeResizer.min.js'),
	'/newswire.js': script('@newswire/frames/dist/frames.umd.js')
};

/** Tests with the root of the host pages (`tests/hosts`), another site than the story's. */
export const test = base.extend<{ watched: void }, { hosts: string }>({
	hosts: [
		async ({}, use, { project }) => {
			const { url, close } = await serveHosts(project.use.baseURL ?? '', sizers);
			await use(url);
			await close();
		},
		{ scope: 'worker' }
	],
	watched: [
		async ({ page }, use) => {
			await page.addInitScript(() => {
				window.told = { steps: [], modes: [] };
				addEventListener('story:step', (event) => {
					const { step, index, by } = (
						event as CustomEvent<{ step: string; index: number; by: string }>
					).detail;
					window.told.steps.push([step, index, by]);
				});
				addEventListener(
					'story:mode',
					(event) => void window.told.modes.push((event as CustomEvent<{ mode: Mode }>).detail.mode)
				);
			});
			await use();
		},
		{ auto: true }
	]
});

/** The address of a host page. */
export const host = (
	hosts: string,
	name: string,
	values: Record<string, string | number> = {}
): string =>
	`${hosts}${name}.html?${new URLSearchParams(Object.entries(values).map(([key, value]) => [key, String(value)]))}`;

/** The story's own frame: what the editor pasted. */
export const frameOf = (page: Page): Locator =>
	page.locator('iframe[title="Inexhaustible"]').first();

/** Waits until the loader has decided how the story's frame is shown. */
export async function mode(page: Page, wanted: Mode): Promise<void> {
	await expect(frameOf(page)).toHaveAttribute('data-inexhaustible-mode', wanted, {
		timeout: 15_000
	});
}

/** The story's words in the host's own page, its shadow root entered. */
export const words = (page: Page): Locator => page.locator('inexhaustible-story');
export const card = (page: Page, step: string): Locator =>
	words(page).locator(`.step[data-step="${step}"]`);
export const stepsHere = (page: Page): Promise<string[]> =>
	words(page)
		.locator('.step')
		.evaluateAll((cards) => cards.map((one) => (one as HTMLElement).dataset.step ?? ''));

/** The frame of a scene's picture in the host's page, and what is in it. */
export const pictureOf = (page: Page, scene: string): Locator =>
	words(page).locator(`iframe[src*="/embed/${scene}/"]`);
export const insideOf = (page: Page, scene: string): FrameLocator =>
	page.frameLocator(`inexhaustible-story iframe[src*="/embed/${scene}/"]`);

/** Waits until a step is current and its picture shows it in full. */
export async function shown(page: Page, step: string): Promise<void> {
	await expect(card(page, step)).toHaveAttribute('aria-current', 'step');
	await expect(insideOf(page, sceneOf(step)).locator('figure')).toHaveAttribute(
		'data-settled',
		step,
		{ timeout: 15_000 }
	);
}

/** Scrolls the host's page so that a step's card has just passed the line. */
export const bring = (page: Page, step: string): Promise<void> =>
	page.evaluate((id) => {
		const root = document.querySelector('inexhaustible-story')?.shadowRoot;
		const line = root?.querySelector<HTMLElement>('.line')?.offsetHeight ?? NaN;
		const top = root?.querySelector(`.step[data-step="${id}"]`)?.getBoundingClientRect().top ?? NaN;
		scrollBy({ top: top - line + 8, behavior: 'instant' });
	}, step);

/** Counts from now on how many pictures are loaded at once: read `most`. */
export const countPictures = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const root = document.querySelector('inexhaustible-story')?.shadowRoot;
		if (!root) throw new Error('there are no words here');
		const count = (): void =>
			void (window.most = Math.max(window.most, root.querySelectorAll('iframe').length));
		window.most = 0;
		new MutationObserver(count).observe(root, { childList: true, subtree: true });
		count();
	});

/** Opens a host page whose story is pinned, in calm motion. */
export async function openInline(page: Page, address: string): Promise<void> {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(address);
	await mode(page, 'inline');
}
