import { drawnBy, faded } from '$lib/chart/draw.ts';
import { bend, bendLabels } from './bend.ts';
import { crowd, crowdLabels } from './crowd.ts';
import { chips, ruler, yearAxis } from './dots.ts';
import { layout, type Drawing } from './layout.ts';
import { rocketLabels, rulerLabels } from './labels.ts';
import { scales } from './scales.ts';
import { productivity } from './productivity.ts';

/** The picture of scene `moore`: the same chips on three scales, and the research behind them. */
export const view = drawnBy((given: Drawing) => {
	const at = layout(given.format, given.id);
	const context = { ...given, at, scale: scales(given.figures, given.state, at) };
	const { state } = given;
	faded(context, state.rocketText, rocketLabels);
	faded(context, state.rulerText, rulerLabels);
	faded(context, state.crowdText, crowdLabels);
	faded(context, state.bendText, bendLabels);
	faded(context, context.scale.chart, yearAxis);
	faded(context, context.scale.chart, ruler);
	return {
		chips: chips(context),
		people: crowd(context),
		bend: bend(context),
		share: productivity(context)
	};
});

export type Marks = ReturnType<typeof view>['marks'];
