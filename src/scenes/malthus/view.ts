import { drawnBy, faded } from '$lib/chart/draw.ts';
import { blocks } from './blocks.ts';
import { frameOf } from './scales.ts';
import { ladderNotes } from './ladder.ts';
import { layout, type Drawing } from './layout.ts';
import { rows } from './rows.ts';
import { population, ruler, worldNotes, yearAxis } from './world.ts';

/** The two ratios of the book, the world's population against them, and what became of food and of hunger. */
export const model = drawnBy((given: Drawing) => {
	const at = layout(given.box);
	const context = { ...given, at, frame: frameOf(given, at) };
	yearAxis(context);
	ruler(context);
	faded(context, given.state.ladderText, ladderNotes);
	faded(context, given.state.worldText, worldNotes);
	return { blocks: blocks(context), population: population(context), rows: rows(context) };
});

export type Marks = ReturnType<typeof model>['marks'];
