import { expect, test, type Page } from '@playwright/test';
import { violations } from '../stop.ts';
import { editions, plainSteps, sceneOf, scenes, screens } from '../story.ts';

const [, step] = plainSteps(1);
const scene = sceneOf(step);

const code = (page: Page): Promise<string> => page.locator('textarea[name="code"]').inputValue();
const inside = (page: Page): Promise<string> =>
	page
		.locator('iframe[data-preview]')
		.evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.location.href ?? '');

for (const { folder } of editions)
	test(`an editor chooses, sees, and takes the code (${folder})`, async ({
		page,
		context,
		baseURL
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(`/${folder}/embed/preview/`);
		const entries = await page.evaluate(() => history.length);
		expect(await code(page)).toContain(`<iframe src="https://story.example/${folder}/embed/"`);
		await page.locator('select').selectOption(step);
		await page.locator('input[name="look"][value="dark"]').check();
		await page.locator('input[name="width"][value="600"]').check();
		expect(await code(page)).toContain(
			`<iframe src="https://story.example/${folder}/embed/${scene}/?theme=dark#${step}" title="`
		);
		expect(await code(page)).toContain(`<a href="https://story.example/${folder}/#${scene}">`);
		expect(await code(page)).toContain(
			'<script async src="https://story.example/embed/v1.js"></script>'
		);
		await expect
			.poll(() => inside(page))
			.toBe(`${baseURL}${folder}/embed/${scene}/?theme=dark#${step}`);
		const frame = page.frameLocator('iframe[data-preview]');
		await expect(frame.locator('figure')).toHaveAttribute('data-settled', step);
		await expect(frame.locator('.picture.low svg')).toBeVisible();
		await expect(page.locator('iframe[data-preview]')).toHaveAttribute('width', '600');
		await page.locator('[data-copy]').click();
		await expect(page.locator('form [role="status"]')).not.toBeEmpty();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page));
		expect(await page.evaluate(() => history.length)).toBe(entries);
		// The framed page is tested in embed.spec.
		expect(await violations(page, { except: 'iframe', contrast: true })).toEqual([]);
	});

test('the code is in the language chosen, title and link too', async ({ page }) => {
	await page.goto(`/en/embed/preview/?chart=${step}`);
	await page.locator('input[name="edition"][value="zh-hk"]').check();
	expect(await code(page)).toContain(`src="https://story.example/zh-hk/embed/${scene}/#${step}"`);
	expect(await code(page)).toMatch(/title="\p{Script=Han}[^"]+" data-inexhaustible/u);
	expect(await code(page)).toMatch(new RegExp(`#${scene}">用之不竭：\\p{Script=Han}+</a>`, 'u'));
	const frame = page.frameLocator('iframe[data-preview]');
	await expect(frame.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
	await expect(frame.locator('figure')).toHaveAttribute('data-settled', step);
});

for (const screen of ['phone', 'desktop'] as const)
	test(`“Embed” opens the same in a dialog over the story, and closes without a trace (${screen})`, async ({
		page
	}) => {
		await page.setViewportSize(screens[screen]);
		await page.goto(`/en/#${scene}`);
		const link = page.locator(`section#${scene} .embed a`);
		await link.click();
		const dialog = page.locator('dialog#embed');
		await expect(dialog).toBeVisible();
		const inside = page.frameLocator('dialog#embed iframe');
		await expect(inside.locator('select')).toHaveValue(new RegExp(`^${scene}/`));
		await expect(inside.locator('body > header')).toBeHidden();
		await expect(inside.locator('textarea')).toHaveValue(new RegExp(`embed/${scene}/#${scene}/`));
		const box = await dialog.boundingBox();
		expect(box?.width).toBeLessThanOrEqual(screens[screen].width);
		expect(new URL(page.url()).pathname).toBe('/en/');
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expect(page.locator('dialog#embed iframe')).toHaveCount(0);
		await expect(link).toBeFocused();
		await page.locator('button[popovertarget="contents"]').first().click();
		await page.locator('#contents a[data-embed]').click();
		await expect(inside.locator('select')).toHaveValue('');
		await dialog.getByRole('button').click();
		await expect(dialog).toBeHidden();
	});

test('where nothing can be copied the code is marked', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'clipboard', { value: undefined })
	);
	await page.goto('/en/embed/preview/');
	await page.locator('[data-copy]').click();
	expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toBe(await code(page));
});

test('each figure leads to its own code, and an address that names nothing to the story’s', async ({
	page
}) => {
	await page.setViewportSize(screens.phone);
	for (const id of scenes) {
		await page.goto('/en/');
		const link = page.locator(`section#${id} .embed a`);
		await expect(link).toHaveAttribute('href', new RegExp(`/en/embed/preview/\\?chart=${id}$`));
	}
	await page.goto(
		await page
			.locator(`section#${scenes[1]} .embed a`)
			.evaluate((link: HTMLAnchorElement) => link.href)
	);
	await expect(page.locator('select')).toHaveValue(new RegExp(`^${scenes[1]}/`));
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
		screens.phone.width
	);
	await page.goto('/en/embed/preview/?chart=%22%3E%3Cscript%3E');
	await expect(page.locator('select')).toHaveValue('');
	expect(await code(page)).not.toContain('"><script>');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the story’s code is there to take', async ({ page }) => {
		await page.goto('/en/embed/preview/');
		expect(await code(page)).toContain('<iframe src="https://story.example/en/embed/"');
		await expect(page.locator('.needs-scripts:visible')).toHaveCount(0);
	});
});
