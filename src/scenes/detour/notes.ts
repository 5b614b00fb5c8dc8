import { textWidth } from '$lib/chart/text-width.ts';
import type { ColorRole } from '$lib/chart/view.ts';
import type { Layout } from './layout.ts';
import type { Context } from './scales.ts';

/** The picture’s one number or word, and clear of its letters’ feet what it stands for. */
export function numbered(
	{ layer, box: { em }, t }: Context,
	key: string,
	{ x, y, size }: Layout['chips'],
	tone?: ColorRole,
	what = `${key}-what`
): void {
	layer.note({ key, x, y, size, tone, lines: [t(key)] });
	layer.note({ key: what, x, y: y + em * (size * 1.2 + 0.3), lines: [t(what)] });
}

/** The stair alone: how long a step takes, and where it has come to. */
export function chipsNotes(context: Context): void {
	const {
		layer,
		figures: { end },
		scale: { steps, halvings },
		box: { em },
		at,
		t,
		f
	} = context;
	layer.heading('chips', t('chips-title'), t('chips-unit'));
	layer.chip('derived', t('derived'));
	numbered(context, 'chips-big', at.chips);
	const [x, y] = steps.at(-1) ?? [0, 0];
	const fallen = t('chips-end', { year: f.year(end), n: f.count(100 / 2 ** halvings) });
	const halved = t('chips-halvings', { n: f.count(halvings) });
	layer.note({
		key: 'chips-end',
		x,
		y: y + em * 0.8,
		anchor: 'end',
		lines: [
			{ text: fallen, bold: true },
			{ text: halved, tone: 'ink2' }
		]
	});
}

/** Stair and fan: how long each takes, what the range is, and which marks were measured. */
export function algorithmsNotes(context: Context): void {
	const {
		layer,
		figures,
		scale,
		box: { em, line },
		at: {
			algorithms,
			chart: { right }
		},
		t,
		f
	} = context;
	layer.heading('algorithms', t('algorithms-title'), t('algorithms-unit'));
	layer.chip('estimate', t('estimate'));
	numbered(context, 'algorithms-big', algorithms, 'resp');

	const above = scale.steps.at(-5)?.[1] ?? 0;
	layer.note({
		key: 'chips-name',
		x: right,
		y: above - em * 0.4,
		anchor: 'end',
		valign: 'bottom',
		lines: [t('chips-name')],
		tone: 'ink2',
		bold: true
	});
	const [, slow] = scale.ray(figures.slow);
	const [, fast] = scale.ray(figures.fast);
	const bound = { size: 'axis', tone: 'resp', halo: 'well' } as const;
	layer.note({
		key: 'slow',
		x: slow[0],
		y: slow[1] + em * 0.4,
		anchor: 'end',
		lines: [t('slow')],
		...bound
	});
	layer.note({
		key: 'fast',
		x: fast[0] + em * 0.7,
		y: fast[1] - em * 0.3,
		valign: 'bottom',
		lines: [t('fast')],
		...bound
	});

	const last = figures.points.at(-1);
	if (!last) return;
	const [what, gain] = [t('images'), t('images-gain', { one: f.count(1) })];
	// Room for letters that grow against the picture on small screens.
	const left = right - Math.max(textWidth(what), textWidth(gain)) * em * 1.25;
	layer.leader(
		'images',
		left - 2,
		scale.y(1) - em * 0.6,
		scale.x(last.years) + line.dot + 5,
		scale.y(last.index)
	);
	layer.note({
		key: 'images',
		x: right,
		y: scale.y(1),
		anchor: 'end',
		valign: 'middle',
		lines: [{ text: what, bold: true }, gain],
		tone: 'resp',
		halo: 'paper'
	});
}
