import { lerp, polyline, progress, type Point } from '$lib/chart/path.ts';
import type { Context } from './scales.ts';

/**
 * The blue mark, drawn from the left: the estimated line, which becomes algorithms’ share; the range round it; the
 * measured points, which are not joined.
 */
export function fan({
	figures,
	state: { fan: reach, dots, bars },
	scale: { x, y, ray, bar },
	format,
	at: { chart, shares }
}: Context) {
	const [start, slow] = ray(figures.slow, reach);
	const [, fast] = ray(figures.fast, reach);
	/** Where the range leaves the ruler it ends on the axis. */
	const corner: Point[] = fast[0] < slow[0] ? [[slow[0], chart.foot]] : [];
	const opacity = progress(reach, 0, 0.05);
	return {
		d: polyline(bar(ray(figures.algorithms, reach), figures.recipe, shares.rows.recipe)),
		width: lerp(format.line.answer, shares.thick, progress(bars, 0.3, 1)),
		opacity,
		range: {
			area: `${polyline([start, slow, ...corner, fast])}Z`,
			edges: polyline([start, slow]) + polyline([start, fast]),
			opacity: opacity * (1 - progress(bars, 0, 0.3))
		},
		dots: figures.points.map(({ years, index }): Point => [x(years), y(index)]),
		dotsOpacity: dots
	};
}
