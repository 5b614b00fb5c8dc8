import { range, sum } from 'd3';
import { cellStroke, FILL } from '$lib/chart/waffle.ts';
import { lerp, progress, tenth } from '$lib/chart/path.ts';
import type { Context } from './scales.ts';

/** A column's foot, the pitch and side of its blocks, and its top, above which nothing is drawn. */
interface Stack {
	readonly foot: number;
	readonly top: number;
	readonly pitch: number;
	readonly side: number;
}

/** In the world's plot blocks nearly touch, so that their edges can be read against the population. */
const HOLLOW_FILL = 0.9;

/** The blocks of a column from one to another, counted from its foot, as one dashed line upwards. */
function solid(x: number, from: number, to: number, { foot, top, pitch, side }: Stack): string {
	const start = foot - from * pitch;
	const end = Math.max(top, foot - (to - 1) * pitch - side);
	return to > from && end < start ? `M${tenth(x)} ${tenth(start)}V${tenth(end)}` : '';
}

/** The same blocks as outlines; one that reaches above the top has no upper edge. */
function outlines(x: number, count: number, { foot, top, pitch, side }: Stack): string {
	const [left, right] = [tenth(x - side / 2), tenth(x + side / 2)];
	return range(count)
		.map((i) => foot - i * pitch)
		.filter((bottom) => bottom >= top + 2)
		.map((bottom) => {
			const edge = bottom - side;
			return edge < top
				? `M${left} ${tenth(top)}V${tenth(bottom)}H${right}V${tenth(top)}`
				: `M${left} ${tenth(bottom)}V${tenth(edge)}h${tenth(side)}V${tenth(bottom)}z`;
		})
		.join('');
}

/** The two ratios as columns of blocks (dashed paths): at their steps, in between, or at the world's years. */
export function blocks({ figures: { ladder }, state, at, frame }: Context) {
	const { world, solid: shown, food: grain, hollow } = state;
	const {
		foot,
		ladder: { cell, apart },
		world: { top }
	} = at;
	const pitch = lerp(cell, frame.block, world);
	const stack = { foot, top, pitch, side: pitch * lerp(FILL, HOLLOW_FILL, world) };
	const columns = ladder.map(({ years, people, food }, i) => {
		const middle = frame.step(i);
		return {
			people,
			food,
			fed: Math.min(people, food),
			x: lerp(middle - apart, frame.calendar(years), world),
			foodX: middle + apart
		};
	});
	return {
		stroke: cellStroke(stack.side / FILL, pitch),
		foodStroke: cellStroke(cell),
		/** People for whom there is food, people for whom there is none, and the food. */
		fed: columns.map(({ x, fed }) => solid(x, 0, fed, stack)).join(''),
		unfed: columns.map(({ x, fed, people }) => solid(x, fed, people, stack)).join(''),
		food: columns
			.map(({ foodX, food }) =>
				solid(foodX, 0, food, { foot, top, pitch: cell, side: cell * FILL })
			)
			.join(''),
		/** Malthus’s people as outlines, on the world’s axis. */
		hollow: hollow > 0 ? columns.map(({ x, people }) => outlines(x, people, stack)).join('') : '',
		solidOpacity: shown * frame.plot,
		// Food keeps its position, and is visible only while people are beside it.
		foodOpacity: grain * progress(world, 0.4, 0) * frame.plot,
		hollowOpacity: hollow * frame.plot,
		counts: {
			fed: sum(columns, ({ fed }) => fed),
			unfed: sum(columns, ({ people, fed }) => people - fed),
			food: sum(columns, ({ food }) => food)
		}
	};
}
