import type { Box } from '../../lib/chart/box.ts';
import { widthOf } from '../../lib/chart/measure.ts';
import { between, polyline, type Point } from '../../lib/chart/path.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { partsBetween, results, tally } from './basket.ts';
import type { Figures } from './figures.build.ts';
import { layout, padOf, type Frame } from './frame.ts';
import { unitY } from './heading.ts';
import { FIRST, LAST, YEARS, type State } from './states.ts';
import { keys } from './strip.ts';

/** The ten years: their course, where every other ten years ended, and the frame that the reader drags. */
export interface Window {
	/** What the stake was worth from year to year. */
	readonly path: string;
	/** The ends of all windows, in the winner's colour. */
	readonly simon: string;
	readonly ehrlich: string;
	readonly ends: number;
	readonly frame: { readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly grip: string; readonly opacity: number };
	/** The start's own cell. */
	readonly cell: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
	readonly opacity: number;
}

const r = (n: number): number => Math.round(n * 10) / 10;

export function tenYears(sketch: Sketch, figures: Figures, s: State, box: Box, frame: Frame): Window | null {
	const { start, path, ends, band, frame: own, gone } = s;
	const { x, y, top, foot, strip } = frame;
	const pad = padOf(box);
	const [x1, x2] = [x(start) - pad, x(start + YEARS) + pad];
	sketch.well({ key: 'band', x: r(x1), y: r(top), w: r(x2 - x1), h: r(foot - top), opacity: band });
	if (gone >= 0.996 || Math.max(path, ends, own) < 0.004) return null;
	const course = Array.from({ length: YEARS + 1 }, (_, i): Point => [x(start + i), y(partsBetween(figures, start, i).reduce((a, b) => a + b, 0))]);
	const dots = { simon: '', ehrlich: '' };
	for (const { start: from, worth, winner } of results(figures)) {
		const at = x(from + YEARS);
		// Inside the band there is only its own course.
		if (at < x1 || at > x2) dots[winner] += `M${r(at)} ${r(y(worth))}h0`;
	}
	const grip = r(top + box.em * 0.8);
	return {
		path: polyline(between(course, x(start), x(start + YEARS * path))),
		...dots, ends,
		frame: {
			x: r(x1), y: r(top), w: r(x2 - x1), h: r(foot - top), opacity: own,
			grip: `M${r(x1 - 5)} ${grip - 5}l-5 5l5 5M${r(x2 + 5)} ${grip - 5}l5 5l-5 5`
		},
		cell: { x: r(x(start) - strip.pitch / 2 - 2), y: r(strip.top - 3), w: r(strip.pitch + 4), h: r(strip.bottom - strip.top + 6) },
		opacity: 1 - gone
	};
}

/** Title, scale, who wins and with how much left, and how often each of the two does. */
export function windowNotes(sketch: Sketch, figures: Figures, s: State, box: Box, { y }: Frame, { t, f }: Language): void {
	const { windowText: opacity, start } = s;
	if (opacity < 0.004) return;
	const { em, margin, w, line } = box;
	const { window: at, right } = layout(box);
	sketch.heading('window', t('window-title', { stake: f.usd(figures.stake) }), '', opacity);
	const chip = t('new-unit');
	sketch.note({ key: 'new-unit', x: margin, y: unitY(box), lines: [chip], size: 'axis', tone: 'ink2', chip: true, opacity });
	sketch.note({ key: 'window-unit', x: margin + (widthOf(chip) * 1.2 + 1.4) * em, y: unitY(box), lines: [t('window-unit')], size: 'unit', tone: 'ink2', opacity });
	sketch.chip('depends', t('depends'), opacity);
	for (const dollars of [2000, 3000]) {
		sketch.rule({ key: `worth-${dollars}`, kind: 'grid', x1: margin, x2: right + padOf(box), y1: y(dollars), y2: y(dollars), opacity });
		sketch.note({ key: `worth-${dollars}`, x: margin, y: y(dollars) - 2, valign: 'bottom', lines: [dollars === 3000 ? f.axisUsd(dollars) : f.count(dollars)], size: 'axis', tone: 'ink2', halo: 'paper', opacity });
	}
	sketch.note({ key: 'worth-stake', x: margin, y: y(figures.stake) - 3, valign: 'bottom', lines: [f.count(figures.stake)], size: 'axis', tone: 'ink2', halo: 'paper', opacity });
	sketch.note({ key: 'staked', x: w - margin, y: y(figures.stake) - line.seal / 2 - 4, anchor: 'end', valign: 'bottom', lines: [t('staked')], size: 'axis', tone: 'ink2', opacity });

	const year = Math.round(start);
	const { worth, winner } = results(figures)[year - FIRST] ?? { worth: NaN, winner: 'simon' as const };
	const number = f.usd(Math.round(worth));
	const tone = winner === 'simon' ? 'resp' : 'scarce';
	sketch.note({ key: 'worth', x: at.x, y: at.y, size: at.size, tone, lines: [number], opacity });
	sketch.note({
		key: 'winner', x: at.x + widthOf(number) * at.size * em + em * 0.9, y: at.y + em * at.size * 0.6, valign: 'middle', opacity,
		lines: [{ text: t(`${winner}-wins`), tone, bold: true }, { text: t('span', { from: f.year(year), to: f.year(year + YEARS) }), tone: 'ink2' }]
	});
	for (const { x, winner: who } of keys(box, at.key))
		sketch.note({ key: `tally-${who}`, x: x + em * 1.15, y: at.key, lines: [t(`tally-${who}`, { n: f.count(tally(figures, who)) })], bold: who === 'simon', opacity });
}

/** The years under the strip, which is the axis of both plots. */
export function yearAxis(sketch: Sketch, s: State, { x, strip }: Frame): void {
	const { windowText, lessonText, long } = s;
	// While the plot moves the years stay away.
	const opacity = Math.max(windowText * (1 - long), lessonText * long);
	for (let year = FIRST; year <= LAST + YEARS; year += 20) {
		sketch.rule({ key: `tick-${year}`, kind: 'tick', x1: x(year), x2: x(year), y1: strip.bottom + 3, y2: strip.bottom + 7, opacity });
		sketch.note({ key: `year-${year}`, x: x(year), y: strip.bottom + 8, anchor: 'middle', lines: [String(year)], size: 'axis', tone: 'ink2', opacity });
	}
}
