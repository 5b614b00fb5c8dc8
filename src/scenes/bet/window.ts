import { range, sum } from 'd3';
import { axisText, isVisible } from '$lib/chart/layer.ts';
import { textWidth } from '$lib/chart/text-width.ts';
import { clipX, polyline, tenth, type Point } from '$lib/chart/path.ts';
import { parts, resultAt, results, tally, colors } from './basket.ts';
import type { Context } from './scales.ts';
import { FIRST, LAST, YEARS } from './states.ts';

const rectangle = (x: number, y: number, w: number, h: number): string =>
	`M${tenth(x)} ${tenth(y)}h${tenth(w)}v${tenth(h)}h${tenth(-w)}z`;

/**
 * The ten years: their course, where every other ten years ended in the winner's colour, the frame that the reader
 * drags, and the start's own cell.
 */
export function tenYears({
	layer,
	figures,
	state: { start, path, ends, band, frame: own, gone },
	format: { labelSize },
	frame: { x, y, top, foot, strip, pad }
}: Context) {
	const [x1, x2] = [x(start) - pad, x(start + YEARS) + pad];
	layer.band({
		key: 'band',
		x: tenth(x1),
		y: tenth(top),
		w: tenth(x2 - x1),
		h: tenth(foot - top),
		opacity: band
	});
	if (!isVisible(1 - gone) || !isVisible(Math.max(path, ends, own))) return null;
	const course = range(YEARS + 1).map((i): Point => [
		x(start + i),
		y(sum(parts(figures, start, i)))
	]);
	const dots = { simon: '', ehrlich: '' };
	for (const { start: from, worth, winner } of results(figures)) {
		const at = x(from + YEARS);
		// Inside the band there is only its own course.
		if (at < x1 || at > x2) dots[winner] += `M${tenth(at)} ${tenth(y(worth))}h0`;
	}
	const grip = tenth(top + labelSize * 0.8);
	return {
		path: polyline(clipX(course, x(start), x(start + YEARS * path))),
		...dots,
		ends,
		frame: rectangle(x1, top, x2 - x1, foot - top),
		grip: `M${tenth(x1 - 5)} ${grip - 5}l-5 5l5 5M${tenth(x2 + 5)} ${grip - 5}l5 5l-5 5`,
		cell: rectangle(
			x(start) - strip.pitch / 2 - 2,
			strip.top - 3,
			strip.pitch + 4,
			strip.bottom - strip.top + 6
		),
		own,
		opacity: 1 - gone
	};
}

/** The squares of the legend, which is the sentence under the strip. */
export function keys({
	state: { windowText },
	format: { name, margin, w, labelSize },
	at
}: Context) {
	const pitch = w * (name === 'tall' ? 0.46 : 0.3);
	const squares = (['simon', 'ehrlich'] as const).map((winner, i) => ({
		winner,
		x: margin + i * pitch,
		y: at.window.key + labelSize * 0.3,
		size: labelSize * 0.8
	}));
	return { squares, opacity: windowText };
}

/** Title, scale, who wins and with how much left, and how often each of the two does. */
export function windowLabels(context: Context): void {
	const {
		layer,
		figures,
		state: { start },
		format: { labelSize, margin, w, line },
		frame: { y, right, pad },
		at,
		t,
		f
	} = context;
	const unit = { x: margin, y: labelSize * 2.4 };
	layer.heading('window', t('window-title', { stake: f.usd(figures.stake) }));
	layer.badge('new-unit', t('new-unit'), { ...unit, anchor: 'start' });
	layer.label({
		key: 'window-unit',
		...unit,
		x: margin + (textWidth(t('new-unit')) * 1.2 + 1.4) * labelSize,
		lines: [t('window-unit')],
		size: 'unit',
		color: 'muted'
	});
	layer.badge('depends', t('depends'));
	layer.gridY(
		'worth',
		[
			{ at: y(2000), text: f.count(2000) },
			{ at: y(3000), text: f.axisUsd(3000) }
		],
		margin,
		right + pad
	);
	const stake = y(figures.stake);
	layer.label({
		key: 'worth-stake',
		x: margin,
		y: stake - 3,
		valign: 'bottom',
		lines: [f.count(figures.stake)],
		...axisText,
		halo: 'paper'
	});
	layer.label({
		key: 'staked',
		x: w - margin,
		y: stake - line.stamp / 2 - 4,
		anchor: 'end',
		valign: 'bottom',
		lines: [t('staked')],
		...axisText
	});

	const year = Math.round(start);
	const { worth, winner } = resultAt(figures, year);
	const { x, size } = at.window;
	layer.label({
		key: 'winner',
		x,
		y: at.window.y,
		size,
		color: colors[winner],
		beside: true,
		lines: [
			f.usd(Math.round(worth)),
			{ text: t(`${winner}-wins`), bold: true, size: 1.077 },
			{
				text: t('span', { from: f.year(year), to: f.year(year + YEARS) }),
				color: 'muted',
				bold: false,
				size: 1.077
			}
		]
	});
	for (const { x, winner: who } of keys(context).squares)
		layer.label({
			key: `tally-${who}`,
			x: x + labelSize * 1.15,
			y: at.window.key,
			lines: [t(`tally-${who}`, { n: f.count(tally(figures, who)) })],
			bold: who === 'simon'
		});
}

/** The years under the strip, which is the axis of both plots. */
export const yearAxis = ({ layer, frame: { x, strip } }: Context): void =>
	layer.ticks(
		'year',
		range(FIRST, LAST + YEARS + 1, 20).map((year) => ({ at: x(year), text: String(year) })),
		strip.bottom + 1
	);
