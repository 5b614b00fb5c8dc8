import type { Box } from '../../lib/chart/box.ts';
import { Sketch } from '../../lib/chart/sketch.ts';
import type { View } from '../../lib/chart/view.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { bend, type BendMarks } from './bend.ts';
import { crowd, type People } from './crowd.ts';
import { chips, yearAxis, type DotMarks } from './dots.ts';
import type { Figures } from './figures.build.ts';
import { layout } from './layout.ts';
import { rocketNotes, rulerNotes } from './notes.ts';
import { scales } from './scales.ts';
import { productivity, type ShareMarks } from './share.ts';
import type { State } from './states.ts';

export interface Marks {
	readonly chips: DotMarks;
	readonly people: readonly People[];
	readonly bend: BendMarks;
	readonly share: ShareMarks | null;
}

/** The picture of scene 2. */
export function model(figures: Figures, state: State, box: Box, language: Language): View<Marks> {
	const at = layout(box, language.id);
	const scale = scales(figures, state, at);
	const sketch = new Sketch(box);
	rocketNotes(sketch, figures, state, scale, box, at, language);
	rulerNotes(sketch, figures, state, scale, box, at, language);
	yearAxis(sketch, state, scale, box, at);
	const marks: Marks = {
		chips: chips(sketch, figures, state, scale, box, at, language),
		people: crowd(sketch, figures, state, scale, box, at, language),
		bend: bend(sketch, figures, state, scale, box, at, language),
		share: productivity(sketch, figures, state, box, at, language)
	};
	return sketch.view(marks, language.t(`${shown(state)}-summary`));
}

/** The step whose picture this is, or is nearest to. */
function shown({ wall, share, along, fold, log }: State): string {
	if (wall > 0.5) return 'wall';
	if (share > 0.5) return 'share';
	if (along > 0.5) return 'bend';
	if (fold > 0.5) return 'crowd';
	return log > 0.5 ? 'ruler' : 'rocket';
}
