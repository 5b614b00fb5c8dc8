import { range } from 'd3';
import { progress } from '$lib/chart/path.ts';
import { DEEP, type Context } from './scales.ts';

/** Gridlines a factor of ten apart, as far as they are visible, and the years; a year’s label is at its middle. */
export function ruler({
	layer,
	figures: { start, end, base },
	state: { deep },
	scale: { x, y },
	format: { name, margin, w },
	at: {
		chart: { foot }
	},
	t,
	f
}: Context): void {
	const lines = range(DEEP + 1).map((i) => {
		const index = 10 ** (2 - i);
		const seen = progress(foot + 1 - y(index), 0, 1);
		return {
			at: y(index),
			text:
				i === 0
					? t('axis-top', { year: String(start), n: f.count(index) })
					: f.fixed(index, Math.max(0, i - 2)),
			opacity: Math.abs(y(index) - foot) < 1 ? 0 : seen,
			// With six decades a small format has space for every second number.
			label: i % 2 === 1 && name !== 'wide' ? seen * (1 - deep) : seen
		};
	});
	layer.gridY('line', lines, margin, w - margin);
	layer.axisX(
		'years',
		range(start, end, 2).map((year) => ({ at: x(year + 0.5 - base), text: String(year) })),
		foot,
		margin,
		w - margin
	);
}
