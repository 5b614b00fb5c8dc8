import { isVisible } from '$lib/chart/layer.ts';
import { clipX, lerp, polyline, progress, type Point } from '$lib/chart/path.ts';
import { after, decades, LINEAR_STEP, type Context } from './scales.ts';

/** The chips, the straight line through them, and its extension. */
export function chips({ figures: { dots, early, whole }, state, scale, format, at }: Context) {
	const first = dots[0]?.year ?? 0;
	const last = dots.at(-1)?.year ?? first;
	/** Years that leave the axis on the right fade before they reach the edge. */
	const inside = (x: number): number =>
		progress(at.right + format.labelSize * 0.8 - x, 0, format.labelSize * 0.7);
	const slope = lerp(early.slope, whole.slope, state.whole);
	const intercept = lerp(early.intercept, whole.intercept, state.whole);
	const fitted = (year: number): Point => [scale.x(year), scale.y(2 ** (intercept + slope * year))];
	const end = lerp(early.to, whole.to, state.whole);
	const along = Array.from({ length: Math.ceil(end) - first }, (_, i) => fitted(first + i));
	const drawn = lerp(at.left, scale.x(end), after(state.fit, 0.5));
	return {
		dots: dots
			.map(({ year, count }) => ({
				year,
				x: scale.x(year),
				y: scale.y(count),
				opacity: year > whole.to ? state.late * inside(scale.x(year)) : 1
			}))
			.filter(({ opacity }) => isVisible(opacity) && scale.chart > 0),
		line: state.fit > 0 ? polyline(clipX([...along, fitted(end)], 0, drawn)) : '',
		extension: {
			d: polyline(
				Array.from({ length: last - Math.floor(end) + 1 }, (_, i) =>
					fitted(Math.max(end, Math.floor(end) + i))
				).filter(([x, y]) => x < at.right + 2 && y > format.labelSize * 4)
			),
			opacity: state.ext
		},
		opacity: scale.chart
	};
}

/** Gridlines of both scales: the linear ones fade while they bunch up, the logarithmic ones fan out of zero. */
export function ruler({
	layer,
	state: { log, fold },
	scale,
	format: { name, margin, labelSize, w },
	t,
	f
}: Context): void {
	const linear = [3, 2, 1].map((i) => ({
		count: i * LINEAR_STEP,
		top: i === 3,
		opacity: 1 - progress(log, 0, 0.35),
		label: 1 - progress(log, 0, 0.2)
	}));
	const log10 = decades.map((count, i) => {
		const minor = i % 2 === 1;
		const top = i === decades.length - 1;
		// Folded, the chart has no space for every decade, and needs no line in its empty top.
		const shown = minor || top ? 1 - fold : 1;
		return {
			count,
			top,
			opacity: progress(log, 0.4, 0.8) * shown,
			label: progress(log, 0.8, 1) * (minor && name !== 'wide' ? 0 : shown)
		};
	});
	const ticks = [...linear, ...log10].map(({ count, top, opacity, label }) => {
		const at = scale.y(count);
		return {
			at,
			text: top ? t('axis-top', { n: f.big(count) }) : f.big(count),
			opacity,
			label: at > labelSize * 3 ? label : 0
		};
	});
	layer.gridY('linear', ticks.slice(0, linear.length), margin, w - margin);
	layer.gridY('log', ticks.slice(linear.length), margin, w - margin);
}

/** The axis of years, which rises to become the axis of work. */
export function yearAxis({
	layer,
	state: { years, crowdText, thirds, along },
	scale,
	format: { name, labelSize, margin, w },
	at
}: Context): void {
	layer.rule({
		key: 'axis',
		kind: 'base',
		x1: lerp(margin, at.left, thirds),
		x2: lerp(w - margin, at.right, thirds),
		y1: scale.axis,
		y2: scale.axis,
		opacity: 1 - thirds
	});
	layer.ticks(
		'year',
		[1971, 1980, 1990, 2000, 2010, 2014, 2020].map((year) => {
			const x = scale.x(year);
			// The year of the last figures: beside 2010 where it fits, and only with the figures.
			const yearOpacity = year !== 2014 ? years : name === 'tall' ? 0 : crowdText;
			return {
				at: x,
				text: String(year),
				opacity: yearOpacity * (1 - along) * progress(at.right + labelSize - x, 0, labelSize)
			};
		}),
		scale.axis
	);
}
