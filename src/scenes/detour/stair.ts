import type { Box } from '../../lib/chart/box.ts';
import { mix, polyline, share, type Point } from '../../lib/chart/path.ts';
import type { Figures } from './figures.build.ts';
import type { Layout } from './layout.ts';
import type { Scales } from './scales.ts';
import type { State } from './states.ts';

/** The grey mark: the arrow against the wall, then the stair of denser chips, then compute’s share. */
export interface StairMark {
	readonly d: string;
	readonly width: number;
	/** The arrow’s head, and the stair’s end. */
	readonly head: { readonly d: string; readonly opacity: number };
	readonly end: { readonly at: Point; readonly opacity: number };
}

/** A step for every halving: level for as long as one takes, then down by half. */
export function stairPoints({ chips }: Figures, { x, y, span }: Scales): Point[] {
	const halvings = Math.floor(span / chips);
	const steps = Array.from({ length: halvings }, (_, i): Point[] => [[x((i + 1) * chips), y(100 / 2 ** i)], [x((i + 1) * chips), y(100 / 2 ** (i + 1))]]);
	return [[x(0), y(100)], ...steps.flat(), [x(span), y(100 / 2 ** halvings)]];
}

/** Where the arrow’s tip stops under the wall. */
export const tip = (box: Box, { recipe: { wall, arrow } }: Layout): number => wall + box.line.limit / 2 + arrow * 1.1;

/** The mark at this moment; its points keep their order from arrow to stair to bar. */
export function stair(figures: Figures, s: State, scale: Scales, box: Box, at: Layout): StairMark {
	const { stair: risen, bars, deep } = s;
	const { recipe, shares } = at;
	const steps = stairPoints(figures, scale);
	const stop = tip(box, at);
	const bar = figures.compute.map((share) => mix(shares.left, shares.right, share / 100));
	const points = steps.map(([x, y], i): Point => {
		const along = i / (steps.length - 1);
		return [
			mix(mix(recipe.x, x, risen), mix(bar[0] ?? 0, bar[1] ?? 0, along), bars),
			mix(mix(mix(stop, recipe.foot, along), y, risen), shares.rows[0], bars)
		];
	});
	const wing = recipe.arrow * 2;
	return {
		d: polyline(points),
		width: mix(mix(mix(recipe.arrow, box.line.main, risen), box.line.context * 1.4, deep), shares.thick, share(bars, 0.3, 1)),
		head: { d: polyline([[recipe.x - wing, stop + wing], [recipe.x, stop], [recipe.x + wing, stop + wing]]), opacity: 1 - share(risen, 0, 0.2) },
		end: { at: points.at(-1) ?? [0, 0], opacity: share(risen, 0.8, 1) * (1 - share(bars, 0, 0.2)) }
	};
}
