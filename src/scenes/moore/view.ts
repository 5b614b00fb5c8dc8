import { drawnBy, faded } from '$lib/chart/draw.ts';
import { bend, bendNotes } from './bend.ts';
import { crowd, crowdNotes } from './crowd.ts';
import { chips, ruler, yearAxis } from './dots.ts';
import { layout, type Drawing } from './layout.ts';
import { rocketNotes, rulerNotes } from './notes.ts';
import { scales } from './scales.ts';
import { productivity } from './productivity.ts';

/** The same chips on three rulers, and what stands behind them. */
export const model = drawnBy((given: Drawing) => {
	const at = layout(given.box, given.id);
	const context = { ...given, at, scale: scales(given.figures, given.state, at) };
	const { state } = given;
	faded(context, state.rocketText, rocketNotes);
	faded(context, state.rulerText, rulerNotes);
	faded(context, state.crowdText, crowdNotes);
	faded(context, state.bendText, bendNotes);
	faded(context, context.scale.chart, yearAxis);
	faded(context, context.scale.chart, ruler);
	return {
		chips: chips(context),
		people: crowd(context),
		bend: bend(context),
		share: productivity(context)
	};
});

export type Marks = ReturnType<typeof model>['marks'];
