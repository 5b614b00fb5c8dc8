import type { Box } from '../../lib/chart/box.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { stepX } from './blocks.ts';
import type { Figures } from './figures.build.ts';
import type { Layout } from './layout.ts';
import type { State } from './states.ts';

/** The two ratios: every column's count, what the last two are, the gap between them, and the one big number. */
export function ladderNotes(sketch: Sketch, { ladder, book }: Figures, { ladderText: opacity }: State, box: Box, at: Layout, { t, f }: Language): void {
	const last = ladder.at(-1);
	if (!last || opacity === 0) return;
	const { em, margin } = box;
	const { cell, apart, big } = at.ladder;
	const ratio = (people: number, food: number): string => t('ratio', { people: f.count(people), food: f.count(food) });
	const top = (count: number): number => at.foot - count * cell - 1;
	sketch.heading('ladder', t('ladder-title'), t('ladder-unit'), opacity);

	ladder.forEach(({ years, people, food }, i) => {
		const x = stepX(i, ladder.length, box);
		const main = years === last.years;
		const counts = [
			{ key: 'people', x: x - apart, count: people, tone: 'ink' },
			{ key: 'food', x: x + apart, count: food, tone: 'ink2' }
		] as const;
		for (const { key, x: middle, count, tone } of counts)
			sketch.note({ key: `${key}-${years}`, x: middle, y: top(count), anchor: 'middle', valign: 'bottom', size: 'axis', tone, bold: main, lines: [...(main ? [t(key)] : []), f.count(count)], opacity });
		sketch.rule({ key: `step-${years}`, kind: 'tick', x1: x, x2: x, y1: at.foot, y2: at.foot + 5, opacity });
		sketch.note({ key: `step-${years}`, x, y: at.foot + 7, anchor: 'middle', size: 'axis', tone: 'ink2', lines: [years === 0 ? t('start') : t(main ? 'years-on' : 'plus', { n: f.count(years) })], opacity });
	});

	const edge = stepX(ladder.length - 1, ladder.length, box) - apart - cell / 2;
	sketch.note({ key: 'gap', x: edge - em * 0.3, y: at.foot - ((last.people + last.food) / 2) * cell, anchor: 'end', valign: 'middle', tone: 'scarce', bold: true, lines: [t('gap', { n: f.count(last.people - last.food) })], opacity });
	const plain = { tone: 'ink2', bold: false, size: 1.08 } as const;
	sketch.note({
		key: 'ratio', x: margin, y: big.y, size: big.size, opacity,
		lines: [ratio(last.people, last.food), { text: t('after', { n: f.count(last.years) }), ...plain }, { text: t('book', { n: f.count(book.years), ratio: ratio(book.people, book.food) }), ...plain }]
	});
}
