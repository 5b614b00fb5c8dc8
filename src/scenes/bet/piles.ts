import { sum } from 'd3';
import { isVisible } from '$lib/chart/layer.ts';
import { lerp, tenth } from '$lib/chart/path.ts';
import { parts, colors, type Winner } from './basket.ts';
import { BLOCK, type Context } from './scales.ts';
import { YEARS } from './states.ts';

/** Share of a block's height that is drawn; the rest is the gap to the next. */
const FILL = 0.82;
/** Length of an arrow over or under the stamp, and its distance from it. */
const ARROW = 22;
const AIR = 4;

/** Without the sliver of a barely started block, which would look like a rendering error. */
const whole = (value: number): number =>
	(value % BLOCK) / BLOCK < 0.1 ? value - (value % BLOCK) : value;

/**
 * The money: five piles of blocks side by side, on top of each other at the window's end, or in between; and the
 * outlines of the stakes.
 */
export function piles({
	figures,
	state: { settle, stack, gone, start },
	frame: { x, y, foot },
	at: { piles: at, column }
}: Context) {
	if (!isVisible(1 - gone)) return null;
	const dollar = lerp(at.block / BLOCK, foot - y(1), stack);
	const width = lerp(at.width, column, stack);
	const values = parts(figures, start).map((end) => lerp(figures.each, end, settle));
	const place = (i: number, year: number, below: number): readonly [x: number, foot: number] => [
		lerp(at.first + i * at.pitch, x(year), stack),
		lerp(at.foot, foot - below * (foot - y(1)), stack)
	];
	const staked = figures.each * dollar;
	const drawn = values.map((value, i) => {
		const height = (stack === 0 ? whole(value) : value) * dollar;
		const [px, bottom] = place(i, start + YEARS, sum(values.slice(0, i)));
		// The outline is on what is left of its pile, and stays alone once that has gone.
		const [gx, base] = place(i, start, i * figures.each);
		const side = staked - Math.min(height, staked) * (1 - stack);
		return {
			pile: `M${tenth(px)} ${tenth(bottom)}v${tenth(-Math.max(0.4, height - stack))}`,
			ghost: `M${tenth(gx - width / 2)} ${tenth(base - staked + side)}v${tenth(-side)}h${tenth(width)}v${tenth(side)}`
		};
	});
	const fill = lerp(FILL, 1, stack);
	return {
		d: drawn.map(({ pile }) => pile).join(''),
		ghosts: drawn.map(({ ghost }) => ghost).join(''),
		width: tenth(width),
		dash: [fill, 1 - fill].map((part) => tenth(dollar * BLOCK * part)).join(' '),
		/** How far they have changed to the winner's colour. */
		turned: settle,
		winner: colors[sum(values) < figures.stake ? 'simon' : 'ehrlich'],
		ghost: settle * (1 - gone),
		opacity: 1 - gone,
		/** Dollars in each pile. */
		values
	};
}

/** The stakes, and the two predictions for the piles. */
export function wagerLabels(context: Context): void {
	const {
		layer,
		figures: { stake, each },
		format: { margin: x },
		at: { big },
		t,
		f
	} = context;
	layer.heading('wager', t('wager-title'), t('wager-unit', { block: f.usd(BLOCK) }));
	layer.label({
		key: 'stake',
		x,
		...big,
		lines: [
			f.usd(stake),
			{ text: t('each', { each: f.usd(each) }), color: 'muted', bold: false, size: 1.077 }
		]
	});
	bySeal(context, 'ehrlich', 'ehrlich', t('dearer'));
	bySeal(context, 'simon', 'simon', t('cheaper'));
	metalLabels(context);
}

/** The cheque, and what is left of each pile. */
export function settledLabels(context: Context): void {
	const {
		layer,
		figures,
		state: { start },
		format: { margin: x },
		at: { big },
		t,
		f
	} = context;
	const ends = parts(figures, start);
	layer.heading('settled', t('settled-title'), t('settled-unit', { block: f.usd(BLOCK) }));
	layer.badge('derived', t('derived'));
	layer.label({
		key: 'cheque',
		x,
		...big,
		color: 'response',
		lines: [
			f.fixed(figures.cheque, 2),
			{
				text: t('cheque', { month: f.month(figures.month) }),
				color: 'ink',
				bold: false,
				size: 1.077
			},
			{
				text: t('cheque-but', { over: f.percent(figures.over) }),
				color: 'muted',
				bold: false,
				size: 1
			}
		]
	});
	bySeal(context, 'left', 'simon', f.usd(Math.round(sum(ends))));
	metalLabels(
		context,
		ends.map((end) => f.percent(100 * (end / figures.each - 1), 0, true))
	);
}

/** The label on one side of the limit line, at the stamp: above it Ehrlich's, below it Simon's. */
function bySeal(
	{ layer, format: { margin, w, line }, limit, t }: Context,
	key: 'ehrlich' | 'simon' | 'left',
	side: Winner,
	text: string
): void {
	const far = line.stamp / 2 + ARROW + 9;
	const place =
		side === 'ehrlich' ? { y: limit.y - far, valign: 'bottom' as const } : { y: limit.y + far };
	layer.label({
		key,
		x: w - margin,
		...place,
		anchor: 'end',
		color: colors[side],
		lines: [t(key), { text, bold: true }]
	});
}

/** Each metal's name under its pile, and how its price changed. */
function metalLabels(
	{
		layer,
		figures: { metals },
		format: { labelSize },
		at: {
			piles: { first, pitch, foot }
		},
		t
	}: Context,
	changes?: readonly string[]
): void {
	for (const [i, metal] of metals.entries()) {
		const change = (changes?.slice(i, i + 1) ?? []).map(
			(text) => ({ text, color: 'response', bold: true, size: 1.077 }) as const
		);
		layer.label({
			key: changes ? `${metal}-change` : metal,
			x: first + i * pitch,
			y: foot + labelSize * 0.45,
			anchor: 'middle',
			size: 'axis',
			lines: [t(metal), ...change]
		});
	}
}

/** The two arrows of the bet: prices up, prices down. */
export function arrows({ state: { wagerText: opacity }, format: { line }, limit }: Context) {
	const arrow = (way: 1 | -1): string => {
		const wing = 6 * way;
		return `M${tenth(limit.stamp)} ${tenth(limit.y + way * (line.stamp / 2 + AIR))}v${way * ARROW}m-5 ${-wing}l5 ${wing}l5 ${-wing}`;
	};
	return { up: arrow(-1), down: arrow(1), opacity };
}
