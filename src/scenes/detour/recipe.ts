import { detourDistance, stampWidth } from '$lib/chart/limit-stamp.ts';
import { numbered } from './notes.ts';
import type { Context } from './scales.ts';
import { tip } from './stair.ts';

/**
 * What stands round the wall: start and result, the way that the arrow never went, and the way round. The road runs as
 * round every limit line, but comes back to where the arrow was going.
 */
export function recipe(context: Context) {
	const {
		layer,
		state: { wall: opacity, road: reach },
		box: {
			line: { seal }
		},
		at: {
			recipe: { x, foot, wall, top, turn, corner }
		},
		id
	} = context;
	const sealX = turn - detourDistance(seal) - stampWidth(seal, id) / 2;
	layer.limit({ key: 'wall', x1: 0, x2: sealX, y: wall, sealX, opacity });
	const bend = (dx: number): string => `a${corner} ${corner} 0 0 0 ${dx} ${-corner}`;
	return {
		road: {
			d: `M${x} ${foot}H${turn - corner}${bend(corner)}V${top + corner}${bend(-corner)}H${x}`,
			reach
		},
		start: [x, foot],
		result: [x, top],
		missed: `M${x} ${2 * wall - tip(context)}V${top}`,
		opacity
	} as const;
}

/** Both roads’ names. */
export function recipeNotes(context: Context): void {
	const {
		layer,
		box: { em },
		at: {
			recipe: { x, top, chips, label }
		},
		t
	} = context;
	layer.heading('recipe', t('recipe-title'));
	layer.chip('sketch', t('sketch'));
	layer.note({
		key: 'result',
		x: x - em * 0.6,
		y: top - em * 0.9,
		valign: 'bottom',
		lines: [t('result')],
		bold: true
	});
	layer.note({
		key: 'more-chips',
		x: x + em * 1.3,
		y: chips,
		valign: 'middle',
		lines: [t('more-chips')],
		bold: true,
		tone: 'ink2'
	});
	numbered(context, 'better', { x: x - em * 0.6, ...label }, 'resp', 'better-how');
}
