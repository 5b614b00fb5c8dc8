import type { Context } from './scales.ts';

/** The two ratios: every column's count, what the last two are, the gap between them, and the one big number. */
export function ladderLabels({
	layer,
	figures: { ladder, book },
	format: { labelSize, margin },
	at,
	frame: { step },
	t,
	f
}: Context): void {
	const {
		foot,
		ladder: { cell, apart, big }
	} = at;
	const last = ladder.at(-1);
	if (!last) return;
	const ratio = ({ people, food }: typeof last): string =>
		t('ratio', { people: f.count(people), food: f.count(food) });
	layer.heading('ladder', t('ladder-title'), t('ladder-unit'));
	for (const [i, { years, ...counts }] of ladder.entries())
		for (const [key, x, color] of [
			['people', step(i) - apart, 'ink'],
			['food', step(i) + apart, 'muted']
		] as const) {
			const main = years === last.years;
			layer.label({
				key: `${key}-${years}`,
				x,
				y: foot - counts[key] * cell - 1,
				anchor: 'middle',
				valign: 'bottom',
				size: 'axis',
				color,
				bold: main,
				lines: [...(main ? [t(key)] : []), f.count(counts[key])]
			});
		}
	const name = (years: number): string =>
		t(years === 0 ? 'start' : years === last.years ? 'years-on' : 'plus', { n: f.count(years) });
	layer.ticks(
		'step',
		ladder.map(({ years }, i) => ({ at: step(i), text: name(years) })),
		foot
	);

	layer.label({
		key: 'gap',
		x: step(ladder.length - 1) - apart - cell / 2 - labelSize * 0.3,
		y: foot - ((last.people + last.food) / 2) * cell,
		anchor: 'end',
		valign: 'middle',
		color: 'scarce',
		bold: true,
		lines: [t('gap', { n: f.count(last.people - last.food) })]
	});
	const plain = { color: 'muted', bold: false, size: 1.08 } as const;
	layer.label({
		key: 'ratio',
		x: margin,
		y: big.y,
		size: big.size,
		lines: [
			ratio(last),
			{ text: t('after', { n: f.count(last.years) }), ...plain },
			{ text: t('book', { n: f.count(book.years), ratio: ratio(book) }), ...plain }
		]
	});
}
