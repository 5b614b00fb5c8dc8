import { detourDistance, stampWidth } from '$lib/chart/limit-stamp.ts';
import { numbered } from './labels.ts';
import type { Context } from './scales.ts';
import { tip } from './stair.ts';

/**
 * The parts round the wall: start and result, the path that the arrow never took, and the detour. It has the shape of
 * the detour round every limit line, but comes back to where the arrow was going.
 */
export function recipe(context: Context) {
	const {
		layer,
		state: { wall: opacity, detour: reach },
		format: {
			line: { stamp }
		},
		at: {
			recipe: { x, foot, wall, top, turn, corner }
		},
		id
	} = context;
	const stampX = turn - detourDistance(stamp) - stampWidth(stamp, id) / 2;
	layer.limit({ key: 'wall', x1: 0, x2: stampX, y: wall, stampX, opacity });
	const bend = (dx: number): string => `a${corner} ${corner} 0 0 0 ${dx} ${-corner}`;
	return {
		detour: {
			d: `M${x} ${foot}H${turn - corner}${bend(corner)}V${top + corner}${bend(-corner)}H${x}`,
			reach
		},
		start: [x, foot],
		result: [x, top],
		missed: `M${x} ${2 * wall - tip(context)}V${top}`,
		opacity
	} as const;
}

/** The names of both arrows. */
export function recipeLabels(context: Context): void {
	const {
		layer,
		format: { labelSize },
		at: {
			recipe: { x, top, chips, label }
		},
		t
	} = context;
	layer.heading('recipe', t('recipe-title'));
	layer.badge('sketch', t('sketch'));
	layer.label({
		key: 'result',
		x: x - labelSize * 0.6,
		y: top - labelSize * 0.9,
		valign: 'bottom',
		lines: [t('result')],
		bold: true
	});
	layer.label({
		key: 'more-chips',
		x: x + labelSize * 1.3,
		y: chips,
		valign: 'middle',
		lines: [t('more-chips')],
		bold: true,
		color: 'muted'
	});
	numbered(context, 'better', { x: x - labelSize * 0.6, ...label }, 'response', 'better-how');
}
