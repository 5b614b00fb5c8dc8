import { faded } from '$lib/chart/draw.ts';
import { axisText, isVisible } from '$lib/chart/layer.ts';
import { lineTo, lerp, progress, type Point } from '$lib/chart/path.ts';
import type { Context } from './scales.ts';
import { billions } from './world.ts';

type Series = readonly (readonly [year: number, value: number])[];

/** A series split where a year is missing. */
export function runs(series: Series): Series[] {
	const starts = series.flatMap(([year], i) => (year - 1 === series[i - 1]?.[0] ? [] : [i]));
	return starts.map((start, i) => series.slice(start, starts[i + 1]));
}

/**
 * Food per person, and the undernourished share, on the years of the population above them: drawn from the left,
 * together. All three have labels.
 */
export function rows(context: Context) {
	const {
		layer,
		figures,
		state: { rows: drawn, platesText },
		format: { margin },
		at,
		frame
	} = context;
	const { x, left, right, row } = frame;
	const opacity = progress(drawn, 0, 0.2) * row;
	if (!isVisible(opacity)) return null;
	faded(context, platesText, rowLabels);
	faded(context, platesText, firstLabels);
	for (const key of ['people', 'food'] as const) {
		const y = at.rows[key].bottom;
		layer.rule({
			key: `${key}-base`,
			kind: 'grid',
			x1: margin,
			x2: at.rowsRight,
			y1: y,
			y2: y,
			opacity: drawn * row
		});
	}
	const reach = lerp(left, right, drawn);
	const kcal = figures.kcal.map(([year, value]): Point => [x(year), frame.kcal(value)]);
	const hungry = runs(figures.hungry).map((run) =>
		run.map(([year, value]): Point => [x(year), frame.hungry(value)])
	);
	return {
		food: lineTo(kcal, reach),
		/** Only consecutive years are joined. Dots are single years, and the first and last of those joined. */
		hungry: {
			d: hungry.map((run) => lineTo(run, reach).d).join(''),
			dots: hungry.flatMap((run) =>
				run.filter(([at], i) => (i === 0 || i === run.length - 1) && at <= reach + 0.01)
			)
		},
		opacity
	};
}

/** Each row's head and unit, its zero, and the number that it ends with. */
function rowLabels(context: Context): void {
	const {
		layer,
		figures: { people, kcal, hungry },
		format: { margin, w },
		at,
		frame,
		t,
		f
	} = context;
	const parts = [
		{
			key: 'people',
			color: 'ink',
			series: people,
			height: frame.y,
			write: (n: number) => billions(n, context)
		},
		{
			key: 'food',
			color: 'response',
			series: kcal,
			height: frame.kcal,
			write: (n: number) => f.count(Math.round(n))
		},
		{
			key: 'hungry',
			color: 'scarce',
			series: hungry,
			height: frame.hungry,
			write: (n: number) => f.percent(n, 1)
		}
	] as const;
	for (const { key, color, series, height, write } of parts) {
		const { head, top, bottom, number } = at.rows[key];
		const [year, value] = series.at(-1) ?? [0, 0];
		const topmost = key === 'people';
		layer.rowHeading(key, t(`${key}-head`), t(`${key}-unit`), head, color, topmost || !at.under);
		// Between the line's end and the middle of the row.
		layer.label({
			key: `${key}-end`,
			x: w - margin,
			y: ((top + bottom) / 2 + height(value)) / 2,
			anchor: 'end',
			valign: 'middle',
			size: number,
			color,
			lines: [write(value), { text: f.year(year), color: 'muted', bold: false, size: 1 }]
		});
		if (!topmost)
			layer.label({
				key: `${key}-zero`,
				x: margin,
				y: bottom - 1,
				valign: 'bottom',
				lines: [f.count(0)],
				...axisText
			});
	}
	layer.badge('row-estimate', t('estimate'), { y: at.rows.hungry.head });
}

/** The first values of the two rows, beside their first marks. */
function firstLabels({
	layer,
	figures: {
		kcal: [kcal],
		hungry: [hungry]
	},
	format: { labelSize },
	frame,
	t,
	f
}: Context): void {
	if (!kcal || !hungry) return;
	const was = (year: number, value: string): string => t('year-was', { year: f.year(year), value });
	// On an axis from zero the rise is small: a line at its first value shows it.
	const food = { x: frame.x(kcal[0]), y: frame.kcal(kcal[1]) };
	layer.rule({
		key: 'food-first',
		kind: 'dash',
		x1: food.x,
		x2: frame.right,
		y1: food.y,
		y2: food.y
	});
	layer.label({
		key: 'food-first',
		x: food.x,
		y: food.y + labelSize * 0.5,
		color: 'response',
		lines: [was(kcal[0], f.count(Math.round(kcal[1])))]
	});
	const place = { x: frame.x(hungry[0]) + labelSize * 0.7, y: frame.hungry(hungry[1]) };
	layer.label({
		key: 'hungry-first',
		...place,
		valign: 'middle',
		color: 'scarce',
		lines: [was(hungry[0], f.percent(hungry[1], 2))]
	});
}
