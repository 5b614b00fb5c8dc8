import type { Box } from '../../lib/chart/box.ts';
import { mix } from '../../lib/chart/path.ts';
import { results, tally, type Winner } from './basket.ts';
import type { Figures } from './figures.build.ts';
import type { Frame } from './frame.ts';
import type { State } from './states.ts';

/** A cell for every start, in the winner's colour: each run of cells is one dashed line. */
export interface Strip {
	readonly simon: string;
	readonly ehrlich: string;
	readonly height: number;
	readonly dash: string;
	readonly counts: Readonly<Record<Winner, number>>;
	readonly opacity: number;
}

/** Share of a cell that is drawn. */
const FILL = 0.8;
const r = (n: number): number => Math.round(n * 100) / 100;

export function strip(figures: Figures, { strip: shown }: State, { x, strip: at }: Frame): Strip | null {
	if (shown < 0.004) return null;
	const cell = at.pitch * FILL;
	const paths = { simon: '', ehrlich: '' };
	const all = results(figures);
	const height = mix(2, at.bottom - at.top, shown);
	for (let i = 0; i < all.length; ) {
		const { start, winner } = all[i] ?? { start: NaN, winner: 'simon' as const };
		let run = 1;
		while (all[i + run]?.winner === winner) run++;
		paths[winner] += `M${r(x(start) - cell / 2)} ${r(at.top + height / 2)}h${r((run - 1) * at.pitch + cell)}`;
		i += run;
	}
	return { ...paths, height: r(height), dash: `${r(cell)} ${r(at.pitch - cell)}`, counts: { simon: tally(figures, 'simon'), ehrlich: tally(figures, 'ehrlich') }, opacity: Math.min(1, shown * 4) };
}

/** The squares of the key, which is the sentence: where they stand, and where their words do. */
export const keys = (box: Box, key: number): readonly { readonly x: number; readonly y: number; readonly size: number; readonly winner: Winner }[] =>
	(['simon', 'ehrlich'] as const).map((winner, i) => ({ x: box.margin + i * box.w * (box.name === 'tall' ? 0.46 : 0.3), y: key + box.em * 0.3, size: box.em * 0.8, winner }));
