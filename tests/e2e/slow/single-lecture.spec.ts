/** The lecture in each edition's file, opened from a disk with the network cut. */
import { expect, type Page } from '@playwright/test';
import { away, room } from '../lecture.ts';
import { test } from '../single.ts';
import { linked, openNotes, press, shows } from '../speaker.ts';
import { asks } from '../../asks.mjs';
import { editions, otherEdition, plainSteps, settled, stepsOf } from '../story.ts';

const [start, next] = plainSteps(1);

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
		const faces = [...document.fonts].filter(
			({ family }) => `"${family.replaceAll('"', '')}"` === first
		);
		return faces.length &&
			faces.every(({ status }) => status === 'loaded') &&
			widthIn(`${first}, monospace`) !== widthIn('monospace')
			? first
			: `${first} is not there`;
	});

/** What hangs on the edition beside its words: the page that it stands for, and its own faces; not what may stand in for them. */
const dress = (page: Page): Promise<string[]> =>
	page.evaluate(() => [
		document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '',
		...[...document.fonts]
			.filter(({ family, status }) => status === 'loaded' && /Serif|Sans/.test(family))
			.map(({ family }) => family)
	]);

test.use({ offline: true, contextOptions: { reducedMotion: 'reduce' } });

for (const { folder, lang } of editions) {
	const other = otherEdition(folder);

	test(`${folder}: a step opens by its address, with the reader's own line, and leads to the lecture and back`, async ({
		page,
		at
	}) => {
		await page.setViewportSize(room);
		await page.goto(at(folder, `?guess=41,50,60,70,82#${asks.truth}`));
		await settled(page, asks.truth);
		await page.locator('[popovertarget=contents]:visible').last().click();
		await page.locator('#contents a[data-keep-step]').click();
		await shows(page, asks.truth);
		await expect(page.locator('h1:visible')).toHaveCount(1);
		await expect.poll(() => serif(page)).toBe('"Story Serif"');
		await press(page, 'PageDown');
		const after = away(asks.truth, 1);
		await shows(page, after);
		await expect(page).toHaveURL(at(folder, `?present=&guess=41,50,60,70,82#${after}`));
		await press(page, 'Escape');
		await settled(page, after);
		await expect(page).toHaveURL(at(folder, `?guess=41,50,60,70,82#${after}`));
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

	test(`${folder}: S opens the speaker's window; each window moves both, after a reload too`, async ({
		page: stage,
		at
	}) => {
		await stage.goto(at(folder, `?present#${start}`));
		await shows(stage, start);
		const notes = await openNotes(stage);
		await expect(notes.locator('html')).toHaveAttribute('data-theme', 'dark');
		await expect(notes.locator('.paragraph:visible').first()).toBeVisible();
		await press(notes, 'ArrowRight');
		for (const window of [stage, notes]) await shows(window, next);
		await press(stage, 'PageDown');
		for (const window of [stage, notes]) await shows(window, away(next, 1));
		await notes.reload();
		await linked(notes, 'attached');
		await press(notes, 'ArrowRight');
		for (const window of [stage, notes]) await shows(window, away(next, 2));
	});

	test(`${folder}: in the lecture K changes the language in place, there and back`, async ({
		page,
		at
	}) => {
		await page.goto(at(folder, `?present#${start}`));
		await shows(page, start);
		const headline = await page.locator('h1:visible').textContent();
		const before = await dress(page);
		await press(page, 'k');
		await expect(page.locator('html')).toHaveAttribute('lang', other.lang);
		await shows(page, start);
		await expect(page.locator('h1:visible')).not.toHaveText(headline ?? '');
		await expect.poll(() => serif(page)).toBe('"Story Serif"');
		expect(await dress(page)).not.toEqual(before);
		await press(page, 'k', 'PageDown');
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
		await shows(page, next);
		await expect.poll(() => dress(page)).toEqual(before);
	});
}

test('renamed and alone, with storage forbidden, it is the same: lecture, both languages, and the way back', async ({
	context,
	page,
	alone
}) => {
	await context.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, {
				get: () => {
					throw new DOMException('forbidden', 'SecurityError');
				}
			});
	});
	await page.goto(`${alone}?present&guess=41,50,60,70,82#${start}`);
	await shows(page, start);
	await press(page, 'k');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
	await press(page, 'Escape');
	await settled(page, start);
	await expect(page).toHaveURL(`${alone}?guess=41,50,60,70,82#${start}`);
});

test('the lecture’s code for phones leads to the site, in either language', async ({
	page,
	at
}) => {
	await page.goto(at('en', `?present#${start}`));
	await shows(page, start);
	await press(page, 'q');
	await expect(page.locator('[data-join-address]')).toHaveText(
		`https://story.example/en/#${start}`
	);
	await press(page, 'Escape', 'k');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
	await press(page, 'q');
	await expect(page.locator('[data-join-address]')).toHaveText(
		`https://story.example/zh-hk/#${start}`
	);
});
