import { expect, test } from '@playwright/test';
import { violations } from './stop.ts';
import {
	editions,
	jump,
	last,
	open,
	plainSteps,
	restyle,
	sceneOf,
	screens,
	settled,
	stepsIn
} from './story.ts';

for (const { folder } of editions)
	for (const colorScheme of ['light', 'dark'] as const)
		test(`axe finds nothing on the page, its menu and its tables (${folder}, ${colorScheme})`, async ({
			page
		}) => {
			test.slow();
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.setViewportSize(colorScheme === 'light' ? screens.phone : screens.desktop);
			await page.goto(`/${folder}/`);
			const contrast = folder === 'en';
			expect(await violations(page, { contrast })).toEqual([]);
			await page.locator('[popovertarget="contents"]').first().click();
			expect(await violations(page, { part: '#contents', contrast }), 'menu').toEqual([]);
			for (const details of await page.locator('details').all())
				await details.evaluate((node: HTMLDetailsElement) => void (node.open = true));
			expect(await violations(page, { part: 'details' }), 'tables').toEqual([]);
		});

for (const size of [{ width: 320, height: 256 }, screens.phone, screens.desktop])
	test(`whatever has the focus can be seen (${size.width}×${size.height})`, async ({ page }) => {
		await page.setViewportSize(size);
		await page.goto('/en/');
		const hidden: string[] = [];
		for (let i = 0; i < 60; i++) {
			await page.keyboard.press('Tab');
			const state = await page.evaluate(() => {
				const focused = document.activeElement;
				if (!focused || focused === document.body) return 'end';
				const box = focused.getBoundingClientRect();
				const name = `${focused.tagName} ${focused.textContent?.trim().slice(0, 20)}`;
				if (!box.width) return `no size: ${name}`;
				const seen = [0.2, 0.5, 0.8].some((share) => {
					const at = document.elementFromPoint(
						box.left + box.width * share,
						Math.min(innerHeight - 1, Math.max(0, box.top + box.height / 2))
					);
					return at !== null && (focused.contains(at) || at.contains(focused));
				});
				return seen ? '' : `covered: ${name}`;
			});
			if (state === 'end') break;
			if (state) hidden.push(state);
		}
		expect(hidden).toEqual([]);
	});

test('everything to press is at least 24 px, and the story’s own controls 44', async ({ page }) => {
	await page.setViewportSize(screens.phone);
	await page.goto('/zh-hk/');
	await page.locator('[popovertarget="contents"]').first().click();
	const small = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('a, button, summary, input, label')]
			.filter(
				(control) => control.offsetParent !== null || getComputedStyle(control).position === 'fixed'
			)
			.filter(
				(control) =>
					!(control instanceof HTMLInputElement && control.closest('label')) &&
					!control.closest('p') &&
					!control.matches('.skip')
			)
			.map((control) => ({
				name: control.textContent?.trim().slice(0, 20),
				height: Math.round(control.getBoundingClientRect().height)
			}))
			.filter(({ height }) => height < 43.5)
	);
	expect(small).toEqual([]);
});

test('the reader’s own text spacing clips nothing', async ({ page }) => {
	await page.setViewportSize(screens.phone);
	await page.goto('/zh-hk/');
	await restyle(
		page,
		'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }'
	);
	const clipped = await page.evaluate(() =>
		[
			...document.querySelectorAll<HTMLElement>(
				'.step, .after, .bridge, .ending, .opener, .bar nav'
			)
		]
			.filter(
				(box) => box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1
			)
			.map((box) => box.className)
	);
	expect(clipped).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
		screens.phone.width
	);
});

for (const { folder, lang } of editions)
	test(`every figure has a name, a text alternative, a table and its CSV (${folder})`, async ({
		page,
		request
	}) => {
		await page.goto(`/${folder}/`);
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
		for (const section of await page.locator('section[data-scene]').all()) {
			const figure = section.locator('figure');
			for (const name of ['aria-labelledby', 'aria-describedby']) {
				const ids = (await figure.getAttribute(name))?.split(' ') ?? [];
				expect(ids.length).toBeGreaterThan(0);
				for (const id of ids)
					expect((await page.locator(`[id="${id}"]`).innerText()).length, id).toBeGreaterThan(1);
			}
			expect(await section.locator('table').count()).toBeGreaterThan(0);
			for (const link of await section.locator('a.download').all()) {
				const answer = await request.get(
					new URL((await link.getAttribute('href')) ?? '', page.url()).href
				);
				expect(answer.status()).toBe(200);
				expect((await answer.text()).split('\n').length).toBeGreaterThan(3);
			}
		}
	});

test('what a settled picture shows is told politely, once the reader has come to it, and nothing else is', async ({
	page
}) => {
	const spoken = async (): Promise<string[]> =>
		(
			await page.locator('[aria-live="polite"], [role="status"], [role="alert"]').allInnerTexts()
		).filter((text) => text.trim());
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const scene = sceneOf(plainSteps(1)[0]);
	const [start = '', ...others] = stepsIn(scene);
	await open(page, 'en', start);
	expect(await spoken(), 'on arrival').toEqual([]);
	const figure = page.locator(`section#${scene} figure`);
	const heard: string[] = [];
	for (const id of others) {
		await page.evaluate(
			(step) => document.getElementById(step)?.scrollIntoView({ behavior: 'instant' }),
			id
		);
		await settled(page, id);
		await expect(figure.locator('[data-description]')).toHaveAttribute('aria-live', 'polite');
		const said = await spoken();
		expect(said, id).toEqual([await figure.locator('[data-description]').textContent()]);
		expect(await figure.getAttribute('aria-describedby')).toContain(
			(await figure.locator('[data-description]').getAttribute('id')) ?? '—'
		);
		heard.push(...said);
	}
	expect(new Set(heard).size).toBe(others.length);
	// A jump past other scenes: only the one where it ends is announced.
	await jump(page, last);
	// The server may have drawn that very step, so that it looks settled before its scene's code has come.
	await expect(page.locator('[data-description][aria-live="polite"]')).toHaveCount(1);
	expect(await spoken()).toHaveLength(1);
});
