import { drawnBy, faded } from '$lib/chart/draw.ts';
import { progress } from '$lib/chart/path.ts';
import { layout, type Drawing } from './layout.ts';
import { living } from './living.ts';
import { loopLabels, waysLabels } from './labels.ts';
import { panels, plots } from './panels.ts';
import { people } from './people.ts';
import { research } from './unsolved.ts';

/** The picture of scene `ultimate`: the same cycle three times, one wall without a detour, and all of us. */
export const view = drawnBy((given: Drawing) => {
	const { state } = given;
	const at = layout(given.format);
	const context = {
		...given,
		at,
		plots: plots(given, at),
		stood: 1 - progress(state.people, 0, 0.03)
	};
	faded(context, state.waysText, waysLabels);
	return {
		panels: faded(context, context.stood, panels),
		/** Between the four words. */
		arrows: { d: faded(context, state.loopText, loopLabels), opacity: state.loopText },
		living: living(context),
		research: research(context),
		people: people(context)
	};
});

export type Marks = ReturnType<typeof view>['marks'];
