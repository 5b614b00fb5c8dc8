import { expect } from '@playwright/test';
import {
	bring,
	card,
	countPictures,
	host,
	openInline,
	frameOf,
	pictureOf,
	shown,
	stepsHere,
	test,
	words
} from '../hosts.ts';
import { first, last, listen, plainSteps, sceneOf, scenes, screens, steps } from '../story.ts';

const [step] = plainSteps(1);

/** Where the reader comes to each step, in order: the picture stands still at the top of the view all the while. */
const columns = [
	['phone', screens.phone, '44rem'],
	['desktop, narrow column', screens.desktop, '44rem'],
	['desktop, wide column', screens.desktop, '80rem']
] as const;

for (const [name, size, column] of columns)
	test(`from the first step to the last and back: events in order, pictures pinned, at most two loaded (${name})`, async ({
		page,
		hosts,
		request,
		baseURL
	}) => {
		test.setTimeout(180_000);
		const heard = listen(page);
		await page.setViewportSize(size);
		await openInline(page, host(hosts, 'plain', { column }));
		const ids = await stepsHere(page);
		// As the story's own page has them.
		const served = await (await request.get(`${baseURL}en/embed/`)).text();
		expect(ids).toEqual([...served.matchAll(/data-step="([\w/-]+)"/g)].map(([, id]) => id));
		await countPictures(page);
		await expect(frameOf(page)).toBeHidden();

		const walk = [...ids, ...ids.toReversed().slice(1)];
		for (const id of walk) {
			await bring(page, id);
			await shown(page, id);
			// The picture is as wide as its column, and sticks to the top of the view as long as its row lasts: the
			// words pass it.
			const [off, narrow] = await pictureOf(page, sceneOf(id)).evaluate((frame) => {
				const [frameOf, pin, row] = [
					frame,
					frame.parentElement,
					frame.parentElement?.parentElement
				].map((node) => node?.getBoundingClientRect() ?? new DOMRect());
				return [
					(pin?.top ?? NaN) - Math.max(0, row?.top ?? NaN),
					(pin?.width ?? NaN) - (frameOf?.width ?? NaN)
				];
			});
			expect(Math.abs(off ?? NaN), id).toBeLessThan(1);
			expect(narrow, id).toBe(0);
		}
		await expect(words(page).locator('[aria-current]')).toHaveCount(1);
		expect(await page.evaluate(() => window.most)).toBe(2);
		const { steps: told, modes } = await page.evaluate(() => window.told);
		expect(modes).toEqual(['inline']);
		// The first is the step at the start, so there is no event for it.
		expect(told).toEqual(walk.slice(1).map((id) => [id, ids.indexOf(id), 'scroll']));
		expect(heard).toEqual([]);
	});

test('a jump across the story is one event; the pictures passed on the way are never asked for', async ({
	page,
	hosts
}) => {
	await page.setViewportSize(screens.phone);
	await openInline(page, host(hosts, 'plain'));
	const asked: string[] = [];
	page.on(
		'request',
		(request) => void (request.isNavigationRequest() && asked.push(new URL(request.url()).pathname))
	);
	await shown(page, first);
	asked.length = 0;
	await bring(page, last);
	await shown(page, last);
	expect(await page.evaluate(() => window.told.steps)).toEqual([
		[last, steps.length - 1, 'scroll']
	]);
	// The neighbours of the first scene and of the last may be there already.
	expect(
		asked.filter((path) => scenes.slice(2, -2).some((scene) => path.endsWith(`/embed/${scene}/`)))
	).toEqual([]);
});

test('a sticky header of the host’s is kept free, and the headings take the level that the host asks for', async ({
	page,
	hosts
}) => {
	await page.setViewportSize(screens.desktop);
	await openInline(
		page,
		host(hosts, 'plain', { attributes: ' data-inexhaustible-top=64 data-inexhaustible-heading=3' })
	);
	await bring(page, step);
	await shown(page, step);
	expect(
		await pictureOf(page, sceneOf(step)).evaluate((frame) =>
			Math.round(frame.getBoundingClientRect().top)
		)
	).toBe(64);
	await expect(words(page).locator('h3')).toHaveCount(1);
	await expect(words(page).locator('h4')).toHaveCount(await words(page).locator('.scene').count());
	await expect(words(page).locator('h2, h5')).toHaveCount(0);
	await expect(card(page, step)).toBeInViewport();
});
