import { scaleLinear } from 'd3';
import type { DrawContext } from '$lib/chart/draw.ts';
import { clipX, lerp, polyline, type Point } from '$lib/chart/path.ts';
import { stampWidth } from '$lib/chart/limit-stamp.ts';

/** Edges of the plot: the first year and the last, all productivity and none. */
interface Edges {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly foot: number;
}

type Share = readonly [value: number, text: string];

/** A line as far as it is drawn, with dots at its ends. */
export interface Drawn {
	readonly d: string;
	readonly ends: readonly Point[];
}

/** Research productivity by year, 1 in the first: a line that falls toward the limit line at its foot. Two scenes draw it. */
export function productivityPlot(
	values: readonly (readonly [year: number, value: number])[],
	{ left, right, top, foot }: Edges
) {
	const x = scaleLinear()
		.domain([values[0]?.[0] ?? 0, values.at(-1)?.[0] ?? 1])
		.range([left, right]);
	const y = scaleLinear().range([foot, top]);
	const points = values.map(([year, value]): Point => [x(year), y(value)]);
	return {
		x,
		y,
		line(drawn: number): Drawn {
			const part = clipX(points, left, lerp(left, right, drawn));
			const [first] = part;
			const last = part.at(-1);
			return { d: polyline(part), ends: first && last ? [first, last] : [] };
		},
		/** The limit line from the picture's left edge; its stamp appears when it has reached the right one. */
		limit({ layer, format, id }: DrawContext<unknown, unknown>, key: string, grown: number): void {
			const stampX = format.w - Math.max(format.margin, 8) - stampWidth(format.line.stamp, id) / 2;
			if (grown > 0)
				layer.limit({
					key,
					x1: 0,
					x2: format.w * grown,
					y: foot,
					stampX: grown >= 1 ? stampX : undefined
				});
		},
		/**
		 * Gridlines at all productivity and at other shares of it, these years on the limit line, and the line's first
		 * value.
		 */
		axes(
			{ layer, format: { labelSize, margin, w }, f }: DrawContext<unknown, unknown>,
			key: string,
			begins: string,
			years: readonly number[],
			shares: readonly Share[] = []
		): void {
			layer.gridY(
				`${key}-share`,
				[[1, f.count(1)] as const, ...shares].map(([value, text]) => ({ at: y(value), text })),
				margin,
				w - margin,
				'right'
			);
			layer.ticks(
				`${key}-year`,
				years.map((year) => ({ at: x(year), text: String(year) })),
				foot
			);
			layer.label({
				key: `${key}-first`,
				x: left + labelSize * 0.9,
				y: top + labelSize * 0.3,
				lines: [begins],
				bold: true
			});
		}
	};
}
