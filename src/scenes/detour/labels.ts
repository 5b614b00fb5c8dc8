import { textWidth } from '$lib/chart/text-width.ts';
import type { ColorRole } from '$lib/chart/view.ts';
import type { Layout } from './layout.ts';
import type { Context } from './scales.ts';

/** The picture’s one number or word, and below it what it means. */
export function numbered(
	{ layer, format: { labelSize }, t }: Context,
	key: string,
	{ x, y, size }: Layout['chips'],
	color?: ColorRole,
	what = `${key}-what`
): void {
	layer.label({ key, x, y, size, color, lines: [t(key)] });
	layer.label({ key: what, x, y: y + labelSize * (size * 1.2 + 0.3), lines: [t(what)] });
}

/** The stair alone: how long a step takes, and its latest value. */
export function chipsLabels(context: Context): void {
	const {
		layer,
		figures: { end },
		scale: { steps, halvings },
		format: { labelSize },
		at,
		t,
		f
	} = context;
	layer.heading('chips', t('chips-title'), t('chips-unit'));
	layer.badge('derived', t('derived'));
	numbered(context, 'chips-big', at.chips);
	const [x, y] = steps.at(-1) ?? [0, 0];
	const fallen = t('chips-end', { year: f.year(end), n: f.count(100 / 2 ** halvings) });
	const halved = t('chips-halvings', { n: f.count(halvings) });
	layer.label({
		key: 'chips-end',
		x,
		y: y + labelSize * 0.8,
		anchor: 'end',
		lines: [
			{ text: fallen, bold: true },
			{ text: halved, color: 'muted' }
		]
	});
}

/** Stair and fan: how long each takes, the range, and which marks were measured. */
export function algorithmsLabels(context: Context): void {
	const {
		layer,
		figures,
		scale,
		format: { labelSize, line },
		at: {
			algorithms,
			chart: { right }
		},
		t,
		f
	} = context;
	layer.heading('algorithms', t('algorithms-title'), t('algorithms-unit'));
	layer.badge('estimate', t('estimate'));
	numbered(context, 'algorithms-big', algorithms, 'response');

	const above = scale.steps.at(-5)?.[1] ?? 0;
	layer.label({
		key: 'chips-name',
		x: right,
		y: above - labelSize * 0.4,
		anchor: 'end',
		valign: 'bottom',
		lines: [t('chips-name')],
		color: 'muted',
		bold: true
	});
	const [, slow] = scale.ray(figures.slow);
	const [, fast] = scale.ray(figures.fast);
	const bound = { size: 'axis', color: 'response', halo: 'band' } as const;
	layer.label({
		key: 'slow',
		x: slow[0],
		y: slow[1] + labelSize * 0.4,
		anchor: 'end',
		lines: [t('slow')],
		...bound
	});
	layer.label({
		key: 'fast',
		x: fast[0] + labelSize * 0.7,
		y: fast[1] - labelSize * 0.3,
		valign: 'bottom',
		lines: [t('fast')],
		...bound
	});

	const last = figures.points.at(-1);
	if (!last) return;
	const [what, gain] = [t('images'), t('images-gain', { one: f.count(1) })];
	// Space for labels, which are larger relative to the picture on small screens.
	const left = right - Math.max(textWidth(what), textWidth(gain)) * labelSize * 1.25;
	layer.leader(
		'images',
		left - 2,
		scale.y(1) - labelSize * 0.6,
		scale.x(last.years) + line.dot + 5,
		scale.y(last.index)
	);
	layer.label({
		key: 'images',
		x: right,
		y: scale.y(1),
		anchor: 'end',
		valign: 'middle',
		lines: [{ text: what, bold: true }, gain],
		color: 'response',
		halo: 'paper'
	});
}
