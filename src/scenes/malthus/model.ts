import type { Box } from '../../lib/chart/box.ts';
import { Sketch } from '../../lib/chart/sketch.ts';
import type { View } from '../../lib/chart/view.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { blocks, type BlockMarks } from './blocks.ts';
import type { Figures } from './figures.build.ts';
import { frameOf } from './frame.ts';
import { ladderNotes } from './ladder.ts';
import { layout } from './layout.ts';
import { rows, type RowMarks } from './rows.ts';
import type { State } from './states.ts';
import { population, worldNotes, yearAxis, type PopulationMarks } from './world.ts';

export interface Marks {
	readonly blocks: BlockMarks;
	readonly population: PopulationMarks | null;
	readonly rows: RowMarks | null;
}

/** The picture of scene 5. */
export function model(figures: Figures, state: State, box: Box, language: Language): View<Marks> {
	const at = layout(box);
	const frame = frameOf(figures, state, at);
	const sketch = new Sketch(box);
	yearAxis(sketch, state, box, at, frame);
	ladderNotes(sketch, figures, state, box, at, language);
	worldNotes(sketch, figures, state, box, at, frame, language);
	const marks: Marks = {
		blocks: blocks(figures, state, box, at, frame),
		population: population(figures, state, box, frame),
		rows: rows(sketch, figures, state, box, at, frame, language)
	};
	return sketch.view(marks, language.t(`${shown(state)}-summary`));
}

/** The step whose picture this is, or is nearest to. */
function shown({ mini, world }: State): string {
	if (mini > 0.5) return 'plates';
	return world > 0.5 ? 'world' : 'ladder';
}
