import { drawnBy, faded } from '$lib/chart/draw.ts';
import { blocks } from './blocks.ts';
import { frameOf } from './scales.ts';
import { ladderLabels } from './ladder.ts';
import { layout, type Drawing } from './layout.ts';
import { rows } from './rows.ts';
import { population, ruler, worldLabels, yearAxis } from './world.ts';

/** The picture of scene `malthus`. */
export const view = drawnBy((given: Drawing) => {
	const at = layout(given.format);
	const context = { ...given, at, frame: frameOf(given, at) };
	yearAxis(context);
	ruler(context);
	faded(context, given.state.ladderText, ladderLabels);
	faded(context, given.state.worldText, worldLabels);
	return { blocks: blocks(context), population: population(context), rows: rows(context) };
});

export type Marks = ReturnType<typeof view>['marks'];
