import { drawnBy, faded } from '$lib/chart/draw.ts';
import { lerp } from '$lib/chart/path.ts';
import { contextOf, type Drawing } from './scales.ts';
import { lessonLabels, prices } from './lesson.ts';
import { arrows, piles, settledLabels, wagerLabels } from './piles.ts';
import { strip } from './strip.ts';
import { keys, tenYears, windowLabels, yearAxis } from './window.ts';

/** The picture of scene `bet`. */
export const view = drawnBy((given: Drawing) => {
	const context = contextOf(given);
	const {
		layer,
		state: { wagerText, settledText, windowText, lessonText, stack, strip: cells, long, detour },
		format: { w, margin },
		at,
		frame,
		limit
	} = context;
	faded(context, wagerText, wagerLabels);
	faded(context, settledText, settledLabels);
	faded(context, windowText, windowLabels);
	faded(context, lessonText, lessonLabels);
	// While the plot moves the years are hidden.
	faded(context, Math.max(windowText * (1 - long), lessonText * long), yearAxis);

	// The line reaches the picture's edge until it becomes that of the last picture, with the detour.
	layer.limit({
		key: 'stake',
		x1: 0,
		x2: lerp(w, limit.stamp, long),
		y: limit.y,
		stampX: limit.stamp,
		detour: detour > 0 ? { x1: 0, x2: w, reach: detour } : undefined
	});
	layer.rule({
		key: 'ground',
		kind: 'base',
		x1: margin,
		x2: w - margin,
		y1: at.piles.foot,
		y2: at.piles.foot,
		opacity: 1 - stack
	});
	layer.rule({
		key: 'zero',
		kind: 'base',
		x1: margin,
		x2: frame.right,
		y1: frame.foot,
		y2: frame.foot,
		opacity: stack * (1 - cells)
	});
	return {
		window: tenYears(context),
		piles: piles(context),
		arrows: arrows(context),
		strip: strip(context),
		keys: keys(context),
		prices: prices(context)
	};
});

export type Marks = ReturnType<typeof view>['marks'];
