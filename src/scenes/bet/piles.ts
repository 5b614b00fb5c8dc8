import type { Box } from '../../lib/chart/box.ts';
import { mix } from '../../lib/chart/path.ts';
import { sealWidth } from '../../lib/chart/seal.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { partsBetween } from './basket.ts';
import type { Figures } from './figures.build.ts';
import { layout, type Frame } from './frame.ts';
import { heading } from './heading.ts';
import { YEARS, type State } from './states.ts';

/** Dollars of one block. */
const BLOCK = 10;
/** Share of a block's height that is drawn; the rest is the gap to the next. */
const FILL = 0.82;

/** The money: five piles of blocks, all in one path, and the outlines of what was staked. */
export interface Piles {
	readonly d: string;
	readonly width: number;
	readonly dash: string;
	/** How far they have taken the winner's colour. */
	readonly turned: number;
	readonly winner: 'resp' | 'scarce';
	readonly ghosts: string;
	readonly ghost: number;
	readonly opacity: number;
	/** Dollars in each pile. */
	readonly values: readonly number[];
}

const r = (n: number): number => Math.round(n * 10) / 10;

/** Without the sliver of a block that is hardly begun: it would look like a flaw. */
const whole = (value: number, stack: number): number => (stack === 0 && (value % BLOCK) / BLOCK < 0.1 ? value - (value % BLOCK) : value);

/** The piles side by side, or on top of each other at the window's end, or on their way. */
export function piles(figures: Figures, s: State, box: Box, { x, y, foot }: Frame): Piles | null {
	const { settle, stack, gone, start } = s;
	if (gone >= 0.996) return null;
	const at = layout(box);
	const scale = mix(at.piles.block / BLOCK, (foot - y(BLOCK)) / BLOCK, stack);
	const width = mix(at.piles.width, at.column, stack);
	const values = partsBetween(figures, start, YEARS).map((end) => mix(figures.each, end, settle));
	const total = values.reduce((a, b) => a + b, 0);
	const place = (i: number, year: number, below: number): readonly [number, number] =>
		[mix(at.piles.first + i * at.piles.pitch, x(year), stack), mix(at.piles.foot, foot - below * (foot - y(1)), stack)];
	let below = 0;
	let d = '';
	let ghosts = '';
	values.forEach((value, i) => {
		const [px, bottom] = place(i, start + YEARS, below);
		const height = whole(value, stack) * scale;
		d += `M${r(px)} ${r(bottom)}v${r(-Math.max(0.4, height - stack))}`;
		// The outline stands on what is left of its pile, and on its own once that has gone.
		const [gx, base] = place(i, start, i * figures.each);
		const side = figures.each * scale - Math.min(height, figures.each * scale) * (1 - stack);
		ghosts += `M${r(gx - width / 2)} ${r(base - figures.each * scale + side)}v${r(-side)}h${r(width)}v${r(side)}`;
		below += value;
	});
	const block = scale * BLOCK;
	const fill = mix(FILL, 1, stack);
	return {
		d, width: r(width), dash: `${r(block * fill)} ${r(block * (1 - fill))}`,
		turned: settle, winner: total < figures.stake ? 'resp' : 'scarce',
		ghosts, ghost: settle * (1 - gone), opacity: 1 - gone, values
	};
}

/** Title, metals, and the big number over the piles: what was staked, then the cheque. */
export function pileNotes(sketch: Sketch, figures: Figures, s: State, box: Box, limit: number, { t, f }: Language): void {
	const { wagerText, settledText } = s;
	const { em, margin, w, line } = box;
	const { piles: at, big } = layout(box);
	const block = f.usd(BLOCK);
	heading(sketch, box, 'wager', t('wager-title'), t('wager-unit', { block }), wagerText);
	heading(sketch, box, 'settled', t('settled-title'), t('settled-unit', { block }), settledText);
	sketch.chip('derived', t('derived'), settledText);
	sketch.note({
		key: 'stake', x: margin, y: big.y, size: big.size, opacity: wagerText,
		lines: [f.usd(figures.stake), { text: t('each', { each: f.usd(figures.each) }), tone: 'ink2', bold: false, size: 1.077 }]
	});
	sketch.note({
		key: 'cheque', x: margin, y: big.y, size: big.size, tone: 'resp', opacity: settledText,
		lines: [
			f.fixed(figures.cheque, 2),
			{ text: t('cheque', { month: f.month(figures.month) }), tone: 'ink', bold: false, size: 1.077 },
			{ text: t('cheque-but', { over: f.percent(figures.over) }), tone: 'ink2', bold: false, size: 1 }
		]
	});

	// Above the line and below it, over the seal: where the two say that the piles will go.
	const seal = w - margin;
	const far = line.seal / 2 + ARROW + 9;
	const side = (key: string, up: boolean, opacity: number, lines: Parameters<Sketch['note']>[0]['lines']): void =>
		sketch.note({ key, x: seal, y: limit + (up ? -far : far), anchor: 'end', valign: up ? 'bottom' : 'top', lines, opacity });
	side('ehrlich', true, wagerText, [{ text: t('ehrlich'), tone: 'scarce' }, { text: t('dearer'), tone: 'scarce', bold: true }]);
	side('simon', false, wagerText, [{ text: t('simon'), tone: 'resp' }, { text: t('cheaper'), tone: 'resp', bold: true }]);
	const ends = partsBetween(figures, s.start, YEARS);
	side('left', false, settledText, [{ text: t('left'), tone: 'resp' }, { text: f.usd(Math.round(ends.reduce((a, b) => a + b, 0))), tone: 'resp', bold: true }]);

	figures.metals.forEach((metal, i) => {
		const change = f.percent(100 * ((ends[i] ?? 0) / figures.each - 1), 0, true);
		const x = at.first + i * at.pitch;
		const under = { x, y: at.foot + em * 0.45, anchor: 'middle', size: 'axis' } as const;
		sketch.note({ key: metal, ...under, lines: [t(metal)], opacity: wagerText });
		sketch.note({ key: `${metal}-change`, ...under, lines: [t(metal), { text: change, tone: 'resp', bold: true, size: 1.077 }], opacity: settledText });
	});
	sketch.rule({ key: 'ground', kind: 'base', x1: margin, x2: w - margin, y1: at.foot, y2: at.foot, opacity: 1 - s.stack });
}

/** Length of an arrow over or under the seal. */
const ARROW = 22;

/** The two arrows of the bet: up, dearer; down, cheaper. */
export function arrows(box: Box, limit: number, lang: Language['id']): { up: string; down: string } {
	const x = r(box.w - box.margin - sealWidth(box.line.seal, lang) / 2);
	const arrow = (way: 1 | -1): string => {
		const from = r(limit + way * (box.line.seal / 2 + 4));
		const tip = r(from + way * ARROW);
		return `M${x} ${from}V${tip}M${x - 5} ${tip - way * 6}L${x} ${tip}L${x + 5} ${tip - way * 6}`;
	};
	return { up: arrow(-1), down: arrow(1) };
}
