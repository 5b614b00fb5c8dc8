import { isVisible } from '$lib/chart/layer.ts';
import type { Context } from './scales.ts';

/** The scale from 0 to 100%, and each bar’s name over it and range beside it. */
export function shareLabels({
	layer,
	figures,
	scale: { percent },
	format: { labelSize },
	at: {
		shares: { left, right, foot, rows, thick, size }
	},
	t,
	f
}: Context): void {
	layer.heading('both', t('both-title'), t('both-unit'));
	layer.badge('estimate', t('estimate'));
	const anchors = { 0: 'start', 50: 'middle', 100: 'end' } as const;
	layer.axisX(
		'share',
		([0, 50, 100] as const).map((value) => ({
			at: percent(value),
			text: f.percent(value),
			anchor: anchors[value]
		})),
		foot,
		left,
		right
	);
	const over = thick / 2 + labelSize * 0.15;
	const [[low, high], [least, most]] = [figures.compute, figures.recipe];
	layer.label({
		key: 'compute',
		x: percent(high),
		y: rows.chips - over,
		anchor: 'end',
		valign: 'bottom',
		lines: [t('compute')],
		bold: true
	});
	layer.label({
		key: 'compute-share',
		x: percent(low) - labelSize * 0.6,
		y: rows.chips,
		anchor: 'end',
		valign: 'middle',
		size,
		lines: [t('compute-share')]
	});
	layer.label({
		key: 'recipe',
		x: percent(least),
		y: rows.recipe - over,
		valign: 'bottom',
		lines: [t('recipe')],
		bold: true,
		color: 'response'
	});
	layer.label({
		key: 'recipe-share',
		x: percent(most) + labelSize * 0.6,
		y: rows.recipe,
		valign: 'middle',
		size: size * 0.72,
		color: 'response',
		lines: [t('recipe-share')]
	});
}

/** Two kinds of firm, two resources; one of the four is missing. */
export function tableLabels({
	layer,
	format: { labelSize, margin, w },
	at: {
		table: {
			left,
			title,
			head,
			rows,
			columns: { own, their },
			mark,
			aside
		}
	},
	t
}: Context): void {
	const half = (rows.recipe - rows.chips) / 2;
	layer.label({ key: 'who', x: left, y: title, lines: [t('who')], size: 'title', bold: true });
	layer.label({
		key: 'american',
		x: own,
		y: head,
		anchor: 'middle',
		lines: [{ text: t('american'), bold: true }]
	});
	layer.label({
		key: 'chinese',
		x: their,
		y: head,
		anchor: 'middle',
		lines: [
			{ text: t('chinese'), bold: true },
			{ text: t('controls'), color: 'muted', size: 1 }
		]
	});
	layer.gridY(
		'row',
		[rows.chips - half, rows.chips + half, rows.recipe + half].map((at) => ({ at })),
		left,
		w - margin
	);
	layer.label({
		key: 'best-chips',
		x: left,
		y: rows.chips,
		valign: 'middle',
		lines: [t('best-chips')]
	});
	layer.label({
		key: 'better-recipe',
		x: left,
		y: rows.recipe,
		valign: 'middle',
		lines: [t('better-recipe')],
		color: 'response'
	});
	const word = aside
		? { x: their + mark / 2 + labelSize * 0.6, y: rows.chips, valign: 'middle' as const }
		: { x: their, y: rows.chips + mark / 2, anchor: 'middle' as const };
	layer.label({ key: 'lacking', ...word, lines: [t('lacking')], bold: true, color: 'scarce' });
}

/** The table’s cells: a filled square for what a firm can have, a hollow one for what it lacks. */
export function have({
	state: { table: opacity },
	at: {
		table: { rows, columns, mark: size }
	}
}: Context) {
	if (!isVisible(opacity)) return [];
	const cell = (who: keyof typeof columns, what: keyof typeof rows, lacking = false) => ({
		key: `${who}-${what}`,
		x: columns[who] - size / 2,
		y: rows[what] - size / 2,
		size,
		kind: lacking ? ('lacking' as const) : what,
		opacity
	});
	return [
		cell('own', 'chips'),
		cell('their', 'chips', true),
		cell('own', 'recipe'),
		cell('their', 'recipe')
	];
}
