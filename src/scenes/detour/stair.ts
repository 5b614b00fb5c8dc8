import { lerp, polyline, progress, doubleArrow, type Point } from '$lib/chart/path.ts';
import type { Context } from './scales.ts';

/** Where the arrow’s tip stops under the wall. */
export const tip = ({
	format,
	at: {
		recipe: { wall, arrow }
	}
}: Context): number => wall + format.line.limit / 2 + arrow * 1.1;

/**
 * The grey mark: the arrow against the wall, then the stair of denser chips, then compute’s share. Its points keep their
 * order; the arrow has a head, and the stair’s end a dot.
 */
export function stair(context: Context) {
	const {
		figures,
		state: { stair: risen, bars, deep },
		scale: { steps, bar },
		format: { line },
		at: {
			recipe: { x, foot, arrow },
			shares
		}
	} = context;
	const stop = tip(context);
	const standing = steps.map(([px, py], i): Point => [
		lerp(x, px, risen),
		lerp(lerp(stop, foot, i / (steps.length - 1)), py, risen)
	]);
	const points = bar(standing, figures.compute, shares.rows.chips);
	const wing = arrow * 2;
	return {
		d: polyline(points),
		width: lerp(
			lerp(lerp(arrow, line.main, risen), line.context * 1.4, deep),
			shares.thick,
			progress(bars, 0.3, 1)
		),
		head: {
			d: polyline([
				[x - wing, stop + wing],
				[x, stop],
				[x + wing, stop + wing]
			]),
			opacity: 1 - progress(risen, 0, 0.2)
		},
		end: {
			at: points.at(-1) ?? [0, 0],
			opacity: progress(risen, 0.8, 1) * (1 - progress(bars, 0, 0.2))
		}
	};
}

/** Over one tread of the stair: how long a halving takes. */
export function measure({
	state: { chipsText: opacity },
	scale: {
		steps: [, , from = [0, 0], to = from]
	},
	format: { labelSize }
}: Context) {
	return { d: doubleArrow(from[0] + 2, to[0] - 2, from[1] - labelSize), opacity };
}
