import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { editions, scenes, screens } from './story.ts';

const code = (page: Page): Promise<string> => page.locator('textarea[name="code"]').inputValue();
const inside = (page: Page): Promise<string> => page.locator('iframe[data-preview]').evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.location.href ?? '');

for (const { folder } of editions)
	test(`an editor chooses, sees, and takes the code (${folder})`, async ({ page, context, baseURL }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(`/${folder}/embed/preview/`);
		const entries = await page.evaluate(() => history.length);
		expect(await code(page)).toContain(`<iframe src="https://story.example/${folder}/embed/"`);
		await page.locator('select').selectOption('oil/truth');
		await page.locator('input[name="look"][value="dark"]').check();
		await page.locator('input[name="width"][value="600"]').check();
		expect(await code(page)).toContain(`<iframe src="https://story.example/${folder}/embed/oil/?theme=dark#oil/truth" title="`);
		expect(await code(page)).toContain(`<a href="https://story.example/${folder}/#oil">`);
		await expect.poll(() => inside(page)).toBe(`${baseURL}${folder}/embed/oil/?theme=dark#oil/truth`);
		const frame = page.frameLocator('iframe[data-preview]');
		await expect(frame.locator('figure')).toHaveAttribute('data-settled', 'oil/truth');
		await expect(frame.locator('.picture.low svg')).toBeVisible();
		await expect(page.locator('iframe[data-preview]')).toHaveAttribute('width', '600');
		await page.locator('[data-copy]').click();
		await expect(page.locator('form [role="status"]')).not.toBeEmpty();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page));
		expect(await page.evaluate(() => history.length)).toBe(entries);
		// The framed door is a page of its own, looked at in embed.spec.
		expect((await new AxeBuilder({ page }).exclude('iframe').analyze()).violations.map(({ id }) => id)).toEqual([]);
	});

test('where nothing can be copied the code is marked', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
	await page.goto('/en/embed/preview/');
	await page.locator('[data-copy]').click();
	expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toBe(await code(page));
});

test('each figure leads to its own code, and an address that names nothing to the story’s', async ({ page }) => {
	await page.setViewportSize(screens.phone);
	for (const scene of scenes) {
		await page.goto('/en/');
		const link = page.locator(`section#${scene} .embed a`);
		await expect(link).toHaveAttribute('href', new RegExp(`/en/embed/preview/\\?chart=${scene}$`));
	}
	await page.locator(`section#${scenes[1]} .embed a`).click();
	await expect(page.locator('select')).toHaveValue(new RegExp(`^${scenes[1]}/`));
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(screens.phone.width);
	await page.goto('/en/embed/preview/?chart=%22%3E%3Cscript%3E');
	await expect(page.locator('select')).toHaveValue('');
	expect(await code(page)).not.toContain('script');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the story’s code is there to take', async ({ page }) => {
		await page.goto('/en/embed/preview/');
		expect(await code(page)).toContain('<iframe src="https://story.example/en/embed/"');
		await expect(page.locator('.needs-scripts:visible')).toHaveCount(0);
	});
});
