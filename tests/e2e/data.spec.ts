import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { violations } from './stop.ts';
import { editions, scenes, screens } from './story.ts';

type Described = Record<'titles' | 'method' | 'caveats', Record<string, string>> & {
	name: string;
	sources: { title: string; role: string }[];
	schema: { fields: { name: string; titles: Record<string, string> }[] };
};
const { resources } = JSON.parse(readFileSync('src/data/datapackage.json', 'utf8')) as {
	resources: Described[];
};
/** Rows of a CSV, its head left out; a quoted cell may hold a comma, never a line's end. */
const rowsOf = (name: string): number =>
	readFileSync(`src/data/${name}.csv`, 'utf8').trimEnd().split('\n').length - 1;

for (const { folder, lang } of editions) {
	test(`the data page lists every table by its scene (${folder})`, async ({ page }) => {
		await page.goto(`/${folder}/data/`);
		expect([...new Set(await page.locator('h3 a').allInnerTexts())].toSorted()).toEqual(
			resources.map(({ titles }) => titles[lang] ?? '').toSorted()
		);
		expect(await violations(page, { contrast: true })).toEqual([]);
	});

	test(`every table has its page: whole, with sources, method and caveats, in words and on a phone (${folder})`, async ({
		page
	}) => {
		test.slow();
		await page.setViewportSize(screens.phone);
		for (const { name, titles, method, caveats, sources, schema } of resources) {
			await page.goto(`/${folder}/data/${name}/`);
			await expect(page.locator('h1')).toHaveText(titles[lang] ?? '');
			await expect(page.locator('tbody tr')).toHaveCount(rowsOf(name));
			await expect(page.locator('thead th')).toHaveCount(schema.fields.length);
			const text = (await page.locator('main').textContent()) ?? '';
			for (const words of [
				method[lang],
				caveats[lang],
				...sources.map(({ title }) => title),
				...schema.fields.map((field) => field.titles[lang])
			])
				expect(text, name).toContain(words ?? '');
			expect(text, name).not.toMatch(/NaN|undefined|\[object/);
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth),
				name
			).toBeLessThanOrEqual(screens.phone.width);
		}
	});
}

for (const scene of scenes)
	test(`a figure leads to its tables, a table to its page, and the page back to the scene (${scene})`, async ({
		page
	}) => {
		await page.setViewportSize(screens.phone);
		await page.goto('/en/');
		await page.locator(`section#${scene} .sources a`).click();
		await expect(page).toHaveURL(new RegExp(`/en/data/#${scene}$`));
		await page.locator(`section#${scene} h3 a`).first().click();
		await page.locator(`.actions a[href$="#${scene}"]`).click();
		await expect(page.locator(`section#${scene} .head`)).toBeInViewport();
	});

test('a table under a figure leads to its own page', async ({ page }) => {
	await page.goto('/en/');
	const [scene = ''] = scenes.slice(1);
	await page.locator(`section#${scene} summary`).first().click();
	await page.locator(`section#${scene} .whole a`).first().click();
	await expect(page).toHaveURL(/\/en\/data\/[\w-]+\/$/);
	await expect(page.locator(`.actions a[href$="#${scene}"]`)).toBeVisible();
});

test('a column sorts both ways by a real button, blanks last', async ({ page }) => {
	await page.goto('/en/data/one-day-losses/');
	const head = page.locator('thead th').nth(4);
	const shown = (): Promise<string[]> => page.locator('tbody td:nth-child(5)').allInnerTexts();
	const before = await shown();
	await head.getByRole('button').focus();
	await page.keyboard.press('Enter');
	await expect(head).toHaveAttribute('aria-sort', 'ascending');
	const up = await shown();
	const values = up.filter((text) => text !== '–').map(Number);
	expect(values).toEqual(values.toSorted((a, b) => a - b));
	expect(up.slice(values.length).every((text) => text === '–')).toBe(true);
	expect(up.toSorted()).toEqual(before.toSorted());
	await head.getByRole('button').click();
	await expect(head).toHaveAttribute('aria-sort', 'descending');
	expect((await shown()).slice(0, values.length).map(Number)).toEqual(values.toReversed());
	await expect(page.locator('[aria-sort]')).toHaveCount(1);
	expect(await violations(page)).toEqual([]);
});

test('in Chinese too, and numbers sort as numbers', async ({ page }) => {
	await page.goto('/zh-hk/data/transistors/');
	const column = page.locator('thead th', { hasText: '電晶體' }).first();
	await column.getByRole('button').click();
	await column.getByRole('button').click();
	await expect(column).toHaveAttribute('aria-sort', 'descending');
	const index = await column.evaluate((head: HTMLTableCellElement) => head.cellIndex);
	const top = (
		await page.locator(`tbody tr:nth-child(-n+5) > :nth-child(${index + 1})`).allInnerTexts()
	).map((text) => Number(text.replaceAll(',', '')));
	expect(top).toEqual(top.toSorted((a, b) => b - a));
	expect(top[0]).toBeGreaterThan(1e11);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('a table is whole, in the order of its file', async ({ page }) => {
		await page.goto('/en/data/oil-price-monthly/');
		await expect(page.locator('tbody tr')).toHaveCount(rowsOf('oil-price-monthly'));
		await expect(page.locator('thead button')).toHaveCount(0);
	});
});
