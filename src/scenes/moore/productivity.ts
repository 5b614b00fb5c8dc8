import { faded } from '$lib/chart/draw.ts';
import { lerp } from '$lib/chart/path.ts';
import { productivityPlot } from '../shared/productivity.ts';
import { after, type Context } from './scales.ts';

/**
 * Research productivity, the limit line under it, and the wall that this line becomes; there the curve is only an
 * outline.
 */
export function productivity(context: Context) {
	const {
		figures: { effort },
		state: { share, limit, wall, shareText, wallText },
		at
	} = context;
	const edges = {
		...at.share,
		foot: lerp(at.share.zero, at.wall.y, wall),
		top: lerp(at.share.top, at.wall.top, wall)
	};
	const plot = productivityPlot(
		effort.map(({ year, productivity: value }) => [year, value]),
		edges
	);
	faded(context, shareText, (inner) => shareLabels(inner, plot));
	faded(context, wallText, wallLabels);
	plot.limit(context, 'limit', limit);
	const drawn = after(share, 0.25);
	return drawn > 0 ? { ...plot.line(drawn), opacity: 1 - wall, ghost: wall } : null;
}

/** What one unit of effort achieves: all in the first year, an eighteenth in the end. */
function shareLabels(context: Context, { x, y, axes }: ReturnType<typeof productivityPlot>): void {
	const {
		layer,
		figures: { effort },
		format: { labelSize, margin, w },
		at: {
			share: { big }
		},
		t,
		f
	} = context;
	const one = f.count(1);
	layer.heading('share', t('share-title'), t('share-unit', { one }));
	layer.badge('converted', t('converted'));
	axes(
		context,
		'share',
		t('share-first', { one }),
		[1971, 1980, 1990, 2000, 2014],
		[[0.5, t('half')]]
	);
	const halved = effort.find(({ year }) => year === 1980);
	const last = effort.at(-1);
	if (!halved || !last) return;
	const [mx, my] = [x(halved.year), y(halved.productivity)];
	layer.leader('halving', mx + 5, my - 2, mx + labelSize * 2.6, my - labelSize);
	layer.label({
		key: 'halving',
		x: mx + labelSize * 2.9,
		y: my - labelSize * 1.1,
		valign: 'middle',
		lines: [t('halving')],
		halo: 'paper'
	});
	layer.label({
		key: 'share-big',
		x: w - margin,
		y: big.bottom,
		anchor: 'end',
		valign: 'bottom',
		size: big.size,
		color: 'scarce',
		lines: [t('share-big'), { text: f.year(last.year), color: 'muted', bold: false, size: 1.08 }]
	});
}

/** The question over the line, and under it the two reasons to ask. */
function wallLabels({
	layer,
	format,
	at: {
		wall: { question, reasons, width, size }
	},
	t
}: Context): void {
	layer.label({
		key: 'question',
		x: format.w - Math.max(format.margin, 8),
		y: question.y,
		anchor: 'end',
		size: question.size,
		lines: [t('wall-ask'), { text: t('wall-stop'), color: 'scarce' }]
	});
	const [physics, budget] = reasons;
	for (const [what, place] of [
		['wall-physics', physics],
		['wall-budget', budget]
	] as const)
		layer.label({
			key: what,
			...place,
			width,
			size,
			lines: [t(what), { text: t(`${what}-why`), bold: false, size: 1.15 }]
		});
}
