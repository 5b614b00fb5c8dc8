import { columnAt, dot } from './balls.ts';
import type { Layout } from './layout.ts';
import type { State } from './states.ts';

/** One road round the wall, drawn as far as it reaches, with the balls that are on it. */
export interface Road {
	readonly key: 'outer-over' | 'over' | 'under' | 'outer-under';
	readonly d: string;
	readonly reach: number;
	readonly beads: string;
	/** Middle of the stretch that passes the wall. */
	readonly y: number;
}

const round = (n: number): number => Math.round(n * 10) / 10;

/**
 * The road leaves the column of `count` balls, passes the wall `reach` from the gate's middle, and comes back behind
 * it: up, a quarter circle, along, a quarter circle, down; mirrored below the gate (`side` 1).
 */
function geometry(at: Layout, count: number, pass: number, side: 1 | -1) {
	const { wall, balls, roads } = at;
	const half = columnAt(at, count);
	const start = ((count - 1) / 2) * balls.apart + balls.r + 3;
	const rise = pass - roads.turn - start;
	const arc = (Math.PI * roads.turn) / 2;
	const flat = 2 * (half - roads.turn);
	const length = 2 * (rise + arc) + flat;
	const y = (up: number): number => wall.y + side * up;

	/** The point so far along the road; behind the wall it is the mirror of the one before it. */
	const point = (along: number): [number, number] => {
		const mirrored = along > length / 2;
		const to = mirrored ? length - along : along;
		const turned = (to - rise) / roads.turn;
		const [dx, up] =
			to < rise ? [half, start + to]
			: to < rise + arc ? [half - roads.turn * (1 - Math.cos(turned)), pass - roads.turn * (1 - Math.sin(turned))]
			: [half - roads.turn - (to - rise - arc), pass];
		return [wall.x + (mirrored ? dx : -dx), y(up)];
	};
	const t = roads.turn;
	const sweep = side < 0 ? 1 : 0;
	const d = `M${round(wall.x - half)} ${round(y(start))}V${round(y(start + rise))}a${t} ${t} 0 0 ${sweep} ${t} ${side * t}h${round(flat)}a${t} ${t} 0 0 ${sweep} ${t} ${-side * t}V${round(y(start))}`;
	return { d, length, point, y: y(pass) };
}

/** The four roads; those that reach nowhere are there, too, for the tests and the labels. */
export function roads(at: Layout, { outer, over, under }: State): Road[] {
	const road = (key: Road['key'], count: number, pass: number, side: 1 | -1, reach: number): Road => {
		const { d, length, point, y } = geometry(at, count, pass, side);
		const beads = Math.floor(length / at.roads.every);
		const first = (length - (beads - 1) * at.roads.every) / 2;
		const on = Array.from({ length: beads }, (_, i) => first + i * at.roads.every).filter((along) => along <= reach * length);
		return { key, d, reach, beads: on.map((along) => dot(...point(along))).join(''), y };
	};
	return [
		road('outer-over', 6, at.roads.over[0], -1, outer),
		road('over', 4, at.roads.over[1], -1, over),
		road('under', 4, at.roads.under[1], 1, under),
		road('outer-under', 6, at.roads.under[0], 1, outer)
	];
}
