import type { Box } from '../../lib/chart/box.ts';
import { Sketch } from '../../lib/chart/sketch.ts';
import type { View } from '../../lib/chart/view.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { fan, type FanMarks } from './fan.ts';
import type { Figures } from './figures.build.ts';
import { layout } from './layout.ts';
import { algorithmsNotes, chipsNotes } from './notes.ts';
import { recipe, type RecipeMarks } from './recipe.ts';
import { ruler } from './ruler.ts';
import { scales } from './scales.ts';
import { shares, type HaveMark } from './shares.ts';
import { stair, type StairMark } from './stair.ts';
import type { State } from './states.ts';

export interface Marks {
	readonly recipe: RecipeMarks;
	readonly stair: StairMark;
	/** Over one tread of the stair: how long a halving takes. */
	readonly measure: { readonly d: string; readonly opacity: number };
	readonly fan: FanMarks;
	readonly have: readonly HaveMark[];
}

/** The picture of scene 3. */
export function model(figures: Figures, state: State, box: Box, language: Language): View<Marks> {
	const at = layout(box);
	const scale = scales(figures, state, at);
	const sketch = new Sketch(box);
	ruler(sketch, figures, state, scale, box, at, language);
	const measure = { d: chipsNotes(sketch, figures, state, scale, box, at, language), opacity: state.chipsText };
	algorithmsNotes(sketch, figures, state, scale, box, at, language);
	const marks: Marks = {
		recipe: recipe(sketch, state, box, at, language),
		stair: stair(figures, state, scale, box, at),
		measure,
		fan: fan(figures, state, scale, box, at),
		have: shares(sketch, figures, state, box, at, language)
	};
	return sketch.view(marks, language.t(`${shown(state)}-summary`));
}

/** The step whose picture this is, or is nearest to. */
function shown({ stair: risen, deep, bars }: State): string {
	if (risen < 0.5) return 'recipe';
	if (bars > 0.5) return 'both';
	return deep > 0.5 ? 'algorithms' : 'chips';
}
