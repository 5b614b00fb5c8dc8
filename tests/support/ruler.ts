import type { Page } from '@playwright/test';

/** An image of the screen: four bytes a pixel or three, row by row. */
export interface Image {
	readonly width: number;
	readonly height: number;
	readonly channels: number;
	readonly data: ArrayLike<number>;
}

/** What a ruler is laid down along: the host’s page, or the story’s words in it. */
export type Along = 'page' | 'words';

/** A ruler as the page has it: px from the page’s top, and the column of the screen that goes through it. */
export interface Ruler {
	readonly along: Along;
	readonly top: number;
	readonly height: number;
	readonly x: number;
}

/** Px of one block. Each has a colour of its own: its number in the high halves of red, green and blue. */
const BLOCK = 40;

/** The marker that stands in each picture’s frame: px from the frame’s top, so far down that it is seen wherever the picture strays to. */
const MARKER = 300;

/** Lays a ruler down the left edge of the host’s page, or of the words that the loader built in it. */
export const lay = (page: Page, along: Along): Promise<Ruler> =>
	page.evaluate(
		([along, block]) => {
			const room =
				along === 'page'
					? document.body
					: document
							.querySelector('inexhaustible-story')
							?.shadowRoot?.querySelector<HTMLElement>('.all');
			if (!room) throw new Error(`There are no ${along} to measure.`);
			const ruler = document.createElement('div');
			ruler.style.cssText =
				'position:absolute;top:0;left:0;width:10px;z-index:9;pointer-events:none';
			for (let i = 0; i < Math.floor(room.scrollHeight / block); i++) {
				const strip = document.createElement('div');
				const [r, g, b] = [i % 16, (i >> 4) % 16, (i >> 8) + (along === 'words' ? 8 : 0)].map(
					(part) => part * 16 + 8
				);
				strip.style.cssText = `height:${block}px;background:rgb(${r} ${g} ${b})`;
				ruler.append(strip);
			}
			room.style.position = 'relative';
			room.append(ruler);
			const { top, left, height } = ruler.getBoundingClientRect();
			return { along, top: Math.round(top + scrollY), height, x: Math.round(left) + 5 };
		},
		[along, BLOCK] as const
	);

/** Puts a marker at the right edge of every picture’s frame that the page will have, of a colour that tells the scenes apart. */
export async function mark(page: Page, scenes: readonly string[]): Promise<void> {
	await page.addInitScript(
		([scenes, top]) => {
			const scene = scenes.findIndex((id) => location.pathname.endsWith(`/embed/${id}/`));
			if (scene < 0 || parent === window) return;
			const marker = document.createElement('div');
			marker.style.cssText = `position:fixed;top:${top}px;right:2px;width:8px;height:40px;z-index:9;background:rgb(255 ${scene * 8} 255)`;
			addEventListener('DOMContentLoaded', () => document.body.append(marker));
		},
		[scenes, MARKER] as const
	);
}

const pixel = (
	{ width, channels, data }: Image,
	x: number,
	y: number
): [number, number, number] => {
	const at = (y * width + x) * channels;
	return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
};

/** The number of the block that is painted at a pixel, or -1: paper, text and pictures never have all three values. */
function blockAt(image: Image, { along, x }: Ruler, y: number): number {
	const values = pixel(image, x, y);
	if (values.some((value) => value % 16 !== 8)) return -1;
	const [r = 0, g = 0, b = 0] = values.map((value) => value >> 4);
	return b >> 3 === Number(along === 'words') ? r + g * 16 + (b % 8) * 256 : -1;
}

/**
 * What a screen shows of a ruler: where its beginning would be, in px from the screen’s top, by each edge of a block
 * that is seen; and how many px of it are painted.
 */
export function read(image: Image, ruler: Ruler): { zeros: number[]; painted: number } {
	const blocks = Array.from({ length: image.height }, (_, y) => blockAt(image, ruler, y));
	const zeros = blocks.flatMap((block, y) =>
		y > 0 && block > 0 && blocks[y - 1] === block - 1 ? [y - block * BLOCK] : []
	);
	return { zeros, painted: blocks.filter((block) => block >= 0).length };
}

/** Where a screen shows the top of a scene’s picture, by its marker in this column; null when none of the marker’s top is seen. */
export function pictureTop(image: Image, x: number, scene: number): number | null {
	const isMarker = (y: number): boolean =>
		String(pixel(image, x, y)) === String([255, scene * 8, 255]);
	for (let y = 1; y < image.height; y++) if (isMarker(y) && !isMarker(y - 1)) return y - MARKER;
	return null;
}
