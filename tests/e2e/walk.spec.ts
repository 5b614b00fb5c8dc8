import { existsSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { shiftsOf, watchShifts } from './shifts.ts';
import { faultsAt, textOf, violations, type Looks } from './stop.ts';
import {
	editions,
	fetchFaces,
	first,
	jump,
	listen,
	open,
	screens,
	sceneOf,
	settled,
	stepsIn,
	stepsOf
} from './story.ts';
import { weigh } from './weigh.ts';

/*
 * The one walk through the whole story: every step, on every screen, in every edition. What must be true at a step is
 * asked at its stop here and in no other file. The screens differ also in how the reader comes to each step.
 */

/** How the reader comes to a step: by scrolling there, by opening its address anew, by a link in the page, or by the Next button. */
type Arrival = 'scroll' | 'address' | 'link' | 'button';

interface Visit extends Looks {
	readonly name: string;
	readonly size: { readonly width: number; readonly height: number };
	readonly by: Arrival;
	/** The only edition that is looked at on a screen between two others; all where nothing is said. */
	readonly folder?: string;
	readonly colorScheme?: 'light' | 'dark';
	/** The picture's format whose text has a snapshot. */
	readonly kept?: 'tall' | 'wide';
	/** `npm test -- quick` takes this screen, in one edition. */
	readonly quick?: boolean;
	/** axe looks at the last step of each scene, and at those with controls. */
	readonly axe?: boolean;
}

const visits: readonly Visit[] = [
	{
		name: 'phone',
		size: screens.phone,
		by: 'scroll',
		colorScheme: 'light',
		upright: true,
		kept: 'tall',
		axe: true,
		quick: true
	},
	{
		name: 'phone under a browser’s bars',
		size: { width: 390, height: 664 },
		by: 'link',
		folder: 'en',
		upright: true
	},
	// A page loaded for each step: in one edition.
	{ name: 'small', size: screens.small, by: 'address', folder: 'en', upright: true },
	{ name: 'small', size: screens.small, by: 'link', folder: 'zh-hk', upright: true },
	{ name: 'narrow', size: { width: 320, height: 640 }, by: 'link', folder: 'en' },
	{ name: 'turned', size: screens.turned, by: 'scroll' },
	{ name: 'projector', size: screens.projector, by: 'scroll' },
	{
		name: 'desktop',
		size: screens.desktop,
		by: 'button',
		colorScheme: 'dark',
		kept: 'wide',
		axe: true
	},
	{
		name: 'large, in forced colours',
		size: { width: 1920, height: 1080 },
		by: 'link',
		forced: true
	}
];

/** A new story keeps no text of its pictures until `--update-snapshots` has made it. */
const hasSnapshots = existsSync('tests/e2e/snapshots');

const budget = JSON.parse(readFileSync('budget.json', 'utf8')) as { whole: number };

/** Brings the reader to a step, as its visit has it. */
const arrive: Record<Arrival, (page: Page, id: string, folder: string) => Promise<void>> = {
	scroll: async (page, id) => {
		await page.evaluate(
			(step) => document.getElementById(step)?.scrollIntoView({ behavior: 'instant' }),
			id
		);
		await settled(page, id);
	},
	address: (page, id, folder) => open(page, folder, id),
	link: jump,
	button: async (page, id, folder) => {
		// From where the page opens there is no button to the first step.
		if (id === first) return arrive.scroll(page, id, folder);
		await page.locator('[data-command="next"]').focus();
		await page.keyboard.press('Enter');
		await expect(page.locator(`[id="${id}"]`)).toBeFocused();
		await settled(page, id);
	}
};

/**
 * Has the reader scroll by all cards, each to just beyond the trigger line as soon as the page is at the one before,
 * and tells which steps the page named.
 */
const pass = (page: Page, ids: readonly string[]): Promise<{ step: string; by: string }[]> =>
	page.evaluate(async (all) => {
		const told: { step: string; by: string }[] = [];
		const hear = (event: Event): void =>
			void told.push((event as CustomEvent<{ step: string; by: string }>).detail);
		addEventListener('story:step', hear);
		const line = document.querySelector<HTMLElement>('[data-trigger-line]')?.offsetHeight ?? NaN;
		for (const id of all) {
			scrollBy({
				top: (document.getElementById(id)?.getBoundingClientRect().top ?? NaN) - line + 8,
				behavior: 'instant'
			});
			for (let frames = 0; document.documentElement.dataset.step !== id; frames++) {
				if (frames > 600)
					throw new Error(
						`scrolled to ${id}, the page stays at ${document.documentElement.dataset.step}`
					);
				await new Promise(requestAnimationFrame);
			}
		}
		removeEventListener('story:step', hear);
		return told.map(({ step, by }) => ({ step, by }));
	}, ids);

for (const { folder } of editions)
	for (const { name, size, by, colorScheme = 'light', kept, axe, quick, ...looks } of visits.filter(
		({ folder: only = folder }) => only === folder
	)) {
		// One walk with every transition in full, on the screen that most readers have.
		const moving = folder === 'zh-hk' && kept === 'tall';
		test(
			`every step of ${folder} on ${name}, by ${by}${moving ? ', in full motion' : ''}`,
			{ tag: quick && !moving ? '@quick' : [] },
			async ({ page }) => {
				test.setTimeout(240_000); // as many stops as the story has steps, some looked at by axe
				const updates = ['all', 'changed'].includes(test.info().config.updateSnapshots);
				const heard = listen(page);
				const asked: string[] = [];
				page.on('request', (request) => asked.push(new URL(request.url()).pathname));
				await page.setViewportSize(size);
				await page.emulateMedia({
					colorScheme,
					reducedMotion: moving ? 'no-preference' : 'reduce',
					forcedColors: looks.forced ? 'active' : 'none'
				});
				if (moving) await watchShifts(page);
				await page.goto(`/${folder}/`);
				if (!moving) {
					await fetchFaces(page);
					asked.length = 0;
					await page.reload();
				}

				const ids = await stepsOf(page);
				const found: string[] = [];
				for (const id of ids) {
					await arrive[by](page, id, folder);
					found.push(...(await faultsAt(page, id, looks)).map((fault) => `${id}: ${fault}`));
					if (kept && (hasSnapshots || updates))
						expect
							.soft(await textOf(page, id, kept))
							.toMatchSnapshot(`${folder}-${kept}-${id.replace('/', '-')}.txt`);
					const asks = (await page.locator(`[data-controls="${id}"]`).count()) > 0;
					if (axe && (asks || id === stepsIn(sceneOf(id)).at(-1)))
						found.push(
							...(await violations(page, { part: `section#${sceneOf(id)}` })).map(
								(fault) => `${id}: ${fault}`
							)
						);
				}
				expect(found).toEqual([]);

				if (kept === 'tall') {
					await page.waitForLoadState('networkidle');
					const whole = asked.reduce((bytes, path) => bytes + weigh(path), 0);
					console.log(
						`${folder}: ${(whole / 1024).toFixed(1)} KB in ${asked.length} requests, read to its end`
					);
					expect(whole, 'bytes of the page read to its end').toBeLessThanOrEqual(budget.whole);
				}
				if (moving) {
					const still = async (): Promise<void> => {
						const { sum, told } = await shiftsOf(page);
						expect(sum, told).toBeLessThanOrEqual(0.005);
					};
					await still();
					await page.locator('a[data-language]').click();
					await expect(page.locator('html')).not.toHaveAttribute('lang', /zh/);
					await page.evaluate(() => document.fonts.ready);
					await still();
					await page.goBack();
					await settled(page, ids.at(-1) ?? '');
				}

				if (kept) {
					// From wherever the walk has ended: each step in order, up and down, told of once and as a reader's own scrolling.
					const way = [...ids.toReversed(), ...ids.slice(1)];
					const start = await page.locator('html').getAttribute('data-step');
					expect(await pass(page, way)).toEqual(
						way.slice(start === way[0] ? 1 : 0).map((step) => ({ step, by: 'scroll' }))
					);
				}
				expect(heard).toEqual([]);
			}
		);
	}
