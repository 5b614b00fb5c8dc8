import { pairs, scaleLinear } from 'd3';
import { textWidth } from '$lib/chart/text-width.ts';
import { tenth } from '$lib/chart/path.ts';
import { isLatin } from '$lib/i18n/lang.ts';
import { YEARS, type Context, type Plot } from './panels.ts';

/**
 * The cycle's four words, and about when each applies, in years from the worst moment. This is our interpretation, not
 * a measurement.
 */
const round = [
	['scarce', -4.6],
	['dear', 0],
	['sought', 4.7],
	['found', 9.3]
] as const;
/** Bold serif Latin letters are a little wider than `textWidth` assumes. */
const SERIF = 1.08;

const arrow = (x1: number, x2: number, y: number): string =>
	x2 - x1 < 6 ? '' : `M${tenth(x1)} ${y}H${tenth(x2)}m-5 -4l5 4l-5 4`;

/** Title, the four words, and the years. Returns the arrows between the words. */
export function loopLabels(context: Context): string {
	const {
		layer,
		format: { labelSize },
		at: { loop, words },
		plots,
		id,
		t,
		f
	} = context;
	layer.heading('loop', t('loop-title'), t('loop-unit', { hundred: f.count(100) }));
	const [size, wide] = isLatin(id) ? [words.en, SERIF] : [words.size, 1];
	const { x1, x2 } = loop(0);
	const x = scaleLinear(YEARS, [x1, x2]);
	const spots = round.map(([word, years], i) => {
		layer.label({
			key: word,
			x: x(years),
			y: words.y,
			anchor: 'middle',
			valign: 'middle',
			size,
			color: i < 2 ? 'scarce' : 'response',
			lines: [t(word)]
		});
		const half = (textWidth(t(word)) * wide * size * labelSize) / 2;
		return [x(years) - half, x(years) + half] as const;
	});
	for (const plot of plots) panelName(context, plot, [t(`${plot.name}-when`)]);
	const last = plots.at(-1);
	if (last)
		layer.ticks(
			'years',
			[-5, 0, 5, 10].map((years) => {
				const n = f.count(Math.abs(years));
				return {
					at: last.x(years),
					text: years === 0 ? n : t(years < 0 ? 'before' : 'after', { n })
				};
			}),
			last.zero
		);
	return pairs(spots)
		.map(([[, from], [to]]) => arrow(from + labelSize * 0.5, to - labelSize * 0.5, words.y))
		.join('');
}

/**
 * A panel's name over its limit line, with the date of its ring beside it; where the left margin is wide enough, both
 * there.
 */
function panelName(
	{
		layer,
		format: { labelSize, margin },
		at: {
			names: { apart, above }
		},
		t
	}: Context,
	{ name, x1, x, top }: Plot,
	when: readonly string[] = []
): void {
	const y = top - above;
	const under = when.map((text) => ({ text, color: 'muted' as const }));
	if (apart)
		return layer.label({
			key: name,
			x: margin,
			y,
			size: 'axis',
			lines: [{ text: t(name), bold: true, size: 1.077 }, ...under]
		});
	layer.label({ key: name, x: x1, y, valign: 'bottom', lines: [t(name)], bold: true });
	layer.label({
		key: `${name}-when`,
		x: x(0) + labelSize * 0.7,
		y,
		valign: 'bottom',
		lines: when,
		color: 'muted'
	});
}

/** The three answers over the panels. */
export function waysLabels(context: Context): void {
	const {
		layer,
		format: { labelSize },
		at: { ways, words },
		plots,
		id,
		t
	} = context;
	layer.heading('ways', t('ways-title'), t('ways-unit'));
	layer.badge('sketched', t('sketched'));
	const size = isLatin(id) ? words.ways : words.size;
	const { x1, x2 } = ways(0);
	const middle = (x1 + x2 + (textWidth(t('less')) - textWidth(t('else'))) * size * labelSize) / 2;
	for (const [word, x, anchor] of [
		['less', x1, 'start'],
		['more', middle, 'middle'],
		['else', x2, 'end']
	] as const)
		layer.label({
			key: word,
			x,
			y: words.y,
			anchor,
			valign: 'middle',
			size,
			color: 'response',
			lines: [t(word)]
		});
	for (const plot of plots) panelName(context, plot);
}
