import { range } from 'd3';
import { progress, tenth } from '$lib/chart/path.ts';
import { columnAt, dot } from './balls.ts';
import type { Layout } from './layout.ts';
import type { State } from './states.ts';

/**
 * A road leaves the column of `count` balls, passes the wall so far from the gate's middle, and comes back behind it: up,
 * a quarter circle, along, a quarter circle, down; mirrored below the gate (`side` 1). It is drawn as far as it reaches,
 * with the balls that are on it; `y` is the middle of the stretch that passes the wall.
 */
function road<K extends string>(
	at: Layout,
	key: K,
	name: string,
	count: number,
	pass: number,
	side: 1 | -1,
	reach: number
) {
	const {
		wall,
		balls,
		roads: { turn, every }
	} = at;
	const half = columnAt(at, count);
	const start = ((count - 1) / 2) * balls.apart + balls.r + 3;
	const rise = pass - turn - start;
	const arc = (Math.PI * turn) / 2;
	const flat = 2 * (half - turn);
	const length = 2 * (rise + arc) + flat;
	const y = (up: number): number => wall.y + side * up;

	/** The ball at this distance along the road; behind the wall it mirrors the one before it. */
	const bead = (along: number): string => {
		const to = Math.min(along, length - along);
		const angle = (progress(to - rise, 0, arc) * Math.PI) / 2;
		const dx = half - turn * (1 - Math.cos(angle)) - Math.max(0, to - rise - arc);
		return dot(
			wall.x + (along > length / 2 ? dx : -dx),
			y(start + Math.min(to, rise) + turn * Math.sin(angle))
		);
	};
	const beads = Math.floor(length / every);
	const first = (length - (beads - 1) * every) / 2;
	const corner = (dy: number): string =>
		`a${turn} ${turn} 0 0 ${side < 0 ? 1 : 0} ${turn} ${dy * turn}`;
	const [foot, top] = [tenth(y(start)), tenth(y(start + rise))];
	return {
		key,
		name,
		reach,
		y: y(pass),
		d: `M${tenth(wall.x - half)} ${foot}V${top}${corner(side)}h${tenth(flat)}${corner(-side)}V${foot}`,
		beads: range(beads)
			.map((i) => first + i * every)
			.filter((along) => along <= reach * length)
			.map(bead)
			.join('')
	};
}

/** The four roads with their positions and names, including those of length zero, for the labels. */
export const roads = (at: Layout, { outer, over, under }: State) =>
	[
		road(at, 'outer-over', 'stocks', 6, at.roads.over.outer, -1, outer),
		road(at, 'over', 'imports', 4, at.roads.over.inner, -1, over),
		road(at, 'under', 'dispersed', 4, at.roads.under.inner, 1, under),
		road(at, 'outer-under', 'plain', 6, at.roads.under.outer, 1, outer)
	] as const;
