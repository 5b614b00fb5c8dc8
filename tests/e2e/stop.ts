import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What is looked at besides, on some screens. */
export interface Looks {
	/** The card comes to rest under the picture, as it does on a phone held upright. */
	readonly upright?: boolean;
	/** The reader's system has colours of its own. */
	readonly forced?: boolean;
}

/** The least that a word on a phone measures, in px; a browser rounds what it reports. */
const SMALLEST = 11.95;

/**
 * Everything wrong with the page as it stands at a step, its picture settled: the card, the words on the picture, the
 * page's width. One visit to the page, since a reader's browser is asked for all of it at every step of every screen.
 */
export const faultsAt = (
	page: Page,
	id: string,
	{ upright = false, forced = false }: Looks = {}
): Promise<string[]> =>
	page.evaluate(
		([step, upright, forced, smallest]) => {
			const found: string[] = [];
			const scene = document.getElementById(step)?.closest('section');
			const card = document.getElementById(step);
			const pictures = [...(scene?.querySelectorAll<HTMLElement>('figure .picture') ?? [])].filter(
				(box) => box.offsetParent !== null
			);
			const [picture] = pictures;
			if (!scene || !card || !picture || pictures.length !== 1)
				return [`${pictures.length} pictures are shown`];
			const frame = picture.getBoundingClientRect();
			const words = card.getBoundingClientRect();

			const current = [...document.querySelectorAll('[aria-current="step"]')].map(
				(node) => node.id
			);
			if (current.join() !== step) found.push(`marked as current: ${current.join() || 'nothing'}`);
			if (words.bottom <= 0 || words.top >= innerHeight) found.push('its card is not in view');
			if (document.documentElement.scrollWidth > innerWidth)
				found.push(`the page is ${document.documentElement.scrollWidth} px wide`);

			// Words on the picture, as the browser lays them out: none leaves it, none lies on another, none is too small.
			const shave = 2;
			const rooms = [...picture.querySelectorAll<HTMLElement>('.label')]
				.filter((note) => Number(getComputedStyle(note).opacity) > 0.5)
				.map((note) => {
					const range = document.createRange();
					range.selectNodeContents(note);
					const lines = [...range.getClientRects()].filter(({ width, height }) => width && height);
					for (const part of [note, ...note.querySelectorAll<HTMLElement>('*')])
						if (
							[...part.childNodes].some((child) => child instanceof Text && child.data.trim()) &&
							parseFloat(getComputedStyle(part).fontSize) < smallest
						)
							found.push(`${note.dataset.label} is set in ${getComputedStyle(part).fontSize}`);
					return {
						key: note.dataset.label,
						x1: Math.min(...lines.map(({ left }) => left)) + shave,
						x2: Math.max(...lines.map(({ right }) => right)) - shave,
						y1: Math.min(...lines.map(({ top }) => top)) + shave,
						y2: Math.max(...lines.map(({ bottom }) => bottom)) - shave
					};
				});
			for (const { key, x1, x2, y1, y2 } of rooms)
				if (
					x1 < frame.left - 4 ||
					x2 > frame.right + 4 ||
					y1 < frame.top - 6 ||
					y2 > frame.bottom + 6
				)
					found.push(`${key} leaves the picture`);
			rooms.forEach((a, i) =>
				rooms.slice(i + 1).forEach((b) => {
					const dx = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
					const dy = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
					if (dx > 1 && dy > 3) found.push(`${a.key} lies on ${b.key}`);
				})
			);

			if (upright) {
				if (words.top < frame.bottom)
					found.push(`its card covers ${frame.bottom - words.top} px of the picture`);
				const others = [...document.querySelectorAll('.step')]
					.filter((other) => other !== card)
					.map((other) => other.getBoundingClientRect());
				if (others.some(({ top, bottom }) => bottom > frame.top + 4 && top < frame.bottom))
					found.push('another card covers the picture');
				// The card's edge may be slightly below the window's, its last line or control may not.
				const end = card.lastElementChild?.getBoundingClientRect().bottom ?? words.bottom;
				if (end > innerHeight + 0.5)
					found.push(`its card ends ${end - innerHeight} px under the window`);
			}

			if (forced) {
				const back = getComputedStyle(document.documentElement).backgroundColor;
				const lost = [...picture.querySelectorAll<SVGElement>('svg :is(path, line, circle)')]
					.filter(
						(mark) =>
							mark.getClientRects().length > 0 &&
							!mark.matches('.s-paper, .f-paper, .f-band, .s-scarce-t, .f-scarce-t, .f-you-t')
					)
					.filter((mark) => {
						const { stroke, fill } = getComputedStyle(mark);
						return [stroke, fill].every((colour) => colour === 'none' || colour === back);
					});
				if (lost.length > 0) found.push(`${lost.length} marks have the colour of the page`);
			}
			return found;
		},
		[id, upright, forced, SMALLEST] as const
	);

/**
 * The settled text of a step's picture: its words and the numbers of its marks, without pixels. A change in figures,
 * words or drawing shows as a readable difference; renew with `npm test -- e2e --update-snapshots`.
 */
export const textOf = (page: Page, id: string, box: 'tall' | 'wide'): Promise<string> =>
	page.locator(`section#${id.split('/')[0]} figure [data-format="${box}"]`).evaluate((picture) => {
		const notes = [...picture.querySelectorAll<HTMLElement>('.label')].map(
			(note) =>
				`${[...note.children].map((line) => line.textContent).join(' / ')}  [${note.style.cssText}]`
		);
		const marks = [...picture.querySelectorAll('svg *')]
			.filter(({ tagName }) => tagName !== 'g')
			.map((mark) => {
				const attributes = [...mark.attributes].map(
					({ name, value }) =>
						`${name}=${value.length > 80 ? `${value.slice(0, 40)}…${value.slice(-30)} (${value.length})` : value}`
				);
				return `${mark.tagName} ${attributes.join(' ')}${mark.tagName === 'text' ? ` ${mark.textContent}` : ''}`;
			});
		return [...notes, '', ...marks, ''].join('\n');
	});

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Scope {
	/** A part of the page; all of it where nothing is said. */
	readonly part?: string;
	/** What isn't looked at in it. */
	readonly except?: string;
	/** Half of axe's time, and the tokens' units compute it for every pair of colours: asked for once for each kind of page and theme. */
	readonly contrast?: boolean;
	/** Also what is best practice and no criterion of WCAG. */
	readonly practice?: boolean;
	/** Also what is in frames of another site, which takes axe a second page. */
	readonly frames?: boolean;
}

/** What axe finds, as “rule: elements”. */
export async function violations(
	page: Page,
	{ part, except, contrast = false, practice = true, frames = false }: Scope = {}
): Promise<string[]> {
	// Half of axe's time went into telling what is right, and a good part into reading its own source again.
	const loaded = !frames && (await page.evaluate(() => 'axe' in window));
	const axe = new AxeBuilder({ page, ...(loaded ? { axeSource: ';' } : {}) })
		.options({ resultTypes: ['violations'] })
		.withTags(practice ? [...RULES, 'best-practice'] : RULES)
		.setLegacyMode(!frames);
	if (part) axe.include(part);
	if (except) axe.exclude(except);
	if (!contrast) axe.disableRules('color-contrast');
	const { violations: found } = await axe.analyze();
	return found.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
	);
}
