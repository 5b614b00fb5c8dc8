import { expect, type Page } from '@playwright/test';
import { settled } from './story.ts';

/** The window of a lecture room: an old projector's. */
export const room = { width: 1024, height: 768 };

/** Opens the lecture at a step and waits for its picture. Nothing moves unless asked: what is tested here is where it goes. */
export async function begin(page: Page, id: string, { folder = 'en', search = '', motion = 'reduce' as 'reduce' | 'no-preference' } = {}): Promise<void> {
	await page.emulateMedia({ reducedMotion: motion });
	await page.goto('about:blank');
	await page.goto(`/${folder}/present/${search}#${id}`);
	await settled(page, id);
}

/** The step that the page is at. */
export const at = (page: Page, id: string): Promise<void> => expect(page.locator('html')).toHaveAttribute('data-step', id);

/** Key presses in one go, faster than any hand; `held` are what the events carry beside the key. Returns which of them the browser was kept from. */
export const burst = (page: Page, keys: readonly string[], held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'repeat', boolean>> = {}): Promise<boolean[]> =>
	page.evaluate(
		([all, init]) => all.map((key) => !(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }))),
		[keys, held] as const
	);
