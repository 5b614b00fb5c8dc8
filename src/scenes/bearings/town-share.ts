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
	faded({ ...context, x }, neckText, shareNotes);
	return {
		dots: shares.map((percent): Point => [x(percent), y]),
		axis: `M${x1} ${y}H${x2}`,
		opacity
	};
}

/** Who says what, and the range that they leave. */
function shareNotes({
	layer,
	figures: {
		shares: [low, mid, high]
	},
	box,
	at: { ruler },
	x,
	t,
	f
}: Context & { x(percent: number): number }): void {
	const { em, line, margin, w } = box;
	const { x1, x2, y, head, big } = ruler;
	const gap = line.dot + em * 0.45;
	layer.note({ key: 'share-head', x: x1, y: head, bold: true, lines: [t('share-head')] });
	layer.chip('differ', t('differ'), { x: x2, y: head });
	layer.note({
		key: 'share-big',
		x: x1,
		y: big.y,
		size: big.size,
		lines: [`${f.count(low)}–${f.percent(high)}`]
	});
	layer.note({
		key: 'ruler-none',
		x: x1,
		y: y - 6,
		valign: 'bottom',
		...axisText,
		lines: [f.count(0)]
	});
	layer.note({
		key: 'ruler-all',
		x: x2,
		y: y - 6,
		anchor: 'end',
		valign: 'bottom',
		...axisText,
		lines: [f.percent(100)]
	});
	const claim = (key: string) => said(key, t(key), t(`${key}-who`));
	layer.note({ ...claim('share-low'), x: x(low) + gap, y: y + gap, anchor: 'end' });
	layer.note({ ...claim('share-mid'), x: x(mid), y: y - gap, anchor: 'middle', valign: 'bottom' });
	layer.note({
		...claim('share-high'),
		x: Math.min(x(high) - gap, w - margin - textWidth(t('share-high-who')) * em),
		y: y + gap
	});
}
