/** Each edition as one file, opened from a disk with the network cut: nothing is asked of anybody, and nothing is missing. */
import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import { stick } from '../support/stick.mjs';
import { plain, textsOf } from '../support/pdf.ts';
import { room } from './lecture.ts';
import { linked, openNotes, press, shows } from './speaker.ts';
import { bring, editions, settled, stepsOf } from './story.ts';

/** The file of an edition, and the other one beside it; a copy that was renamed, alone. */
const test = base.extend<{ at: (folder: string, rest?: string) => string; alone: string; quiet: undefined }>({
	at: async ({}, use) => {
		const files = editions.map(({ folder }) => `inexhaustible-${folder}.html`);
		const made = stick(Object.fromEntries(files.map((file) => [file, file])));
		await use((folder, rest) => made.address(`inexhaustible-${folder}.html`, rest));
		made.remove();
	},
	alone: async ({}, use) => {
		const made = stick({ 'talk (1).html': 'inexhaustible-en.html' });
		await use(made.address('talk (1).html'));
		made.remove();
	},
	// Whatever pages say or ask for, in any window, is a fault.
	quiet: [
		async ({ context }, use) => {
			const heard: string[] = [];
			hear(context, heard);
			await use(undefined);
			expect(heard).toEqual([]);
		},
		{ auto: true }
	]
});

function hear(context: BrowserContext, heard: string[]): void {
	context.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
	context.on('weberror', (error) => heard.push(String(error.error())));
	context.on('request', (request) => {
		if (!request.url().startsWith('data:') && !request.isNavigationRequest()) heard.push(request.url());
	});
	context.on('requestfailed', (request) => heard.push(`failed: ${request.url().slice(0, 200)}`));
}

/** The face that the headline on the stage is set in, if it is really there: loaded, and digits are as wide as it makes them. */
const serif = (page: Page): Promise<string> =>
	page.locator('h1:visible').evaluate(async (headline) => {
		const { fontFamily, fontSize } = getComputedStyle(headline);
		await document.fonts.ready;
		const pen = document.createElement('canvas').getContext('2d');
		const widthIn = (family: string): number => {
			if (pen) pen.font = `700 ${fontSize} ${family}`;
			return pen?.measureText('0123456789').width ?? 0;
		};
		const first = fontFamily.split(',')[0] ?? '';
		const loaded = [...document.fonts].filter(({ family, status }) => `"${family.replaceAll('"', '')}"` === first && status === 'loaded').length;
		return loaded === 1 && widthIn(`${first}, monospace`) !== widthIn('monospace') ? first : `${first} is not there`;
	});

test.use({ offline: true, contextOptions: { reducedMotion: 'reduce' } });

for (const { folder, lang } of editions) {
	const other = editions.find((edition) => edition.folder !== folder) ?? editions[0];

	test(`${folder}: the story opens at its start, and every step settles as it is scrolled to`, async ({ page, at }) => {
		await page.goto(at(folder));
		await settled(page, 'wipeout/field');
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
		const ids = await stepsOf(page);
		expect(ids).toHaveLength(36);
		for (const id of ids) {
			await bring(page, id);
			await settled(page, id);
		}
		await expect(page).toHaveURL(at(folder, `#${ids.at(-1)}`));
	});

	test(`${folder}: a step opens by its address, with the reader's own line, and leads to the lecture and back`, async ({ page, at }) => {
		await page.setViewportSize(room);
		await page.goto(at(folder, '?guess=41,50,60,70,82#oil/truth'));
		await settled(page, 'oil/truth');
		await page.locator('[popovertarget=contents]:visible').last().click();
		await page.locator('#contents a[data-along]').click();
		await shows(page, 'oil/truth');
		await expect(page.locator('h1:visible')).toHaveCount(1);
		await expect.poll(() => serif(page)).toBe('"Story Serif"');
		await press(page, 'PageDown');
		await shows(page, 'oil/gulf');
		await expect(page).toHaveURL(at(folder, '?present=&guess=41,50,60,70,82#oil/gulf'));
		await press(page, 'Escape');
		await settled(page, 'oil/gulf');
		await expect(page).toHaveURL(at(folder, '?guess=41,50,60,70,82#oil/gulf'));
		await expect(page.locator('#ask')).toBeAttached();
	});

	test(`${folder}: the lecture steps through everything by keys`, async ({ page, at }) => {
		await page.setViewportSize(room);
		await page.goto(at(folder));
		const ids = await stepsOf(page);
		await page.goto(at(folder, '?present'));
		for (const id of ids) {
			await shows(page, id);
			await expect(page.locator('.picture svg:visible')).toHaveCount(1);
			await press(page, 'PageDown');
		}
		await shows(page, ids.at(-1) ?? '');
	});

	test(`${folder}: S opens the speaker's window; each window moves both, after a reload too`, async ({ page: stage, at }) => {
		await stage.goto(at(folder, '?present#oil/boom'));
		await shows(stage, 'oil/boom');
		const notes = await openNotes(stage);
		await expect(notes.locator('html')).toHaveAttribute('data-theme', 'dark');
		await expect(notes.locator('.paragraph:visible').first()).toBeVisible();
		await press(notes, 'ArrowRight');
		for (const window of [stage, notes]) await shows(window, 'oil/guess');
		await press(stage, 'PageDown');
		for (const window of [stage, notes]) await shows(window, 'oil/truth');
		await notes.reload();
		await linked(notes, 'attached');
		await press(notes, 'ArrowRight');
		for (const window of [stage, notes]) await shows(window, 'oil/gulf');
	});

	test(`${folder}: the story's link to the other language opens the file beside it, at the same step`, async ({ page, at }) => {
		await page.goto(at(folder, '#bet/settled'));
		await settled(page, 'bet/settled');
		await page.locator('a[data-language]').click();
		await settled(page, 'bet/settled');
		await expect(page).toHaveURL(at(other.folder, '#bet/settled'));
		await expect(page.locator('html')).toHaveAttribute('lang', other.lang);
	});

	test(`${folder}: in the lecture K changes the language in place, there and back`, async ({ page, at }) => {
		await page.goto(at(folder, '?present#oil/boom'));
		await shows(page, 'oil/boom');
		const headline = await page.locator('h1:visible').textContent();
		await press(page, 'k');
		await expect(page.locator('html')).toHaveAttribute('lang', other.lang);
		await shows(page, 'oil/boom');
		await expect(page.locator('h1:visible')).not.toHaveText(headline ?? '');
		await expect.poll(() => serif(page)).toBe('"Story Serif"');
		await press(page, 'k', 'PageDown');
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
		await shows(page, 'oil/guess');
	});

	test(`${folder}: printed, it is the whole story`, async ({ page, at }) => {
		await page.goto(at(folder));
		await settled(page, 'wipeout/field');
		const cards = await page.locator('.step > p:not(.number)').allTextContents();
		const paper = (await textsOf(await page.pdf())).join('');
		expect(cards.filter((card) => !paper.includes(plain(card)))).toEqual([]);
	});

	test.describe('without scripts', () => {
		test.use({ javaScriptEnabled: false });
		test(`${folder}: it is the story, whatever its address asks for`, async ({ page, at }) => {
			for (const rest of ['', '?present#oil/boom', '?notes']) {
				await page.goto(at(folder, rest));
				await expect(page.locator('.step')).toHaveCount(36);
				await expect(page.locator('.step').last()).toBeVisible();
				await expect(page.locator('h1')).toBeVisible();
				await expect(page.locator('.needs-scripts:visible')).toHaveCount(0);
				await expect(page.locator('section#oil .picture svg:visible').first()).toBeVisible();
			}
		});
	});
}

test('renamed and alone, with storage forbidden, it is the same: lecture, both languages, and the way back', async ({ context, page, alone }) => {
	await context.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, {
				get: () => {
					throw new DOMException('forbidden', 'SecurityError');
				}
			});
	});
	await page.goto(`${alone}?present#oil/boom`);
	await shows(page, 'oil/boom');
	await press(page, 'k');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
	await press(page, 'Escape');
	await settled(page, 'oil/boom');
	await expect(page).toHaveURL(`${alone}#oil/boom`);
});

test('what it names is in it, beside it, or on the site in full', async ({ page, at }) => {
	await page.goto(at('en'));
	await settled(page, 'wipeout/field');
	const links = await page.locator('body [href]').evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
	const here = at('en');
	expect(links.filter((link) => !link.startsWith(here) && !link.startsWith(at('zh-hk')) && !/^(https:\/\/story\.example\/|mailto:)/.test(link))).toEqual([]);
	for (const path of ['en/data/', 'en/handout/', 'en/embed/preview/', 'en/data/#oil', 'data/oil-price-monthly.csv']) expect(links).toContain(`https://story.example/${path}`);
	expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe('https://story.example/en/');
	expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
	expect(await page.locator('[data-share]').first().getAttribute('data-door')).toBe('https://story.example/en/s/');
	for (const gone of ['dialog#embed', 'link[rel=manifest]', 'link[rel=alternate]', 'script[src]', 'script[type*=ld]', 'meta[property]', 'meta[name=analytics]']) await expect(page.locator(gone)).toHaveCount(0);
});

test('the lecture’s code for phones leads to the site, in either language', async ({ page, at }) => {
	await page.goto(at('en', '?present#oil/boom'));
	await shows(page, 'oil/boom');
	await press(page, 'q');
	await expect(page.locator('[data-join-address]')).toHaveText('https://story.example/en/#oil/boom');
	await press(page, 'Escape', 'k');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
	await press(page, 'q');
	await expect(page.locator('[data-join-address]')).toHaveText('https://story.example/zh-hk/#oil/boom');
});

base('its policy lets nothing in that is not its own', async ({ page }) => {
	const made = stick({ 'one.html': 'inexhaustible-en.html' });
	await page.goto(made.address('one.html'));
	await settled(page, 'wipeout/field');
	await page.evaluate(async () => {
		const rules: string[] = [];
		Object.assign(window, { rules });
		document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => rules.push(effectiveDirective));
		const slip = (name: string, properties: Record<string, string>): void => document.body.append(Object.assign(document.createElement(name), properties));
		slip('script', { textContent: 'window.slipped = true' });
		slip('style', { textContent: 'body { color: red }' });
		slip('img', { src: 'https://elsewhere.example/x.png' });
		slip('iframe', { src: 'https://elsewhere.example/' });
		await fetch('https://elsewhere.example/').catch(() => undefined);
	});
	await expect.poll(() => page.evaluate(() => (window as unknown as { rules: string[] }).rules.sort())).toEqual(['connect-src', 'frame-src', 'img-src', 'script-src-elem', 'style-src-elem']);
	expect(await page.evaluate(() => 'slipped' in window)).toBe(false);
	made.remove();
});

base.describe('on the site', () => {
	base.use({ offline: false });
	for (const { folder } of editions)
		base(`${folder}: the stage and the speaker's window offer the file, which is there`, async ({ page }) => {
			const file = `inexhaustible-${folder}.html`;
			for (const place of ['present/', 'present/notes/']) {
				await page.goto(`/${folder}/${place}`);
				await shows(page, 'wipeout/field');
				await page.keyboard.press('?');
				const link = page.locator('dialog[open] a[download]');
				await expect(link).toBeVisible();
				for (let i = 0; i < 5 && !(await link.evaluate((one) => one === document.activeElement)); i++) await page.keyboard.press('Tab');
				await expect(link).toBeFocused();
				const coming = page.waitForEvent('download');
				await page.keyboard.press('Enter');
				const download = await coming;
				expect(download.suggestedFilename()).toBe(file);
				expect(readFileSync(await download.path())).toEqual(readFileSync(`build/${file}`));
				const answer = await page.request.get(`/${file}`);
				expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'text/html;charset=utf-8']);
			}
		});
});

base('it stays small enough to send by mail, and no sitemap names it', () => {
	for (const { folder } of editions) expect(readFileSync(`build/inexhaustible-${folder}.html`).length).toBeLessThan(1.25 * 2 ** 20);
	expect(readFileSync('build/sitemap.xml', 'utf8')).not.toContain('inexhaustible-');
});
