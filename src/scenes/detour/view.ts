import { drawnBy, faded } from '$lib/chart/draw.ts';
import { fan } from './fan.ts';
import { layout, type Drawing } from './layout.ts';
import { algorithmsLabels, chipsLabels } from './labels.ts';
import { recipe, recipeLabels } from './recipe.ts';
import { ruler } from './ruler.ts';
import { scales } from './scales.ts';
import { have, shareLabels, tableLabels } from './shares.ts';
import { measure, stair } from './stair.ts';

/** The picture of scene `detour`. */
export const view = drawnBy((given: Drawing) => {
	const at = layout(given.format);
	const context = { ...given, at, scale: scales(given.figures, given.state, at) };
	const { state } = given;
	faded(context, state.axis, ruler);
	faded(context, state.recipeText, recipeLabels);
	faded(context, state.chipsText, chipsLabels);
	faded(context, state.algorithmsText, algorithmsLabels);
	faded(context, state.bothText, shareLabels);
	faded(context, state.table, tableLabels);
	return {
		recipe: recipe(context),
		stair: stair(context),
		measure: measure(context),
		fan: fan(context),
		have: have(context)
	};
});

export type Marks = ReturnType<typeof view>['marks'];
