import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { editions, screens, settled, stepsOf } from './story.ts';
import { weigh } from './weigh.ts';

const budget = JSON.parse(readFileSync('budget.json', 'utf8')) as Record<
	'scripts' | 'html' | 'css' | 'fonts' | 'total' | 'requests',
	number
>;

for (const { folder } of editions)
	test(`the page as first viewed keeps its budget (${folder})`, async ({ page }) => {
		await page.setViewportSize(screens.phone);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto(`/${folder}/`);
		await settled(page, (await stepsOf(page))[0] ?? '');
		await page.waitForLoadState('networkidle');
		const sum = (ending: string): number =>
			asked.filter((path) => path.endsWith(ending)).reduce((bytes, path) => bytes + weigh(path), 0);
		const html = weigh(`${folder}/`);
		const spent = {
			scripts: sum('.js'),
			html,
			css: sum('.css'),
			fonts: sum('.woff2'),
			requests: asked.length
		};
		console.log(
			`${folder}: ${Object.entries(spent)
				.map(
					([name, value]) =>
						`${name} ${name === 'requests' ? value : `${(value / 1024).toFixed(1)} KB`}`
				)
				.join(', ')}`
		);
		for (const [name, value] of Object.entries(spent))
			expect(value, name).toBeLessThanOrEqual(budget[name as keyof typeof spent]);
		expect(
			spent.scripts + spent.html + spent.css + spent.fonts + sum('.svg'),
			'total'
		).toBeLessThanOrEqual(budget.total);
	});

test('a scene’s code and figures come before the reader does, and not with the first screen', async ({
	page
}) => {
	await page.setViewportSize(screens.phone);
	const scripts: string[] = [];
	page.on(
		'request',
		(request) => request.resourceType() === 'script' && scripts.push(request.url())
	);
	await page.goto('/en/');
	const ids = await stepsOf(page);
	await settled(page, ids[0] ?? '');
	await page.waitForLoadState('networkidle');
	const atFirst = scripts.length;
	// Every other scene brings its own, once the reader jumps there; the neighbours' may have come before.
	const last = ids.at(-1) ?? '';
	await page.evaluate((id) => void (location.hash = id), last);
	await expect.poll(() => scripts.length).toBeGreaterThan(atFirst);
	await settled(page, last);
});
