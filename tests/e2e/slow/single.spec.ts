/** Each edition as one file, opened from a disk with the network cut: nothing is asked of anybody, and nothing is missing. */
import { readFileSync } from 'node:fs';
import { expect, test as base } from '@playwright/test';
import { plain, textsOf } from '../../support/pdf.ts';
import { stick } from '../../support/stick.mjs';
import { test } from '../single.ts';
import { shows } from '../speaker.ts';
import {
	bring,
	editions,
	otherEdition,
	first,
	plainSteps,
	sceneOf,
	scenes,
	settled,
	steps,
	stepsOf
} from '../story.ts';
import { slug } from '../../support/content.mjs';

const [, step] = plainSteps(1);

test.use({ offline: true, contextOptions: { reducedMotion: 'reduce' } });

for (const { folder, lang } of editions) {
	const other = otherEdition(folder);

	test(`${folder}: the story opens at its start, and every step settles as it is scrolled to`, async ({
		page,
		at
	}) => {
		await page.goto(at(folder));
		await settled(page, first);
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
		const ids = await stepsOf(page);
		expect(ids).toEqual(steps);
		for (const id of ids) {
			await bring(page, id);
			await settled(page, id);
		}
		await expect(page).toHaveURL(at(folder, `#${ids.at(-1)}`));
	});

	test(`${folder}: the story's link to the other language opens the file beside it, at the same step`, async ({
		page,
		at
	}) => {
		await page.goto(at(folder, `#${step}`));
		await settled(page, step);
		await page.locator('a[data-language]').click();
		await settled(page, step);
		await expect(page).toHaveURL(at(other.folder, `#${step}`));
		await expect(page.locator('html')).toHaveAttribute('lang', other.lang);
	});

	test(`${folder}: printed, it is the whole story`, async ({ page, at }) => {
		await page.goto(at(folder));
		await settled(page, first);
		const cards = await page.locator('.step > p:not(.number)').allTextContents();
		const paper = (await textsOf(await page.pdf())).join('');
		expect(cards.filter((card) => !paper.includes(plain(card)))).toEqual([]);
	});

	test.describe('without scripts', () => {
		test.use({ javaScriptEnabled: false });
		test(`${folder}: it is the story, whatever its address asks for`, async ({ page, at }) => {
			for (const rest of ['', `?present#${step}`, '?notes']) {
				await page.goto(at(folder, rest));
				await expect(page.locator('.step')).toHaveCount(steps.length);
				await expect(page.locator('.step').last()).toBeVisible();
				await expect(page.locator('h1')).toBeVisible();
				await expect(page.locator('.needs-scripts:visible')).toHaveCount(0);
				await expect(
					page.locator(`section#${sceneOf(step)} .picture svg:visible`).first()
				).toBeVisible();
			}
		});
	});
}

test('what it names is in it, beside it, or on the site in full', async ({ page, at }) => {
	await page.goto(at('en'));
	await settled(page, first);
	const links = await page
		.locator('body [href]')
		.evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
	const here = at('en');
	expect(
		links.filter(
			(link) =>
				!link.startsWith(here) &&
				!link.startsWith(at('zh-hk')) &&
				!/^(https:\/\/story\.example\/|mailto:)/.test(link)
		)
	).toEqual([]);
	for (const path of [
		'en/data/',
		'en/handout/',
		'en/embed/preview/',
		'data/oil-price-monthly.csv',
		...scenes.map((scene) => `en/data/#${scene}`)
	])
		expect(links).toContain(`https://story.example/${path}`);
	expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(
		'https://story.example/en/'
	);
	expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
	expect(await page.locator('[data-share]').first().getAttribute('data-share-page')).toBe(
		'https://story.example/en/s/'
	);
	for (const gone of [
		'dialog#embed',
		'link[rel=manifest]',
		'link[rel=alternate]',
		'script[src]',
		'script[type*=ld]',
		'meta[property]',
		'meta[name=analytics]'
	])
		await expect(page.locator(gone)).toHaveCount(0);
});

base('its policy lets nothing in that is not its own', async ({ page }) => {
	const made = stick({ 'one.html': `${slug}-en.html` });
	await page.goto(made.address('one.html'));
	await settled(page, first);
	await page.evaluate(async () => {
		const rules: string[] = [];
		Object.assign(window, { rules });
		document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
			rules.push(effectiveDirective)
		);
		const slip = (name: string, properties: Record<string, string>): void =>
			document.body.append(Object.assign(document.createElement(name), properties));
		slip('script', { textContent: 'window.slipped = true' });
		slip('style', { textContent: 'body { color: red }' });
		slip('img', { src: 'https://elsewhere.example/x.png' });
		slip('iframe', { src: 'https://elsewhere.example/' });
		await fetch('https://elsewhere.example/').catch(() => undefined);
	});
	await expect
		.poll(() => page.evaluate(() => (window as unknown as { rules: string[] }).rules.sort()))
		.toEqual(['connect-src', 'frame-src', 'img-src', 'script-src-elem', 'style-src-elem']);
	expect(await page.evaluate(() => 'slipped' in window)).toBe(false);
	made.remove();
});

base.describe('on the site', () => {
	base.use({ offline: false });
	for (const { folder } of editions)
		for (const place of ['present/', 'present/notes/'])
			base(`${folder}${place} offers the file, which is there`, async ({ page }) => {
				const file = `${slug}-${folder}.html`;
				await page.goto(`/${folder}/${place}`);
				await shows(page, first);
				await page.keyboard.press('?');
				const link = page.locator('dialog[open] a[download]');
				await expect(link).toBeVisible();
				for (
					let i = 0;
					i < 5 && !(await link.evaluate((one) => one === document.activeElement));
					i++
				)
					await page.keyboard.press('Tab');
				await expect(link).toBeFocused();
				const coming = page.waitForEvent('download');
				await page.keyboard.press('Enter');
				const download = await coming;
				expect(download.suggestedFilename()).toBe(file);
				expect(readFileSync(await download.path())).toEqual(readFileSync(`build/${file}`));
				const answer = await page.request.get(`/${file}`);
				expect([answer.status(), answer.headers()['content-type']]).toEqual([
					200,
					'text/html;charset=utf-8'
				]);
			});
});

base('it stays small enough to send by mail, and no sitemap names it', () => {
	for (const { folder } of editions)
		expect(readFileSync(`build/${slug}-${folder}.html`).length).toBeLessThan(1.25 * 2 ** 20);
	expect(readFileSync('build/sitemap.xml', 'utf8')).not.toContain(`${slug}-`);
});
