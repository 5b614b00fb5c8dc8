import { expect, type Page } from '@playwright/test';
import { sceneOf, scenes, settled, steps, stepsIn } from './story.ts';

/** The window size of an old projector. */
export const room = { width: 1024, height: 768 };

/** The step so many after another, or before it. */
export const away = (step: string, by: number): string => steps[steps.indexOf(step) + by] ?? '';

/** The step that opens the scene so many after that of a step, or before it: where Shift and an arrow lead. */
export const sceneAway = (step: string, by: number): string =>
	stepsIn(scenes[scenes.indexOf(sceneOf(step)) + by] ?? '')[0] ?? '';

/** A step's number: that of its scene, and its own in the scene. */
export const numberOf = (step: string, point = '.'): string =>
	`${scenes.indexOf(sceneOf(step)) + 1}${point}${stepsIn(sceneOf(step)).indexOf(step) + 1}`;

/** A step's headline, as the lecture is served with it. */
export async function headlineOf(page: Page, folder: string, step: string): Promise<string> {
	await page.goto(`/${folder}/present/`);
	return (await page.locator(`h1[data-visible-at="${step}"]`).textContent()) ?? '';
}

/**
 * Opens the lecture at a step and waits for its picture. Reduced motion by default: what is tested here is where it
 * goes.
 */
export async function begin(
	page: Page,
	id: string,
	{ folder = 'en', search = '', motion = 'reduce' as 'reduce' | 'no-preference' } = {}
): Promise<void> {
	await page.emulateMedia({ reducedMotion: motion });
	await page.goto('about:blank');
	await page.goto(`/${folder}/present/${search}#${id}`);
	await settled(page, id);
}

/** The step that the page is at. */
export const at = (page: Page, id: string): Promise<void> =>
	expect(page.locator('html')).toHaveAttribute('data-step', id);

/**
 * Key presses all at once; `held` are further members of the events. Returns for which of them the default was
 * prevented.
 */
export const burst = (
	page: Page,
	keys: readonly string[],
	held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'repeat', boolean>> = {}
): Promise<boolean[]> =>
	page.evaluate(
		([all, init]) =>
			all.map(
				(key) =>
					!(document.activeElement ?? document.body).dispatchEvent(
						new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
					)
			),
		[keys, held] as const
	);
