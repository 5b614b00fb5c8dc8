import { createServer, type Server } from 'node:http';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { violations } from './stop.ts';
import { asks } from '../asks.mjs';
import { editions, last, listen, plainSteps, sceneOf, scenes, stepsIn, stepsOf } from './story.ts';

/** Two steps of a chart that asks nothing, and its last, which it shows when it is asked for none. */
const [step, next] = plainSteps(1);
const final = stepsIn(sceneOf(step)).at(-1) ?? '';
const chartPage = `/en/embed/${sceneOf(step)}/`;

/** A host page under another name and port than the story's: what it frames is another site's. */
let host: Server;
let address = '';
test.beforeAll(async ({}, { project }) => {
	const story = project.use.baseURL ?? '';
	host = createServer((request, answer) => {
		const asked = new URL(request.url ?? '/', 'http://host');
		const {
			src = '',
			width = '640',
			height = '560',
			sandbox
		} = Object.fromEntries(asked.searchParams);
		answer
			.writeHead(200, { 'content-type': 'text/html' })
			.end(
				`<!doctype html><html lang="en"><title>Host</title><h1>Host</h1><iframe title="Chart" src="${new URL(src, story).href.replaceAll('"', '')}" width="${width}" height="${height}"${sandbox ? ` sandbox="${sandbox}"` : ''}></iframe>`
			);
	});
	await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
	const at = host.address();
	if (at === null || typeof at === 'string') throw new Error('the host page has no port');
	address = `http://localhost:${at.port}/`;
});
test.afterAll(() => void host.close());

/** Opens the host page with an embeddable page in its frame. */
async function framed(
	page: Page,
	src: string,
	options: { width?: number; height?: number; sandbox?: string } = {}
): Promise<Frame> {
	await page.goto(
		`${address}?${new URLSearchParams({ src, ...Object.fromEntries(Object.entries(options).map(([key, value]) => [key, String(value)])) })}`
	);
	const [, frame] = page.frames();
	if (!frame) throw new Error('the host page has no frame');
	await frame.waitForLoadState('load');
	return frame;
}

for (const { folder, lang } of editions)
	test(`each chart has a page of its own: picture, words, tables, and the way to the story (${folder})`, async ({
		page
	}) => {
		test.slow();
		const heard = listen(page);
		for (const scene of scenes) {
			await page.goto(`/${folder}/embed/${scene}/`);
			await expect(page.locator('html')).toHaveAttribute('lang', lang);
			await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
			await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
				'href',
				`https://story.example/${folder}/`
			);
			await expect(page.locator('.picture svg:visible')).toHaveCount(1);
			await expect(page.locator('h2[data-visible-at]:visible')).toHaveCount(1);
			await expect(page.locator('footer .full a')).toHaveAttribute(
				'href',
				new RegExp(`/${folder}/#${scene}$`)
			);
			await page
				.locator('footer details')
				.first()
				.evaluate((node: HTMLDetailsElement) => void (node.open = true));
			await expect(page.locator('table').first()).toBeAttached();
			expect(await violations(page, { contrast: scene === scenes[0] }), scene).toEqual([]);
		}
		expect(heard).toEqual([]);
	});

/** Labels of the picture shown that lie on each other, or leave it to a side; and a page wider than its frame. */
const faults = (frame: Frame): Promise<string[]> =>
	frame.evaluate(() => {
		const picture = [...document.querySelectorAll<HTMLElement>('.picture')].find(
			(one) => one.offsetParent !== null
		);
		const edge = picture?.getBoundingClientRect();
		const rooms = [...(picture?.querySelectorAll<HTMLElement>('.label') ?? [])].map((note) => {
			const range = document.createRange();
			range.selectNodeContents(note);
			const { left, right, top, bottom } = range.getBoundingClientRect();
			return {
				key: note.dataset.label,
				left: left + 2,
				right: right - 2,
				top: top + 3,
				bottom: bottom - 3
			};
		});
		const wide =
			document.documentElement.scrollWidth > innerWidth ? ['the page is wider than its frame'] : [];
		const out = rooms
			.filter(({ left, right }) => edge && (left < edge.left - 4 || right > edge.right + 4))
			.map(({ key }) => `${key} leaves the picture`);
		const on = rooms.flatMap((a, i) =>
			rooms
				.slice(i + 1)
				.filter(
					(b) =>
						Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
						Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3
				)
				.map((b) => `${a.key} lies on ${b.key}`)
		);
		return [...wide, ...out, ...on];
	});

// The walk looks at the tall and the wide picture in both editions: here one of each will do.
for (const [box, width, shown] of [
	['tall', 390, editions.slice(0, 1)],
	['low', 640, editions],
	['wide', 860, editions.slice(1)]
] as const)
	test(`a chart of ${width} px shows its ${box} picture at every step, whole, with no label on another`, async ({
		page
	}) => {
		test.slow();
		await page.emulateMedia({ reducedMotion: 'reduce' });
		for (const { folder } of shown)
			for (const scene of scenes) {
				const frame = await framed(page, `/${folder}/embed/${scene}/`, { width, height: 900 });
				await expect(frame.locator(`.picture.${box} svg`)).toBeVisible();
				await expect(frame.locator('.picture svg:visible')).toHaveCount(1);
				for (const id of await frame
					.locator('h2[data-visible-at]')
					.evaluateAll((all) => all.map((one) => one.getAttribute('data-visible-at') ?? ''))) {
					await frame.evaluate((step) => void (location.hash = step), id);
					await expect(frame.locator('figure')).toHaveAttribute('data-settled', id);
					expect(await faults(frame), `${folder} ${id}`).toEqual([]);
				}
			}
	});

test('the address picks a chart’s state, and may change it', async ({ page }) => {
	const frame = await framed(page, `${chartPage}#${step}`);
	await expect(frame.locator('figure')).toHaveAttribute('data-settled', step);
	await expect(frame.locator(`h2[data-visible-at="${step}"]`)).toBeVisible();
	await frame.evaluate((id) => void (location.hash = id), next);
	await expect(frame.locator('figure')).toHaveAttribute('data-settled', next);
	await expect(frame.locator('h2[data-visible-at]:visible')).toHaveCount(1);
	for (const hash of ['nothing', last, '%E0%A4%A', `${sceneOf(step)}/nothing`]) {
		const other = await framed(page, `${chartPage}#${hash}`);
		await expect(other.locator('figure')).toHaveAttribute('data-settled', final);
	}
});

test('a chart keeps the reader’s hand: its controls stand under it at their step, and move it on', async ({
	page
}) => {
	const guess = await framed(page, `/en/embed/${sceneOf(asks.guess)}/#${asks.guess}`, {
		height: 900
	});
	await expect(guess.locator('figure')).toHaveAttribute('data-settled', asks.guess);
	await guess.locator('.presets button').first().focus();
	await page.keyboard.press('Enter');
	await expect(guess.locator('.picture:visible [data-mark="you"]')).toBeVisible();
	await guess.locator('.answer').click();
	await expect(guess.locator('figure')).toHaveAttribute('data-settled', asks.truth);
	await expect(guess.locator('.result')).toBeVisible();
	await expect(guess.locator('.presets')).toBeHidden();
	const bet = await framed(page, `/en/embed/${sceneOf(asks.window)}/?start=1920#${asks.window}`, {
		height: 900
	});
	const years = bet.locator('input[type=range]');
	await expect(years).toHaveValue('1920');
	await years.focus();
	await page.keyboard.press('ArrowRight');
	await expect(years).toHaveValue('1921');
	await expect(bet.locator('.picture:visible .labels')).toContainText('1921');
});

test('a chart takes the theme that its host asks for', async ({ page }) => {
	const colour = (frame: Frame): Promise<string> =>
		frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	expect(await colour(await framed(page, `${chartPage}?theme=dark`))).toBe('rgb(20, 22, 26)');
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await colour(await framed(page, `${chartPage}?theme=light`))).toBe('rgb(251, 250, 246)');
	expect(await colour(await framed(page, `${chartPage}?theme=auto`))).toBe('rgb(20, 22, 26)');
	expect(await colour(await framed(page, `${chartPage}?theme="><script>`))).toBe('rgb(20, 22, 26)');
});

for (const sandbox of [undefined, 'allow-scripts'])
	test(`the story in a frame of another site${sandbox ? ', sandboxed,' : ''} scrolls itself through every step, and stores nothing`, async ({
		page,
		context
	}) => {
		test.slow();
		await page.emulateMedia({ reducedMotion: 'reduce' });
		const heard = listen(page);
		const frame = await framed(page, '/zh-hk/embed/', {
			width: 390,
			height: 700,
			...(sandbox ? { sandbox } : {})
		});
		await frame.waitForSelector('html[data-step]');
		const ids = await stepsOf(frame);
		for (const id of ids) {
			await frame.evaluate((step) => {
				const line = document.querySelector<HTMLElement>('[data-trigger-line]')?.offsetHeight ?? 0;
				scrollBy({
					top: (document.getElementById(step)?.getBoundingClientRect().top ?? 0) - line + 8,
					behavior: 'instant'
				});
			}, id);
			await expect.poll(() => frame.evaluate(() => document.documentElement.dataset.step)).toBe(id);
		}
		await expect(frame.locator('.bar, .walk, .ending')).toHaveCount(0);
		await expect(frame.locator('.full a')).toHaveAttribute('target', '_blank');
		expect(await context.cookies()).toEqual([]);
		expect(heard).toEqual([]);
	});

test('systems that embed by the address alone are told how', async ({ page, request }) => {
	for (const { folder } of editions)
		for (const path of ['embed/', ...scenes.map((scene) => `embed/${scene}/`)]) {
			await page.goto(`/${folder}/${path}`);
			const link = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
			expect(link).toBe(`https://story.example/${folder}/${path}oembed.json`);
			const told = (await (await request.get(`/${folder}/${path}oembed.json`)).json()) as Record<
				string,
				string | number
			>;
			expect(told).toMatchObject({ version: '1.0', type: 'rich', width: 640 });
			expect(told.html).toMatch(
				new RegExp(
					`^<iframe src="https://story\\.example/${folder}/${path}" title="[^"]+" width="100%" height="${told.height}"[^>]*></iframe>$`
				)
			);
			if (path === 'embed/') continue;
			// The announced height fits all of the chart at that width.
			await page.setViewportSize({ width: 640, height: Number(told.height) });
			expect(
				await page.evaluate(() => document.documentElement.scrollHeight),
				path
			).toBeLessThanOrEqual(Number(told.height));
		}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('a chart is there, under its own headline', async ({ page }) => {
		await page.goto(chartPage);
		await expect(page.locator('.picture svg:visible')).toHaveCount(1);
		await expect(page.locator(`h2[data-visible-at="${final}"]`)).toBeVisible();
		await page.locator('summary').first().click();
		await expect(page.locator('.data').first()).toBeVisible();
	});
});
