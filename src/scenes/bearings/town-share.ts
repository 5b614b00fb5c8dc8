import { scaleLinear } from 'd3';
import { faded } from '$lib/chart/draw.ts';
import { axisText } from '$lib/chart/layer.ts';
import { textWidth } from '$lib/chart/text-width.ts';
import type { Point } from '$lib/chart/path.ts';
import { said, type Context } from './layout.ts';

/** The share of one town: three accounts, three points on one ruler. */
export function townShare(context: Context) {
	const {
		layer,
		figures: { shares },
		state: { share: opacity, neckText },
		at: {
			ruler: { x1, x2, y }
		}
	} = context;
	const x = scaleLinear([0, 100], [x1, x2]);
	for (const end of [x1, x2])
		layer.rule({
			key: `ruler-${end}`,
			kind: 'tick',
			x1: end,
			x2: end,
			y1: y - 4,
			y2: y + 4,
			opacity
		});
	faded({ ...context, x }, neckText, shareLabels);
	return {
		dots: shares.map((percent): Point => [x(percent), y]),
		axis: `M${x1} ${y}H${x2}`,
		opacity
	};
}

/** What each account says, and the range between them. */
function shareLabels({
	layer,
	figures: {
		shares: [low, mid, high]
	},
	format,
	at: { ruler },
	x,
	t,
	f
}: Context & { x(percent: number): number }): void {
	const { labelSize, line, margin, w } = format;
	const { x1, x2, y, head, big } = ruler;
	const gap = line.dot + labelSize * 0.45;
	layer.label({ key: 'share-head', x: x1, y: head, bold: true, lines: [t('share-head')] });
	layer.badge('differ', t('differ'), { x: x2, y: head });
	layer.label({
		key: 'share-big',
		x: x1,
		y: big.y,
		size: big.size,
		lines: [`${f.count(low)}–${f.percent(high)}`]
	});
	layer.label({
		key: 'ruler-none',
		x: x1,
		y: y - 6,
		valign: 'bottom',
		...axisText,
		lines: [f.count(0)]
	});
	layer.label({
		key: 'ruler-all',
		x: x2,
		y: y - 6,
		anchor: 'end',
		valign: 'bottom',
		...axisText,
		lines: [f.percent(100)]
	});
	const claim = (key: string) => said(key, t(key), t(`${key}-who`));
	layer.label({ ...claim('share-low'), x: x(low) + gap, y: y + gap, anchor: 'end' });
	layer.label({ ...claim('share-mid'), x: x(mid), y: y - gap, anchor: 'middle', valign: 'bottom' });
	layer.label({
		...claim('share-high'),
		x: Math.min(x(high) - gap, w - margin - textWidth(t('share-high-who')) * labelSize),
		y: y + gap
	});
}
