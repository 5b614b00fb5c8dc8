import type { Box } from '../../lib/chart/box.ts';
import { cellStroke, FILL } from '../../lib/chart/cells.ts';
import { mix, share } from '../../lib/chart/path.ts';
import type { Figures } from './figures.build.ts';
import type { Frame } from './frame.ts';
import type { Layout } from './layout.ts';
import type { State } from './states.ts';

type Stroke = ReturnType<typeof cellStroke>;

/** Blocks as paths of columns: stroke and dash make them squares. */
export interface BlockMarks {
	readonly stroke: Stroke;
	readonly foodStroke: Stroke;
	/** People for whom there is food, people for whom there is none, and the food. */
	readonly fed: string;
	readonly unfed: string;
	readonly food: string;
	/** Malthus’s people as outlines, on the world’s axis. */
	readonly hollow: string;
	readonly solidOpacity: number;
	readonly foodOpacity: number;
	readonly hollowOpacity: number;
	readonly counts: { readonly fed: number; readonly unfed: number; readonly food: number };
}

/** A column's place, and the pitch and fill of the blocks in it. */
interface Stack {
	readonly foot: number;
	/** Nothing is drawn above: a column too high is cut. */
	readonly top: number;
	readonly cell: number;
	readonly fill: number;
}

/** In the world's plot blocks nearly touch, so that their edges can be read against the population. */
const HOLLOW_FILL = 0.9;
const r = (n: number): number => Math.round(n * 10) / 10;

/** Middle of a step, where its two columns stand side by side. */
export const stepX = (i: number, steps: number, { w, margin }: Box): number => margin + ((w - 2 * margin) * (i + 0.5)) / steps;

/** The blocks of a column from one to another, counted from its foot, as one dashed line upwards. */
function solid(x: number, from: number, to: number, { foot, top, cell, fill }: Stack): string {
	const start = foot - from * cell;
	const end = Math.max(top, foot - (to - 1) * cell - fill * cell);
	return to > from && end < start ? `M${r(x)} ${r(start)}V${r(end)}` : '';
}

/** The same blocks as outlines; one that reaches above the top has no upper edge. */
function outlines(x: number, count: number, { foot, top, cell, fill }: Stack): string {
	const half = (cell * fill) / 2;
	let d = '';
	for (let i = 0; i < count; i++) {
		const bottom = foot - i * cell;
		const edge = bottom - cell * fill;
		if (bottom < top + 2) break;
		d += edge < top ? `M${r(x - half)} ${r(top)}V${r(bottom)}H${r(x + half)}V${r(top)}` : `M${r(x - half)} ${r(bottom)}V${r(edge)}h${r(2 * half)}V${r(bottom)}z`;
	}
	return d;
}

/** The two ratios as columns of blocks: at their steps, on their way, or at the world's years. */
export function blocks({ ladder }: Figures, state: State, box: Box, at: Layout, frame: Frame): BlockMarks {
	const { world, solid: filledIn, food: grain, hollow } = state;
	const stack: Stack = { foot: at.foot, top: at.world.top, cell: mix(at.ladder.cell, frame.block, world), fill: mix(FILL, HOLLOW_FILL, world) };
	const columns = ladder.map(({ years, people, food }, i) => {
		const middle = stepX(i, ladder.length, box);
		return { people, food, x: mix(middle - at.ladder.apart, frame.calendar(years), world), grain: middle + at.ladder.apart };
	});
	const own: Stack = { ...stack, cell: at.ladder.cell, fill: FILL };
	const sum = (of: (column: (typeof ladder)[number]) => number): number => ladder.reduce((total, column) => total + of(column), 0);
	return {
		stroke: { width: r(stack.cell * stack.fill), dash: `${r(stack.cell * stack.fill)} ${r(stack.cell * (1 - stack.fill))}` },
		foodStroke: cellStroke(at.ladder.cell),
		fed: columns.map(({ x, people, food }) => solid(x, 0, Math.min(people, food), stack)).join(''),
		unfed: columns.map(({ x, people, food }) => solid(x, food, people, stack)).join(''),
		food: columns.map(({ grain: x, food }) => solid(x, 0, food, own)).join(''),
		hollow: hollow > 0 ? columns.map(({ x, people }) => outlines(x, people, stack)).join('') : '',
		solidOpacity: filledIn * frame.plot,
		// Food keeps its place, and is there only while people stand beside it.
		foodOpacity: grain * share(world, 0.4, 0) * frame.plot,
		hollowOpacity: hollow * frame.plot,
		counts: { fed: sum(({ people, food }) => Math.min(people, food)), unfed: sum(({ people, food }) => Math.max(0, people - food)), food: sum(({ food }) => food) }
	};
}
