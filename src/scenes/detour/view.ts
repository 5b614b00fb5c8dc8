import { drawnBy, faded } from '$lib/chart/draw.ts';
import { fan } from './fan.ts';
import { layout, type Drawing } from './layout.ts';
import { algorithmsNotes, chipsNotes } from './notes.ts';
import { recipe, recipeNotes } from './recipe.ts';
import { ruler } from './ruler.ts';
import { scales } from './scales.ts';
import { have, shareNotes, tableNotes } from './shares.ts';
import { measure, stair } from './stair.ts';

/** The picture of scene 3. */
export const model = drawnBy((given: Drawing) => {
	const at = layout(given.box);
	const context = { ...given, at, scale: scales(given.figures, given.state, at) };
	const { state } = given;
	faded(context, state.axis, ruler);
	faded(context, state.recipeText, recipeNotes);
	faded(context, state.chipsText, chipsNotes);
	faded(context, state.algorithmsText, algorithmsNotes);
	faded(context, state.bothText, shareNotes);
	faded(context, state.table, tableNotes);
	return {
		recipe: recipe(context),
		stair: stair(context),
		measure: measure(context),
		fan: fan(context),
		have: have(context)
	};
});

export type Marks = ReturnType<typeof model>['marks'];
