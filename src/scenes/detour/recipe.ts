import type { Box } from '../../lib/chart/box.ts';
import type { Point } from '../../lib/chart/path.ts';
import { roadDistance, sealWidth } from '../../lib/chart/seal.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { Layout } from './layout.ts';
import { numbered } from './notes.ts';
import { tip } from './stair.ts';
import type { State } from './states.ts';

/** What stands round the wall: the way round it, the start and the result, and the way that the arrow never went. */
export interface RecipeMarks {
	readonly road: { readonly d: string; readonly reach: number };
	readonly start: Point;
	readonly result: Point;
	readonly missed: string;
	readonly opacity: number;
}

/** Draws the wall, and notes both roads. The road runs as round every limit line, but comes back to where the arrow was going. */
export function recipe(sketch: Sketch, s: State, box: Box, at: Layout, { id, t }: Language): RecipeMarks {
	const { wall: opacity, road: reach, recipeText } = s;
	const { x, foot, wall, top, turn, corner, chips, label } = at.recipe;
	const { em, line } = box;
	const sealX = turn - roadDistance(line.seal) - sealWidth(line.seal, id) / 2;
	sketch.limit({ key: 'wall', x1: 0, x2: sealX, y: wall, sealX, opacity });

	sketch.heading('recipe', t('recipe-title'), '', recipeText);
	sketch.chip('sketch', t('sketch'), recipeText);
	sketch.note({ key: 'result', x: x - em * 0.6, y: top - em * 0.9, valign: 'bottom', lines: [t('result')], bold: true, opacity: recipeText });
	sketch.note({ key: 'more-chips', x: x + em * 1.3, y: chips, valign: 'middle', lines: [t('more-chips')], bold: true, tone: 'ink2', opacity: recipeText });
	numbered(sketch, 'better', { x: x - em * 0.6, ...label }, box, { lines: [t('better')], tone: 'resp', opacity: recipeText }, t('better-how'));
	return {
		road: { d: `M${x} ${foot}H${turn - corner}a${corner} ${corner} 0 0 0 ${corner} ${-corner}V${top + corner}a${corner} ${corner} 0 0 0 ${-corner} ${-corner}H${x}`, reach },
		start: [x, foot],
		result: [x, top],
		missed: `M${x} ${2 * wall - tip(box, at)}V${top}`,
		opacity
	};
}
