import { range } from 'd3';
import { isVisible, type Tick } from '$lib/chart/layer.ts';
import { lerp, progress } from '$lib/chart/path.ts';
import type { Context } from './scales.ts';

/** Title and unit line; the unit says in which money. In `answers` each row has its own. */
export function headings({
	layer,
	state: { real },
	format: { labelSize, margin: x, name },
	t
}: Context): void {
	layer.heading('price', t('title'));
	// A little lower than elsewhere: on small screens the title is larger relative to the picture.
	const y = labelSize * (name === 'wide' ? 2.65 : 2.4);
	layer.label({
		key: 'unit',
		x,
		y,
		lines: [t(real > 0.5 ? 'unit-real' : 'unit')],
		size: 'unit',
		color: 'muted',
		opacity: Math.abs(1 - 2 * real)
	});
}

/** Gridlines of the price, with their labels just above them; only the topmost has the unit. */
export function grid({
	layer,
	state: { top, fifties, line20, yMax },
	format: { margin, w },
	at: { y },
	f
}: Context): void {
	const reached = (price: number): number =>
		progress(top, price - 20, price) * progress(yMax, price, price * 1.04) * (1 - fifties);
	const twenties = [20, 40, 60, 80].map((price) => ({
		price,
		opacity: reached(price) * (price === 20 ? 1 - line20 : 1)
	}));
	for (const family of [
		twenties,
		[50, 100, 150, 200].map((price) => ({ price, opacity: fifties }))
	]) {
		const shown = family.filter(({ opacity }) => isVisible(opacity));
		const ticks = shown.map(({ price, opacity }, i): Tick => ({
			at: y(price),
			text: i === shown.length - 1 ? f.axisUsd(price) : f.count(price),
			opacity
		}));
		layer.gridY('price', ticks, margin, w - margin);
	}
}

/**
 * The years: decades, or every five where the axis is short. The first label starts at its tick, so that it stays
 * inside the picture.
 */
export function yearAxis({
	layer,
	state: { five, mini },
	format: { labelSize, margin, w },
	at: { x, left, right, axis }
}: Context): void {
	const ticks = range(1970, 2021, 5).map((year): Tick => ({
		at: x(year),
		text: String(year),
		anchor: x(year) < left + labelSize ? 'start' : 'middle',
		opacity: year % 10 ? five : 1
	}));
	layer.axisX(
		'year',
		ticks.filter(({ at }) => at >= left - 1 && at <= right + 1),
		axis,
		margin,
		lerp(w - margin, right, mini)
	);
}
