import { perFormat, type Format } from '$lib/chart/format.ts';
import { FILL } from '$lib/chart/waffle.ts';

/** Columns and rows of the waffle that opens the page. */
export const OPENING = { across: 70, down: 50 } as const;

/** Position of that waffle: its first square's corner, and the size of a cell. */
export const openingWaffle = (
	format: Format
): { readonly x: number; readonly y: number; readonly cell: number } =>
	perFormat(format, {
		tall: { x: 16, y: 39, cell: 5.11 },
		wide: { x: 8, y: 36, cell: 11.2 },
		low: { x: 0, y: 44, cell: 4.7 }
	});

/**
 * Its outer rectangle, from the first square's edge to the last one's. The page's last waffle fills the same rectangle.
 */
export function openingFrame(format: Format): {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
} {
	const { x, y, cell } = openingWaffle(format);
	const side = (squares: number): number => (squares - 1 + FILL) * cell;
	return { x, y, w: side(OPENING.across), h: side(OPENING.down) };
}
