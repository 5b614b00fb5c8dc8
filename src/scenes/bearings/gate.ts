import type { Box } from '../../lib/chart/box.ts';
import { mix } from '../../lib/chart/path.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { balls, type Balls } from './balls.ts';
import type { Layout } from './layout.ts';
import { roads, type Road } from './roads.ts';
import type { State } from './states.ts';

/** The sketch above the figures: balls, the wall with its gate, and the roads round it. */
export interface GateMarks {
	readonly balls: Balls;
	/** Width of a ball's stroke, of a bead's, of the wall. */
	readonly ball: number;
	readonly bead: number;
	readonly weight: number;
	readonly wall: string;
	readonly roads: readonly Road[];
	/** The road that isn't open yet: the way it would go, and the ring in which it ends. */
	readonly shut: { readonly d: string; readonly x: number; readonly y: number; readonly r: number; readonly opacity: number };
	/** How far a ball has become a chip, the missing are missing, and either group of them is replaced. */
	readonly chip: number;
	readonly missing: number;
	readonly first: number;
	readonly rest: number;
}

/** Draws the gate as far as it is open, and says what passes, through what, to whom. */
export function gate(sketch: Sketch, s: State, box: Box, at: Layout, language: Language): GateMarks {
	const { narrow, first, rest, chip, shut, roadsText } = s;
	const { wall } = at;
	const gap = mix(at.gate.open, at.gate.narrow, narrow);
	const { seal } = box.line;
	sketch.limit({ key: 'gate', x1: wall.x, x2: wall.x, y: wall.y - gap - seal / 2, sealX: wall.x });

	const ways = roads(at, s);
	const [outerOver, over, under, outerUnder] = ways;
	words(sketch, s, at, language);
	const side = { 'road-stocks': outerOver, 'road-imports': over, 'road-dispersed': under, 'road-plain': outerUnder };
	for (const [key, road] of Object.entries(side)) if (road) roadName(sketch, key, road, at, roadsText, [language.t(key)]);
	newRoads(sketch, s, at, over, under, language);

	return {
		balls: balls(at), ball: at.balls.r * 2, bead: at.roads.bead * 2, weight: wall.weight,
		wall: `M${wall.x} ${wall.y - wall.half}V${wall.y - gap}M${wall.x} ${wall.y + gap}V${wall.y + wall.half}`,
		roads: ways.filter(({ reach }) => reach > 0.004),
		shut: { d: under?.d ?? '', x: wall.x, y: under?.y ?? 0, r: at.balls.r * 1.3, opacity: shut },
		chip, missing: narrow, first, rest
	};
}

/** A road's name stands on the side away from the wall, clear of the balls that pass. */
function roadName(sketch: Sketch, key: string, { y }: Road, { wall, roads: { bead } }: Layout, opacity: number, lines: readonly string[]): void {
	const above = y < wall.y;
	sketch.note({ key, x: wall.x, y: above ? y - bead : y + bead, anchor: 'middle', valign: above ? 'bottom' : 'top', tone: 'resp', bold: true, lines, opacity });
}

/** The names in the drawing: the war's, then those of today in the same places. */
function words(sketch: Sketch, { war, chipsText }: State, { wall, names }: Layout, { t }: Language): void {
	for (const [set, opacity] of [['war', war], ['now', chipsText]] as const) {
		sketch.note({ key: `${set}-from`, x: names.left, y: names.y, size: 'axis', tone: 'ink2', lines: [t(`${set}-from`)], opacity });
		sketch.note({ key: `${set}-gate`, x: wall.x, y: wall.y + wall.half + 3, anchor: 'middle', tone: 'scarce', bold: true, lines: [t(`${set}-gate`)], opacity });
		sketch.note({ key: `${set}-to`, x: names.right, y: names.y, anchor: 'end', size: 'axis', tone: 'ink2', lines: [t(`${set}-to`)], opacity });
	}
}

/** Today's two roads: the open one, and the one that isn't yet. */
function newRoads(sketch: Sketch, { chipsText }: State, at: Layout, over: Road | undefined, under: Road | undefined, { t }: Language): void {
	if (over) roadName(sketch, 'road-algorithms', over, at, chipsText, [t('road-algorithms')]);
	if (under) sketch.note({ key: 'road-own', x: at.wall.x, y: under.y + at.balls.r * 1.3 + 3, anchor: 'middle', bold: true, lines: [t('road-own'), { text: t('road-shut'), tone: 'scarce' }], opacity: chipsText });
}
