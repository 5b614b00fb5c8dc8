import { range, scaleLinear } from 'd3';
import { faded } from '$lib/chart/draw.ts';
import { said, type Context } from './layout.ts';
import { yearOf, type Years } from './years.ts';

/**
 * The export controls on chips, by day: a dot where they tightened, a ring where they eased; and the axis under them.
 */
export function chipControls(context: Context) {
	const {
		figures,
		state: { controls: opacity, chipsText },
		at: {
			controls: { left, right, foot }
		}
	} = context;
	const years = scaleLinear([2022.72, 2026.14], [left, right]);
	faded({ ...context, years }, chipsText, controlLabels);
	return {
		dots: figures.controls.map(([key, eased]) => ({ key, x: years(yearOf(key)), y: foot, eased })),
		axis: `M${left} ${foot}H${right}`,
		opacity
	};
}

/** What the dots are, the years, and the names of three controls. */
function controlLabels({
	layer,
	figures,
	years,
	format: {
		labelSize,
		line: { dot }
	},
	at: { controls },
	t,
	f
}: Context & { years: Years }): void {
	const { left, right, foot, head } = controls;
	layer.ticks(
		'year',
		range(2023, 2027).map((year) => ({ at: years(year), text: String(year) })),
		foot
	);
	layer.label({ key: 'controls-head', x: left, y: head, bold: true, lines: [t('controls-head')] });
	layer.label({
		key: 'eased',
		x: right,
		y: head,
		anchor: 'end',
		size: 'axis',
		lines: [t('eased')]
	});
	const stem = foot - labelSize * 1.5;
	figures.named.forEach((day, i) => {
		const [key, x] = [`control-${i}`, years(yearOf(day))];
		layer.leader(key, x, stem, x, foot - dot - 3);
		layer.label({
			...said(key, t(key), f.month(day.slice(0, 7)), 'scarce'),
			x: x - dot,
			y: stem,
			valign: 'bottom'
		});
	});
}
