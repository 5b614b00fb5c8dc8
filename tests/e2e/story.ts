import { expect, type BrowserContext, type Frame, type Locator, type Page } from '@playwright/test';
import { folderOf, langs } from '../../src/lib/i18n/lang.ts';

/** The editions, by the folder in their address. */
export const editions = langs.map((lang) => ({ folder: folderOf(lang), lang }));

/** An edition that is not this one. */
export function otherEdition(folder: string): (typeof editions)[number] {
	const other = editions.find((edition) => edition.folder !== folder);
	if (!other) throw new Error(`there is no edition but ${folder}`);
	return other;
}

export { first, last, plainSteps, sceneOf, scenes, steps, stepsIn } from '../support/content.mjs';

/** The design's reference screens, and the narrowest supported one. */
export const screens = {
	phone: { width: 390, height: 844 },
	small: { width: 360, height: 640 },
	turned: { width: 844, height: 390 },
	desktop: { width: 1280, height: 800 },
	projector: { width: 1024, height: 768 }
} as const;

/** The ids of all steps, in the page's own order. */
export const stepsOf = (page: Page | Frame): Promise<string[]> =>
	page.locator('[data-step]:not(html)').evaluateAll((cards) => cards.map(({ id }) => id));

/** Waits until a step is current and its picture shows it in full. */
export async function settled(page: Page, id: string): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('data-step', id);
	await expect(page.locator(`section#${id.split('/')[0]} figure`)).toHaveAttribute(
		'data-settled',
		id
	);
}

/** Opens a step by its address and waits for its picture. */
export async function open(page: Page, folder: string, id: string, search = ''): Promise<void> {
	await page.goto('about:blank');
	await page.goto(`/${folder}/${search}#${id}`);
	await settled(page, id);
}

/** Follows a link to a step on the page that is open, and waits for its picture: for walks through the whole story. */
export async function jump(page: Page, id: string): Promise<void> {
	await page.evaluate((step) => void (location.hash = step), id);
	await settled(page, id);
}

/** What Playwright says in a page’s name where it blocks service workers, as all tests but those of reading offline have it. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** Collects console messages and page errors; a page has none. */
export function listen(page: Page): string[] {
	const heard: string[] = [];
	page.on(
		'console',
		(message) => message.text() !== BLOCKED && heard.push(`${message.type()}: ${message.text()}`)
	);
	page.on('pageerror', (error) => heard.push(String(error)));
	return heard;
}

/** The same of every page of a context, and of what in it is no page. */
export function listenIn(context: BrowserContext): string[] {
	const heard: string[] = [];
	context.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
	context.on('weberror', (error) => heard.push(String(error.error())));
	return heard;
}

/** What a part of the page shows, element by element; in which order attributes came to be written says nothing. */
export const drawn = (part: Locator): Promise<string[]> =>
	part
		.locator('*')
		.evaluateAll((elements) =>
			elements.map((element) =>
				[
					element.localName,
					...[...element.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
					element.childElementCount ? '' : element.textContent
				].join(' ')
			)
		);

/** Scrolls so that a step's card stands `offset` px from the trigger line: below it when positive. */
export const bring = (page: Page, id: string, offset = -8): Promise<void> =>
	page.evaluate(
		([step, gap]) => {
			const line = document.querySelector<HTMLElement>('[data-trigger-line]')?.offsetHeight ?? NaN;
			const card = document.getElementById(step);
			if (card)
				window.scrollBy({
					top: card.getBoundingClientRect().top - line - gap,
					behavior: 'instant'
				});
		},
		[id, offset] as const
	);

/** Adds the reader's own styles to the page, as a browser extension would: the page's policy forbids a `<style>`. */
export const restyle = (page: Page, css: string): Promise<void> =>
	page.evaluate((rules) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(rules);
		document.adoptedStyleSheets.push(sheet);
	}, css);

/**
 * Has the story's own faces at hand for the next page: the English one is left out where it comes late, and labels are as
 * wide as their face. Its stand-ins are the reader's machine's, which may have none of them.
 */
export async function fetchFaces(page: Page): Promise<void> {
	await page.evaluate(() =>
		Promise.all(
			[...document.fonts]
				.filter(({ family }) => !/Georgia|Times/.test(family))
				.map((face) => face.load())
		).then(() => undefined)
	);
}
