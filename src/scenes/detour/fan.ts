import { mix, polyline, share, type Point } from '../../lib/chart/path.ts';
import type { Box } from '../../lib/chart/box.ts';
import type { Figures } from './figures.build.ts';
import type { Layout } from './layout.ts';
import type { Scales } from './scales.ts';
import type { State } from './states.ts';

/** The blue mark: the estimated line that becomes algorithms’ share; the range round it; the measured points. */
export interface FanMarks {
	readonly d: string;
	readonly width: number;
	readonly opacity: number;
	readonly range: { readonly area: string; readonly edges: string; readonly opacity: number };
	/** Never joined. */
	readonly dots: readonly Point[];
	readonly dotsOpacity: number;
}

/** The fan at this moment, drawn from the left; as `bars` grows its middle alone becomes a bar. */
export function fan(figures: Figures, s: State, scale: Scales, box: Box, { chart, shares }: Layout): FanMarks {
	const { fan: reach, dots, bars } = s;
	const middle = scale.ray(figures.algorithms, reach);
	const [start, slow] = scale.ray(figures.slow, reach);
	const [, fast] = scale.ray(figures.fast, reach);
	/** Where the range runs off the ruler it ends on the axis. */
	const corner: Point[] = fast[0] < slow[0] ? [[slow[0], chart.foot]] : [];
	const bar = figures.recipe.map((share) => mix(shares.left, shares.right, share / 100));
	return {
		d: polyline(middle.map(([x, y], i): Point => [mix(x, bar[i] ?? x, bars), mix(y, shares.rows[1], bars)])),
		width: mix(box.line.answer, shares.thick, share(bars, 0.3, 1)),
		opacity: share(reach, 0, 0.05),
		range: {
			area: reach > 0 ? `${polyline([start, slow, ...corner, fast])}Z` : '',
			edges: reach > 0 ? polyline([start, slow]) + polyline([start, fast]) : '',
			opacity: share(reach, 0, 0.05) * (1 - share(bars, 0, 0.3))
		},
		dots: figures.points.map(({ years, index }): Point => [scale.x(years), scale.y(index)]),
		dotsOpacity: dots
	};
}
