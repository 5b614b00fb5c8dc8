import { expect, type Frame, type Page } from '@playwright/test';
import { host, mode, test } from '../hosts.ts';
import { asks } from '../../asks.mjs';
import { listen, plainSteps, sceneOf, scenes, screens, stepsIn } from '../story.ts';

/** A chart that asks something of the reader, and the step that it shows when it is asked for none. */
const chart = sceneOf(asks.today);
const final = stepsIn(chart).at(-1) ?? '';

const AUTO = ['pym', 'iframe-resizer', 'newswire', 'iframe-resizer-5', 'amp'] as const;

async function inside(page: Page): Promise<Frame> {
	await expect
		.poll(() =>
			page
				.frames()
				.find((frame) => frame.url().includes('/embed/'))
				?.url()
		)
		.toBeTruthy();
	const frame = page.frames().find((one) => one.url().includes('/embed/'));
	if (!frame) throw new Error('the host page has no frame');
	return frame;
}

/** Pixels by which the frame is higher than its content, or lower. */
const spare = (frame: Frame): Promise<number> =>
	frame.evaluate(
		() => innerHeight - Math.ceil(document.body.getBoundingClientRect().bottom + scrollY)
	);

/** Nothing is pinned; every step's words are followed by that step's own picture, drawn; no scrollbar of the frame's own. */
async function stacked(page: Page, frame: Frame): Promise<void> {
	await expect(frame.locator('html')).toHaveAttribute('data-stack', '');
	for (const scene of scenes) {
		await frame.locator(`[data-scene="${scene}"] .step`).first().scrollIntoViewIfNeeded();
		const cards = frame.locator(`[data-scene="${scene}"] .step`);
		await expect(frame.locator(`[data-scene="${scene}"] .step + .stage[data-settled]`)).toHaveCount(
			await cards.count(),
			{ timeout: 15_000 }
		);
	}
	const faults = await frame.locator('[data-step]:not(html)').evaluateAll((cards) =>
		cards
			.filter((card) => {
				const figure = card.nextElementSibling as HTMLElement;
				const pictures = [...figure.querySelectorAll('svg')].filter(
					(svg) => svg.getBoundingClientRect().height > 100
				);
				return (
					figure.dataset.settled !== card.id ||
					pictures.length !== 1 ||
					figure.getBoundingClientRect().top < card.getBoundingClientRect().bottom - 1 ||
					getComputedStyle(figure).position === 'sticky'
				);
			})
			.map(({ id }) => id)
	);
	expect(faults).toEqual([]);
	await expect.poll(() => spare(frame)).toBe(0);
	expect(
		await frame.evaluate(() => [
			document.documentElement.scrollHeight - innerHeight,
			document.documentElement.scrollWidth - innerWidth
		])
	).toEqual([0, 0]);
	expect(await page.evaluate(() => document.querySelector('iframe')?.clientHeight)).toBe(
		await frame.evaluate(() => innerHeight)
	);
}

test('a scene that is lost in a stacked frame shows what was served, and says so', async ({
	page,
	hosts
}) => {
	await page.setViewportSize(screens.phone);
	await page.goto(host(hosts, 'pym'));
	const frame = await inside(page);
	await expect(frame.locator('html')).toHaveAttribute('data-stack', '');
	await page.waitForLoadState('networkidle');
	await page.route('**/*.js*', (route) => route.abort());
	const section = frame.locator('section').last();
	await section.locator('.step').first().scrollIntoViewIfNeeded();
	await expect(section).toHaveAttribute('data-no-scripts', '');
	await expect(section.locator('figure .picture svg').locator('visible=true')).toHaveCount(1);
	await expect(section.locator('.lost')).toBeVisible();
	await expect(section.locator('figure')).toHaveCSS('position', 'static');
	await expect.poll(() => spare(frame)).toBe(0);
});

for (const sizer of AUTO) {
	test(`${sizer}: the story stands stacked, exactly as high as it is`, async ({ page, hosts }) => {
		test.setTimeout(90_000);
		const heard = listen(page);
		await page.setViewportSize(sizer === 'newswire' ? screens.desktop : screens.phone);
		await page.goto(host(hosts, sizer));
		await stacked(page, await inside(page));
		// iframe-resizer 4 advertises its successor.
		expect(heard.filter((text) => !text.includes('Iframe-Resizer 5 is now available'))).toEqual([]);
	});

	test(`${sizer}: a chart gets its own height, at another width too`, async ({ page, hosts }) => {
		for (const size of [screens.phone, screens.desktop]) {
			await page.setViewportSize(size);
			await page.goto(host(hosts, sizer, { door: `${chart}/` }));
			const frame = await inside(page);
			await expect(frame.locator('figure')).toHaveAttribute('data-settled', final);
			await expect.poll(() => spare(frame)).toBe(0);
			expect(await frame.evaluate(() => innerHeight)).toBeGreaterThan(400);
			// The tables open, and the frame grows with them.
			await frame.locator('summary').first().click();
			await expect.poll(() => spare(frame)).toBe(0);
		}
	});
}

test('our own loader, asked for the stack: as high as it is', async ({ page, hosts }) => {
	test.setTimeout(90_000);
	const heard = listen(page);
	await page.setViewportSize(screens.desktop);
	await page.goto(host(hosts, 'plain', { attributes: '=stack', lang: 'zh-hk' }));
	await mode(page, 'stack');
	await stacked(page, await inside(page));
	expect(heard).toEqual([]);
});

test('our own loader gives a chart its height', async ({ page, hosts }) => {
	await page.setViewportSize(screens.phone);
	await page.goto(host(hosts, 'plain', { door: `${chart}/` }));
	await mode(page, 'stack');
	const frame = await inside(page);
	await expect(frame.locator('figure')).toHaveAttribute('data-settled', final);
	await expect.poll(() => spare(frame)).toBe(0);
});

test('WordPress grants 1,000 px: the story scrolls itself within them, a chart has its own height', async ({
	page,
	hosts
}) => {
	await page.setViewportSize(screens.phone);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const heard = listen(page);
	await page.goto(host(hosts, 'wordpress'));
	const story = await inside(page);
	await expect(story.locator('html')).toHaveAttribute('data-step', /./, { timeout: 15_000 });
	await expect.poll(() => story.evaluate(() => innerHeight)).toBe(1000);
	expect(await story.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(10_000);
	const [, far] = plainSteps(-1);
	await story.evaluate((id) => {
		const line = document.querySelector<HTMLElement>('[data-trigger-line]')?.offsetHeight ?? NaN;
		scrollBy({
			top: (document.getElementById(id)?.getBoundingClientRect().top ?? NaN) - line + 8,
			behavior: 'instant'
		});
	}, far);
	await expect(story.locator(`section#${sceneOf(far)} figure`)).toHaveAttribute(
		'data-settled',
		far,
		{ timeout: 15_000 }
	);
	await page.goto(host(hosts, 'wordpress', { door: `${chart}/` }));
	const frame = await inside(page);
	await expect(frame.locator('figure')).toHaveAttribute('data-settled', final, { timeout: 15_000 });
	await expect.poll(() => spare(frame)).toBe(0);
	expect(await frame.evaluate(() => innerHeight)).toBeLessThan(1000);
	expect(heard).toEqual([]);
});
