import type { Box } from '../../lib/chart/box.ts';
import { widthOf } from '../../lib/chart/measure.ts';
import { mix } from '../../lib/chart/path.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import { isLatin } from '../../lib/i18n/lang.ts';
import type { Language } from '../../lib/i18n/language.ts';
import type { Layout } from './layout.ts';
import { before, FROM, TO, type Plot } from './panels.ts';
import type { State } from './states.ts';

/** The round's four words, and about when each comes: years from the worst moment. A reading of ours, not a measure. */
const round = [['scarce', -4.6], ['dear', 0], ['sought', 4.7], ['found', 9.3]] as const;
/** Bold serif Latin letters are a little wider than those that `widthOf` knows. */
const SERIF = 1.08;

/** Title, the four words with arrows between them, and the years. Returns the arrows. */
export function loopNotes(sketch: Sketch, { loopText: opacity }: State, own: readonly Plot[], box: Box, at: Layout, language: Language): string {
	const { id, t, f } = language;
	const { em } = box;
	const [first] = at.loop;
	if (opacity === 0 || !first) return '';
	sketch.heading('loop', t('loop-title'), t('loop-unit', { hundred: f.count(100) }), opacity);
	const size = isLatin(id) ? at.words.en : at.words.size;
	const x = (years: number): number => mix(first.x1, first.x2, (years - FROM) / (TO - FROM));
	const spots = round.map(([word, years], i) => {
		const half = (widthOf(t(word)) * (isLatin(id) ? SERIF : 1) * size * em) / 2;
		sketch.note({ key: word, x: x(years), y: at.words.y, anchor: 'middle', valign: 'middle', size, tone: i < 2 ? 'scarce' : 'resp', lines: [t(word)], opacity });
		return { from: x(years) - half, to: x(years) + half };
	});
	for (const { name } of own) named(sketch, name, t(`${name}-when`), opacity, own, box, at, language);
	const last = own.at(-1);
	if (last) {
		for (const years of [-5, 0, 5, 10]) {
			const n = f.count(Math.abs(years));
			const text = years === 0 ? n : t(years < 0 ? 'before' : 'after', { n });
			sketch.rule({ key: `tick-${years}`, kind: 'tick', x1: last.x(years), x2: last.x(years), y1: last.zero, y2: last.zero + 5, opacity });
			sketch.note({ key: `years-${years}`, x: last.x(years), y: last.zero + 7, anchor: 'middle', lines: [text], size: 'axis', tone: 'ink2', opacity });
		}
	}
	return spots.slice(1).map(({ from }, i) => arrow((spots[i]?.to ?? 0) + em * 0.5, from - em * 0.5, at.words.y)).join('');
}

const r = (n: number): number => Math.round(n * 10) / 10;
const arrow = (x1: number, x2: number, y: number): string => (x2 - x1 < 6 ? '' : `M${r(x1)} ${y}H${r(x2)}m-5 -4l5 4l-5 4`);

/** A panel's name over its limit line, and when its ring was, beside that; where there is room at the left, both there. */
function named(sketch: Sketch, name: Plot['name'], when: string, opacity: number, own: readonly Plot[], box: Box, at: Layout, { t }: Language): void {
	const plot = own.find((one) => one.name === name);
	if (!plot) return;
	const { x, above } = at.names;
	const words = t(name);
	if (x !== null) return sketch.note({ key: name, x, y: plot.top - above, lines: [{ text: words, bold: true, size: 1.077 }, ...(when ? [{ text: when, tone: 'ink2' as const }] : [])], size: 'axis', opacity });
	const y = plot.top - above;
	sketch.note({ key: name, x: plot.x1, y, valign: 'bottom', lines: [words], bold: true, opacity });
	if (when) sketch.note({ key: `${name}-when`, x: plot.x(0) + box.em * 0.7, y, valign: 'bottom', lines: [when], tone: 'ink2', opacity });
}

/** The three answers over the panels. */
export function waysNotes(sketch: Sketch, { waysText: opacity }: State, own: readonly Plot[], box: Box, at: Layout, language: Language): void {
	const { id, t } = language;
	const [first] = at.ways;
	if (opacity === 0 || !first) return;
	sketch.heading('ways', t('ways-title'), t('ways-unit'), opacity);
	sketch.chip('sketched', t('sketched'), opacity);
	const size = isLatin(id) ? at.words.ways : at.words.size;
	const gap = { from: first.x1 + widthOf(t('less')) * size * box.em, to: first.x2 - widthOf(t('else')) * size * box.em };
	const spots = [{ x: first.x1, anchor: 'start' }, { x: (gap.from + gap.to) / 2, anchor: 'middle' }, { x: first.x2, anchor: 'end' }] as const;
	(['less', 'more', 'else'] as const).forEach((word, i) => {
		const spot = spots[i];
		if (spot) sketch.note({ key: word, ...spot, y: at.words.y, valign: 'middle', size, tone: 'resp', lines: [t(word)], opacity });
	});
	for (const { name } of own) named(sketch, name, '', opacity, own, box, at, language);
}

/** The names over the row of small panels. */
export function rowNames(sketch: Sketch, s: State, own: readonly Plot[], box: Box, { t }: Language): void {
	const opacity = s.unsolvedText * before(s);
	for (const { name, x1, top } of own) sketch.note({ key: `row-${name}`, x: x1, y: top - box.em * 0.75, valign: 'bottom', lines: [t(name)], size: 'axis', bold: true, opacity });
}
