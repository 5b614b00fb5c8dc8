import { faded } from '$lib/chart/draw.ts';
import { axisText, isVisible } from '$lib/chart/layer.ts';
import { lerp } from '$lib/chart/path.ts';
import { balls } from './balls.ts';
import type { Context } from './layout.ts';
import { roads } from './roads.ts';

/** The drawing above the figures: balls, the wall with its gate, and the roads round it. */
export function gate(context: Context) {
	const {
		layer,
		state,
		format: {
			line: { stamp }
		},
		at,
		t
	} = context;
	const { wall } = at;
	const ring = at.balls.r * 1.3;
	const gap = lerp(at.gate.open, at.gate.narrow, state.narrow);
	layer.limit({ key: 'gate', x1: wall.x, x2: wall.x, y: wall.y - gap - stamp / 2, stampX: wall.x });
	const ways = roads(at, state);
	const [, over, under] = ways;
	faded(context, state.war, (inner) => names(inner, 'war'));
	faded(context, state.roadsText, (inner) =>
		ways.forEach(({ name, y }) => roadName(inner, name, y))
	);
	faded(context, state.chipsText, (inner) => {
		names(inner, 'now');
		roadName(inner, 'algorithms', over.y);
		const lines = [t('road-own'), { text: t('road-shut'), color: 'scarce' as const }];
		inner.layer.label({
			key: 'road-own',
			x: wall.x,
			y: under.y + ring + 3,
			anchor: 'middle',
			bold: true,
			lines
		});
	});
	return {
		balls: balls(at),
		ball: at.balls.r * 2,
		bead: at.roads.bead * 2,
		weight: wall.weight,
		wall: `M${wall.x} ${wall.y - wall.half}V${wall.y - gap}M${wall.x} ${wall.y + gap}V${wall.y + wall.half}`,
		roads: ways.filter(({ reach }) => isVisible(reach)),
		/** The road that isn't open yet: its course, and the ring at its end. */
		shut: { d: under.d, x: wall.x, y: under.y, r: ring, opacity: state.shut },
		/** How far balls have become chips, missing balls have gone, and either group of them is replaced. */
		chip: state.chip,
		missing: state.narrow,
		first: state.first,
		rest: state.rest
	};
}

/** The labels of what passes, through what, to whom: in the war, or today at the same positions. */
function names(
	{
		layer,
		at: {
			wall,
			names: { left, right, y }
		},
		t
	}: Context,
	set: 'war' | 'now'
): void {
	layer.label({ key: `${set}-from`, x: left, y, ...axisText, lines: [t(`${set}-from`)] });
	layer.label({
		key: `${set}-gate`,
		x: wall.x,
		y: wall.y + wall.half + 3,
		anchor: 'middle',
		color: 'scarce',
		bold: true,
		lines: [t(`${set}-gate`)]
	});
	layer.label({
		key: `${set}-to`,
		x: right,
		y,
		anchor: 'end',
		...axisText,
		lines: [t(`${set}-to`)]
	});
}

/** A road's name is on the side away from the wall, clear of the balls. */
function roadName(
	{
		layer,
		at: {
			wall,
			roads: { bead }
		},
		t
	}: Context,
	name: string,
	y: number
): void {
	const side = y < wall.y ? { y: y - bead, valign: 'bottom' as const } : { y: y + bead };
	layer.label({
		key: `road-${name}`,
		x: wall.x,
		...side,
		anchor: 'middle',
		color: 'response',
		bold: true,
		lines: [t(`road-${name}`)]
	});
}
