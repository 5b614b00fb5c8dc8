import { expect, test } from '@playwright/test';
import { away, begin, burst, headlineOf, numberOf, room } from './lecture.ts';
import { open, plainSteps, settled } from './story.ts';

test.use({ viewport: room });

const [start, next] = plainSteps(1);

/** Replaces the browser's wake lock by one that counts: only when it is requested is tested. */
const countLocks = (refuse: boolean): void => {
	const locks: { released: boolean }[] = [];
	Object.assign(window, { locks });
	Object.defineProperty(navigator, 'wakeLock', {
		value: {
			request: () => {
				locks.push({ released: refuse });
				return refuse
					? Promise.reject(new DOMException('no', 'NotAllowedError'))
					: Promise.resolve(locks.at(-1));
			}
		}
	});
};
const see = (visible: boolean): void => {
	Object.defineProperty(document, 'visibilityState', {
		value: visible ? 'visible' : 'hidden',
		configurable: true
	});
	document.dispatchEvent(new Event('visibilitychange'));
};

test('the screen is kept awake, and asked for again when the window comes back', async ({
	page
}) => {
	await page.addInitScript(countLocks, false);
	await begin(page, start);
	const asked = (): Promise<number> =>
		page.evaluate(() => (window as unknown as { locks: unknown[] }).locks.length);
	expect(await asked()).toBe(1);
	await page.evaluate(see, true);
	expect(await asked()).toBe(1); // it still holds
	await page.evaluate(() =>
		(window as unknown as { locks: { released: boolean }[] }).locks.forEach(
			(lock) => (lock.released = true)
		)
	);
	await page.evaluate(see, false);
	expect(await asked()).toBe(1);
	await page.evaluate(see, true);
	expect(await asked()).toBe(2);
});

test('a lock refused changes nothing', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	await page.addInitScript(countLocks, true);
	await begin(page, start);
	await page.keyboard.press('PageDown');
	await settled(page, next);
	expect(errors).toEqual([]);
});

test('buttons and cursor come with the mouse and go when it rests; the focus brings the buttons, too', async ({
	page
}) => {
	await begin(page, start);
	const tools = page.locator('.tools');
	await expect(tools).toHaveCSS('opacity', '0');
	await page.mouse.move(300, 300);
	await page.mouse.move(310, 300);
	await expect(tools).toHaveCSS('opacity', '1');
	await expect(page.locator('html')).toHaveAttribute('data-idle', '', { timeout: 6000 });
	await expect(page.locator('main.lecture')).toHaveCSS('cursor', 'none');
	await expect(tools).toHaveCSS('opacity', '0');
	await page.locator('[data-command=next]').focus();
	await expect(tools).toHaveCSS('opacity', '1');
	await page.keyboard.press('Enter');
	await settled(page, next);
});

test('the pointer follows the mouse over the picture and fades; meanwhile clicks turn no page', async ({
	page
}) => {
	await begin(page, start);
	await page.keyboard.press('l');
	const picture = await page.locator('.picture.stage').locator('visible=true').boundingBox();
	if (!picture) throw new Error('no picture');
	await page.mouse.move(picture.x + picture.width / 2, picture.y + picture.height / 2);
	const dot = page.locator('[data-pointer]');
	await expect(dot).not.toHaveAttribute('hidden');
	const off = await dot.evaluate(
		(node, [x, y]) => {
			const { e, f } = new DOMMatrix(getComputedStyle(node).transform);
			return Math.hypot(e - x, f - y);
		},
		[picture.x + picture.width / 2, picture.y + picture.height / 2] as const
	);
	expect(off).toBeLessThan(1.5);
	await page.mouse.down();
	await page.mouse.up();
	await expect(dot).toHaveAttribute('hidden');
	await expect(page.locator('html')).toHaveAttribute('data-step', start);
});

test('colours and motion go round, are kept, and are the lecture’s own', async ({ page }) => {
	await begin(page, start);
	const paper = (): Promise<string> =>
		page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	const seen = [await paper()];
	for (let i = 0; i < 3; i++) {
		await page.keyboard.press('c');
		seen.push(await paper());
	}
	expect(seen).toEqual([
		'rgb(251, 250, 246)',
		'rgb(20, 22, 26)',
		'rgb(255, 255, 255)',
		'rgb(251, 250, 246)'
	]);
	await page.keyboard.press('c');
	await page.keyboard.press('m');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-contrast', 'dark');
	await expect(page.locator('html')).toHaveAttribute('data-motion', 'full');
	await open(page, 'en', start);
	expect(await paper()).toBe('rgb(251, 250, 246)');
});

test('where the lecture went is said once, and nothing on arrival', async ({ page }) => {
	const there = away(start, 2);
	const headline = await headlineOf(page, 'en', there);
	await begin(page, start);
	const status = page.locator('[data-status]');
	await expect(status).toHaveText('');
	await burst(page, ['PageDown', 'PageDown']);
	await expect(status).toHaveText(`${numberOf(there)} ${headline}`);
	await expect(page.locator('main.lecture [aria-live], main.lecture [role=alert]')).toHaveCount(0);
});

test('listeners find the step on the story’s own page by its number; a wrong one is told', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const [far] = plainSteps(-1);
	// Its scene has no such step.
	const wrong = `${numberOf(far)}99`;
	await open(page, 'en', start);
	await page.getByRole('button', { name: 'Contents' }).click();
	const field = page.getByLabel('Go to step');
	await field.fill(wrong);
	await field.press('Enter');
	await expect(page.locator('#go-to-wrong')).toHaveText(`There is no step “${wrong}”.`);
	await field.fill(numberOf(far, '·'));
	await field.press('Enter');
	await settled(page, far);
	await expect(field).toBeHidden();
});
