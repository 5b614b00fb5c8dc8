import type { Box } from '../../lib/chart/box.ts';
import { Sketch } from '../../lib/chart/sketch.ts';
import type { View } from '../../lib/chart/view.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { Figures } from './figures.build.ts';
import { layout } from './layout.ts';
import { living, type Living } from './living.ts';
import { loopNotes, rowNames, waysNotes } from './notes.ts';
import { before, plots, prices, weight, type Price } from './panels.ts';
import { people, type People } from './people.ts';
import type { State } from './states.ts';
import { research, type Research } from './unsolved.ts';

export interface Marks {
	readonly prices: readonly Price[];
	/** Of the panels; how far their prices have turned from orange to grey; thickness of their lines. */
	readonly panels: { readonly opacity: number; readonly grey: number; readonly width: number };
	/** Of the stretch from the ring to the road. */
	readonly roads: { readonly width: number; readonly opacity: number };
	/** Between the four words. */
	readonly arrows: { readonly d: string; readonly opacity: number };
	readonly living: Living | null;
	readonly research: Research | null;
	readonly people: People | null;
}

/** The picture of scene 8. */
export function model(figures: Figures, state: State, box: Box, language: Language): View<Marks> {
	const at = layout(box);
	const sketch = new Sketch(box);
	const { fold, row, roads, loopText } = state;
	const opacity = before(state);
	const own = plots(state, at);
	const lines = opacity > 0 ? prices(sketch, figures, state, own, box, at, language.id) : [];
	const arrows = loopNotes(sketch, state, own, box, at, language);
	waysNotes(sketch, state, own, box, at, language);
	rowNames(sketch, state, own, box, language);
	const { main, context } = box.line;
	const marks: Marks = {
		prices: lines,
		panels: { opacity, grey: row, width: main + (context - main) * Math.max(fold * 0.6, row) },
		roads: { width: (weight(state, box) * 4) / 3, opacity: Math.min(1, roads * 8) * opacity },
		arrows: { d: arrows, opacity: loopText },
		living: living(sketch, figures, state, box, at, language),
		research: research(sketch, figures, state, box, at, language),
		people: people(sketch, figures, state, box, at, language)
	};
	return sketch.view(marks, language.t(`${shown(state)}-summary`));
}

/** The step whose picture this is, or is nearest to. */
function shown({ people: all, row, fold }: State): string {
	if (all > 0.5) return 'people';
	if (row > 0.5) return 'unsolved';
	return fold > 0.5 ? 'ways' : 'loop';
}
