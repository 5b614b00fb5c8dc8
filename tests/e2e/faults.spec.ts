import { expect, test, type Page } from '@playwright/test';
import { away, begin } from './lecture.ts';
import { shows } from './speaker.ts';
import { asks } from '../asks.mjs';
import { bring, jump, listen, settled, stepsOf } from './story.ts';

/** Browser features that may be missing, refused or broken. Each runs in the page before its own scripts. */
const faults = {
	'storage that is null': () => {
		for (const store of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, store, { value: null });
	},
	'an IntersectionObserver that throws': () => {
		window.IntersectionObserver = class {
			constructor() {
				throw new TypeError('refused');
			}
		} as unknown as typeof IntersectionObserver;
	},
	'an IntersectionObserver that never fires, and no scrollend': () => {
		IntersectionObserver.prototype.observe = () => undefined;
		addEventListener('scrollend', (event) => event.stopImmediatePropagation(), true);
	},
	'no ResizeObserver': () => void Reflect.deleteProperty(window, 'ResizeObserver'),
	'no matchMedia': () => void Reflect.deleteProperty(window, 'matchMedia'),
	'a matchMedia that throws': () => {
		window.matchMedia = () => {
			throw new TypeError('refused');
		};
	},
	'no Web Animations': () => {
		for (const owner of [Element.prototype, Document.prototype])
			for (const name of ['animate', 'getAnimations']) Reflect.deleteProperty(owner, name);
		for (const name of ['Animation', 'KeyframeEffect']) Reflect.deleteProperty(window, name);
	},
	'a clipboard that refuses': () => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) }
		});
	},
	'a BroadcastChannel that throws': () => {
		window.BroadcastChannel = class {
			constructor() {
				throw new DOMException('refused', 'SecurityError');
			}
		} as unknown as typeof BroadcastChannel;
	},
	'a wake lock that throws': () => {
		Object.defineProperty(navigator, 'wakeLock', {
			value: {
				request: () => {
					throw new TypeError('refused');
				}
			}
		});
	},
	'half a wake lock': () => Object.defineProperty(navigator, 'wakeLock', { value: {} }),
	'no wake lock': () => void Reflect.deleteProperty(Navigator.prototype, 'wakeLock')
} as const satisfies Record<string, () => unknown>;

/**
 * Faults for the story, and faults for a lecture. For a lecture without storage or channels see speaker-time and
 * speaker-lines.
 */
const reading = Object.entries(faults).filter(([name]) => !/BroadcastChannel|wake lock/.test(name));
const lecturing = Object.entries(faults).filter(([name]) =>
	/storage|matchMedia|BroadcastChannel|wake lock/.test(name)
);

/** What a reader does: scrolls, jumps, goes back, chooses a theme, and shares. */
async function readThrough(page: Page): Promise<void> {
	await page.goto('/en/');
	const ids = await stepsOf(page);
	await settled(page, ids[0] ?? '');
	for (const i of [1, 2, 5, 4]) {
		await bring(page, ids[i] ?? '');
		await settled(page, ids[i] ?? '');
	}
	await jump(page, ids.at(-1) ?? '');
	await page.locator('[data-command="previous"]').click();
	await settled(page, ids.at(-2) ?? '');
	await page.getByRole('button', { name: 'Contents' }).click();
	await page.getByRole('radio', { name: 'Dark' }).check();
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(20, 22, 26)');
	await page.locator('#contents [data-share-by="copy"]').click();
	await expect(page.locator('#contents [data-share] [role=status]')).not.toBeEmpty();
}

for (const [name, fault] of reading)
	test(`${name}: the story is read as ever`, async ({ page }) => {
		const heard = listen(page);
		// In full motion where the fault is of what moves it or asks for it, and all at once below.
		if (!/Animations|matchMedia/.test(name)) await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.addInitScript(fault);
		await readThrough(page);
		if (name.includes('clipboard'))
			await expect(page.locator('#contents [data-share] [role=status]')).toContainText('#');
		expect(heard).toEqual([]);
	});

for (const [name, fault] of lecturing)
	test(`${name}: the lecture is given as ever`, async ({ page }) => {
		const heard = listen(page);
		await page.addInitScript(fault);
		// Past the guess: what it is drawn with must bear the fault, too.
		await begin(page, away(asks.guess, -1), { motion: 'no-preference' });
		await page.keyboard.press('PageDown');
		await settled(page, asks.guess);
		await page.keyboard.press('c');
		await expect(page.locator('html')).toHaveAttribute('data-contrast', 'dark');
		await page.goto(`/en/present/notes/#${asks.guess}`);
		await shows(page, asks.guess);
		await page.keyboard.press('PageDown');
		await shows(page, asks.truth);
		await expect(page.locator('[data-show="elapsed"]')).not.toBeEmpty();
		expect(heard).toEqual([]);
	});

test('all of that at once: the story is read as ever', async ({ page }) => {
	const heard = listen(page);
	for (const name of [
		'storage that is null',
		'an IntersectionObserver that throws',
		'no ResizeObserver',
		'no matchMedia',
		'no Web Animations',
		'a clipboard that refuses'
	] as const)
		await page.addInitScript(faults[name]);
	await readThrough(page);
	expect(heard).toEqual([]);
});
