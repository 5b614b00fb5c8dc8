import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { plain, textsOf } from '../../support/pdf.ts';
import { violations } from '../stop.ts';
import { editions, fetchFaces, scenes, screens } from '../story.ts';

/** Papers, and what the margins leave of them in CSS pixels. */
const papers = [
	{ format: 'A4', width: 688, height: 1017 },
	{ format: 'Letter', width: 710, height: 950 }
] as const;

async function open(page: Page, folder: string, notes: boolean): Promise<void> {
	await page.goto(`/${folder}/handout/`);
	await page.locator('#notes').setChecked(notes);
}
const sheets = (page: Page) => page.locator('.sheet:visible');

for (const { folder } of editions)
	for (const notes of [false, true])
		for (const { format } of papers) {
			const name = `${folder}, ${format}${notes ? ', with notes' : ''}`;

			// Each paper with and without notes, in one edition or the other: a PDF takes a while to make.
			if ((notes === (format === 'Letter')) === (folder === 'en'))
				test(`every sheet is one page that begins with its own heading and ends with its number (${name})`, async ({
					page
				}) => {
					await open(page, folder, notes);
					const told = await sheets(page).evaluateAll((all) =>
						all.map((sheet) => ({
							title: sheet.querySelector('h1, h2, .again .serif, .of')?.textContent ?? '',
							text: sheet.querySelector<HTMLElement>('.act, .what, .kind')?.innerText ?? '',
							steps: [...sheet.querySelectorAll('.steps h3, aside h4')].map(
								(headline) => headline.textContent ?? ''
							),
							source: sheet.querySelector('figcaption p:last-child')?.textContent ?? ''
						}))
					);
					const pages = await textsOf(await page.pdf({ format }));
					expect(pages.length).toBe(told.length);
					// A cover, each scene, and two pages more where one asks for a drawing.
					expect(pages.length).toBe(1 + scenes.length + 2 + (notes ? scenes.length : 0));
					const foot = await page.title().then((whole) => whole.split(' – ').reverse().join('·'));
					for (const [i, { title, text, steps, source }] of told.entries()) {
						const number = plain(`${i + 1} / ${pages.length} ${foot}`);
						expect(pages[i], `${i + 1}`).toContain(number);
						const said = pages[i]?.replace(number, '') ?? '';
						expect(
							said.startsWith(plain(text)),
							`${i + 1} begins with ${text}: ${said.slice(0, 60)}`
						).toBe(true);
						expect(said.slice(0, plain(text + title).length + 20), `${i + 1}`).toContain(
							plain(title)
						);
						for (const words of [...steps, source])
							expect(said, `${i + 1}`).toContain(plain(words));
					}
				});
		}

for (const { folder } of editions)
	test(`nothing is clipped, and each sheet fits its page with room to write (${folder})`, async ({
		page
	}) => {
		test.slow();
		await open(page, folder, false);
		for (const notes of [false, true])
			for (const { format, width, height } of papers) {
				await page.emulateMedia({ media: 'screen' });
				await page.locator('#notes').setChecked(notes);
				await page.emulateMedia({ media: 'print' });
				await page.setViewportSize({ width, height });
				const faults = await sheets(page).evaluateAll(
					(all, paper) =>
						all.flatMap((sheet, number) => {
							const inside = (part: Element, whole: DOMRect, name: string): string[] => {
								const { left, top, right, bottom, width: own } = part.getBoundingClientRect();
								const out =
									own > 0 &&
									(left < whole.left - 1 ||
										top < whole.top - 1 ||
										right > whole.right + 1 ||
										bottom > whole.bottom + 1);
								return out
									? [`${number + 1}: ${name} ${part.textContent?.trim().slice(0, 20)}`]
									: [];
							};
							const own = sheet.getBoundingClientRect();
							const picture = sheet.querySelector('.picture.wide');
							const notesOf = picture
								? [...picture.querySelectorAll('svg, .label')].flatMap((note) =>
										inside(note, picture.getBoundingClientRect(), 'picture')
									)
								: [];
							const parts = [
								...sheet.querySelectorAll('.picture.wide, h2, h3, h4, p, .writing-lines')
							]
								.filter((part) => part.getClientRects().length && !part.closest('.vh, .labels'))
								.flatMap((part) => inside(part, own, 'part'));
							const room = sheet.querySelector('.lines');
							const lines = room ? (room.clientHeight / 96) * 25.4 >= 15 : true;
							return [
								...notesOf,
								...parts,
								...(own.height > paper.height || own.width > paper.width
									? [`${number + 1}: ${own.width} × ${own.height}`]
									: []),
								...(lines ? [] : [`${number + 1}: no room`])
							];
						}),
					{ width, height }
				);
				expect(faults, `${format}${notes ? ', with notes' : ''}`).toEqual([]);
				expect(await page.locator('.sheet .picture.wide:visible').count()).toBe(scenes.length + 2);
			}
	});

for (const { folder } of editions) {
	test(`the grid to draw on is empty, and its answer on the next page, at the same place and scale (${folder})`, async ({
		page
	}) => {
		await page.setViewportSize({ width: papers[0].width, height: papers[0].height });
		await open(page, folder, false);
		await page.emulateMedia({ media: 'print' });
		const [asked, told] = ['task', 'answer'].map((part) =>
			page.locator(`[data-part="${part}"]`)
		) as [ReturnType<Page['locator']>, ReturnType<Page['locator']>];
		await expect(asked.locator('.picture.wide .s-you, .picture.wide .f-you-t')).toHaveCount(0);
		await expect(told.locator('.picture.wide .s-you, .picture.wide .f-you-t')).toHaveCount(0);
		const placeOf = (sheet: typeof asked) =>
			sheet.evaluate((own) => {
				const picture = own.querySelector('.picture.wide') ?? own;
				const { top, left, width } = picture.getBoundingClientRect();
				const axes = [...picture.querySelectorAll('.label.axis')].map((note) => ({
					text: note.textContent,
					x: Math.round(note.getBoundingClientRect().left - left),
					y: Math.round(note.getBoundingClientRect().top - top)
				}));
				return {
					top: Math.round(top - own.getBoundingClientRect().top),
					width: Math.round(width),
					axes
				};
			});
		const [grid, answer] = [await placeOf(asked), await placeOf(told)];
		expect(grid.axes.length).toBeGreaterThan(5);
		expect(answer).toEqual(grid);
		const lineEnd = (sheet: typeof asked) =>
			sheet
				.locator('.picture.wide svg path.s-scarce')
				.first()
				.evaluate((path: SVGGeometryElement) => path.getBBox().x + path.getBBox().width);
		expect(await lineEnd(asked)).toBeLessThan(320);
		expect(await lineEnd(told)).toBeGreaterThan(850);

		// Without its number: what would give the answer away is its words.
		const headline = plain(
			await told
				.locator('.steps h3')
				.first()
				.evaluate((heading) => heading.lastChild?.textContent ?? '')
		);
		expect(headline.length).toBeGreaterThan(5);
		const labels = [
			plain(
				(await asked
					.locator('.picture.wide .label:not(.axis, .title, .unit)')
					.last()
					.textContent()) ?? ''
			),
			plain((await told.locator('.unit b').textContent()) ?? '')
		];
		const pages = await textsOf(await page.pdf({ format: 'A4' }));
		const [gridPage, answerPage] = labels.map((label) =>
			pages.findIndex((text) => text.includes(label))
		);
		expect(gridPage).toBeGreaterThan(0);
		expect(answerPage).toBe((gridPage ?? 0) + 1);
		expect(pages.findIndex((text) => text.includes(headline))).toBe(answerPage);
	});

	test(`it says what it is, where the story is, and nothing undefined (${folder})`, async ({
		page
	}) => {
		await open(page, folder, true);
		const story = `https://story.example/${folder}/`;
		await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', story);
		await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
		await expect(page.locator('.address a')).toHaveText(story);
		await expect(page.locator('#cover time')).toBeVisible();
		const text = (await page.locator('body').innerText()) ?? '';
		expect(text).not.toMatch(/NaN|undefined|\[object|\{\$|\{[a-z]+\./);
		await page.goto(`/${folder}/`);
		await page.locator('[popovertarget="contents"]').first().click();
		for (const place of ['#contents', '.ending'])
			await expect(page.locator(`${place} a[href$="/${folder}/handout/"]`)).toBeVisible();
	});

	for (const colorScheme of ['light', 'dark'] as const)
		test(`axe finds nothing (${folder}, ${colorScheme})`, async ({ page }) => {
			test.slow();
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize(colorScheme === 'light' ? screens.phone : screens.desktop);
			await open(page, folder, true);
			expect(await violations(page, { contrast: folder === 'en' })).toEqual([]);
		});

	test(`no screen scrolls sideways, and pictures keep their words inside (${folder})`, async ({
		page
	}) => {
		await page.goto(`/${folder}/handout/`);
		await fetchFaces(page);
		for (const size of [
			{ width: 320, height: 568 },
			screens.phone,
			screens.small,
			screens.turned,
			{ width: 640, height: 900 },
			screens.desktop
		]) {
			await page.setViewportSize(size);
			await open(page, folder, true);
			expect(
				await page.evaluate(() => document.documentElement.scrollWidth),
				`${size.width}`
			).toBeLessThanOrEqual(size.width);
			const out = await page.locator('.picture:visible').evaluateAll((pictures) =>
				pictures.flatMap((picture) => {
					const whole = picture.getBoundingClientRect();
					return [...picture.querySelectorAll('.label')]
						.filter((note) => {
							const { left, right, top, bottom } = note.getBoundingClientRect();
							return (
								left < whole.left - 2 ||
								right > whole.right + 2 ||
								top < whole.top - 2 ||
								bottom > whole.bottom + 2
							);
						})
						.map((note) => note.textContent);
				})
			);
			expect(out, `${size.width}`).toEqual([]);
		}
	});
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('a box adds the teaching notes, marked as such and as public, and takes them away', async ({
		page
	}) => {
		await page.goto('/en/handout/');
		const box = page.getByRole('checkbox', { name: 'With teaching notes' });
		await expect(page.locator('aside:visible')).toHaveCount(0);
		await box.check();
		await expect(page.locator('aside:visible')).toHaveCount(scenes.length);
		await expect(page.locator('.with')).toBeVisible();
		for (const aside of await page.locator('aside').all())
			await expect(aside).toContainText(/Teaching notes\s+Public/);
		await box.uncheck();
		await expect(page.locator('aside:visible, .with:visible')).toHaveCount(0);
	});
});

test('the maker of PDFs says what is missing', async () => {
	const script = resolve('scripts/handout.mjs');
	const run = (env: Record<string, string>): Promise<string> =>
		new Promise((done) =>
			execFile(
				process.execPath,
				[script],
				{ cwd: mkdtempSync(join(tmpdir(), 'handout-')), env: { ...process.env, ...env } },
				(error, _, heard) => done(`${error?.code} ${heard}`)
			)
		);
	expect(await run({})).toMatch(/^1 No index\.html in .*build: build the site first\./);
	expect(await run({ CHROMIUM: '/nowhere/chromium' })).toMatch(
		/^1 CHROMIUM is "\/nowhere\/chromium", and no program is there\./
	);
});
