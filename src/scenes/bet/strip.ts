import { isVisible } from '$lib/chart/layer.ts';
import { lerp } from '$lib/chart/path.ts';
import { results } from './basket.ts';
import type { Context } from './scales.ts';

/** Share of a cell that is drawn. */
const FILL = 0.8;
const r = (n: number): number => Math.round(n * 100) / 100;

/** A cell for every start, in the winner's colour: each run of cells is one dashed line. */
export function strip({
	figures,
	state: { strip: shown },
	frame: {
		x,
		strip: { top, bottom, pitch }
	}
}: Context) {
	if (!isVisible(shown)) return null;
	const cell = pitch * FILL;
	const height = lerp(2, bottom - top, shown);
	const paths = { simon: '', ehrlich: '' };
	const counts = { simon: 0, ehrlich: 0 };
	const all = results(figures);
	for (const [i, { start, winner }] of all.entries()) {
		if (all[i - 1]?.winner === winner) continue;
		let run = 1;
		while (all[i + run]?.winner === winner) run++;
		counts[winner] += run;
		paths[winner] +=
			`M${r(x(start) - cell / 2)} ${r(top + height / 2)}h${r((run - 1) * pitch + cell)}`;
	}
	return {
		...paths,
		counts,
		height: r(height),
		dash: `${r(cell)} ${r(pitch - cell)}`,
		opacity: Math.min(1, shown * 4)
	};
}
