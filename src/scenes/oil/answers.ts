import { max, scaleLinear, scaleLog } from 'd3';
import { faded } from '$lib/chart/draw.ts';
import { lineTo, lerp, progress, type Point } from '$lib/chart/path.ts';
import { isLatin } from '$lib/i18n/lang.ts';
import { asRow, type Context } from './scales.ts';
import { nominalAt } from './price.ts';

type Series = readonly (readonly [year: number, value: number])[];
const most = (series: Series): number => max(series, ([, value]) => value) ?? 1;

/** The three answers, on the years of the price above them; drawn together from the left. */
export function answers(context: Context) {
	const {
		figures: { sands, intensity, solar },
		state,
		format: { margin },
		at: { x, left, right, rows, rowsRight }
	} = context;
	const layer = context.layer.group(state.rows * asRow(state));
	if (!layer.isVisible) return null;
	faded(context, state.rowsText, answerLabels);
	const y = {
		sands: scaleLinear([0, most(sands)], [rows.sands.bottom, rows.sands.top + 4]),
		intensity: scaleLinear([0, 106], [rows.intensity.bottom, rows.intensity.top]),
		solar: scaleLog([0.1, most(solar)], [rows.solar.bottom, rows.solar.top])
	};
	const levels = [
		rows.question.bottom,
		rows.sands.bottom,
		rows.intensity.bottom,
		...[1, 10, 100].map(y.solar)
	];
	layer.gridY(
		'row',
		levels.map((at) => ({ at })),
		margin,
		rowsRight
	);
	const reach = lerp(left, right, state.rows);
	const points = (series: Series, scale: (value: number) => number): Point[] =>
		series.map(([year, value]) => [x(year), scale(value)]);
	return {
		/** Points of differing definition, so they are not joined. */
		dots: points(sands, y.sands).filter(([px]) => px <= reach),
		lines: (
			[
				['intensity', intensity, y.intensity],
				['solar', solar, y.solar]
			] as const
		).map(([key, series, scale]) => ({ key, ...lineTo(points(series, scale), reach) })),
		opacity: progress(state.rows, 0, 0.2) * asRow(state)
	};
}

/** Each row's head, unit, one number and what it was before. */
function answerLabels(context: Context): void {
	const {
		layer,
		figures,
		format: { margin, w },
		at: { x, rows, rowNumber },
		id,
		t,
		f
	} = context;
	const million = (barrels: number): string =>
		isLatin(id) ? f.count(barrels / 1e6, barrels < 1e5 ? 2 : 1) : f.count(barrels / 1e4);
	const dollars = (price: number): string => f.count(price, price < 10 ? 2 : 0);
	const since = (
		series: Series,
		write: (value: number) => string,
		label = 'then-was'
	): [string, string] => {
		const [[year, value] = [0, 0], [, last] = [0, 0]] = [series[0], series.at(-1)];
		return [write(last), t(label, { year: String(year), value: write(value) })];
	};
	const ends = {
		question: [
			f.fixed(nominalAt(figures, figures.peak), 2),
			t('in-year', { year: figures.peak.slice(0, 4) })
		],
		sands: since(figures.sands, million),
		intensity: since(figures.intensity, f.count, 'index'),
		solar: since(figures.solar, dollars)
	} as const;
	for (const key of ['question', 'sands', 'intensity', 'solar'] as const) {
		const { head, top, bottom } = rows[key];
		const [number, note] = ends[key];
		const color = key === 'question' ? 'scarce' : 'response';
		layer.rowHeading(key, t(`${key}-head`), t(`${key}-unit`, { factor: f.count(10) }), head, color);
		layer.label({
			key: `${key}-end`,
			x: w - margin,
			y: (top + bottom) / 2,
			anchor: 'end',
			valign: 'middle',
			size: rowNumber,
			color,
			lines: [number, { text: note, color: 'muted', bold: false, size: 1 }]
		});
		layer.rule({ key: `${key}-1980`, kind: 'dash', x1: x(1980), x2: x(1980), y1: top, y2: bottom });
	}
}
