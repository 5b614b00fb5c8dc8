import { max } from 'd3';
import { faded } from '$lib/chart/draw.ts';
import { isVisible } from '$lib/chart/layer.ts';
import { lineTo, lerp, progress, type Point } from '$lib/chart/path.ts';
import { isLatin } from '$lib/i18n/lang.ts';
import type { Context } from './panels.ts';

/** England's output per head under the panels, drawn from the left. It leaves before the panels step back. */
export function living(context: Context) {
	const {
		layer,
		figures: { income },
		state: { life, row, waysText },
		format: { labelSize },
		at: {
			life: { x1, x2, top, h }
		}
	} = context;
	const stays = 1 - progress(row, 0, 0.2);
	const opacity = progress(life, 0, 0.1) * stays;
	if (!isVisible(opacity)) return null;
	faded(context, waysText * stays, livingLabels);
	const zero = top + h;
	layer.rule({
		key: 'life-zero',
		kind: 'grid',
		x1,
		x2: x2 + labelSize * 0.5,
		y1: zero,
		y2: zero,
		opacity
	});
	const most = max(income) ?? 1;
	const points = income.map((times, i): Point => [
		lerp(x1, x2, i / (income.length - 1)),
		lerp(zero, top, times / most)
	]);
	return { ...lineTo(points, lerp(x1, x2, life)), opacity };
}

/** Its title and its one number. */
function livingLabels({
	layer,
	at: {
		life: { head, number, note, joined }
	},
	id,
	t
}: Context): void {
	layer.label({
		key: 'life-head',
		...head,
		lines: [t('life-head')],
		bold: true,
		color: 'response'
	});
	layer.label({
		key: 'life-number',
		...number,
		anchor: 'end',
		color: 'response',
		lines: [t('life-number')]
	});
	const lines = [t('life-what'), t('life-when')];
	layer.label({
		key: 'life-note',
		...note,
		lines: joined ? [lines.join(isLatin(id) ? ' ' : '，')] : lines,
		color: 'muted'
	});
}
