import { isLatin } from '$lib/i18n/lang.ts';
import { inWords } from '$lib/i18n/number-words.ts';
import type { Context } from './scales.ts';

/** Labels of the linear scale: both ends, and how long nothing seems to happen. */
export function rocketLabels({
	layer,
	figures: { dots, firstChip, lastChip, flatYears },
	scale,
	format: { labelSize, line },
	at,
	id,
	t,
	f
}: Context): void {
	layer.heading('rocket', t('rocket-title'), t('rocket-unit'));
	const [first] = dots;
	const last = dots.at(-1);
	if (!first || !last) return;
	const plain = { color: 'muted', bold: false, size: 1.08 } as const;
	const named = (chip: string, year: number): string =>
		t('chip-and-year', { chip, year: f.year(year) });
	layer.label({
		key: 'last',
		x: scale.x(last.year) - labelSize * 0.8,
		y: scale.y(last.count) - labelSize * at.counts.last * 0.72,
		anchor: 'end',
		halo: 'paper',
		size: at.counts.last,
		lines: [f.big(last.count), { text: named(lastChip, last.year), ...plain }]
	});
	const [x, y] = [scale.x(first.year), scale.y(first.count)];
	const foot = y - labelSize * 3.1;
	layer.leader('first', x, foot + 2, x, y - line.dot - 4);
	layer.label({
		key: 'first',
		x: x - 4,
		y: foot,
		valign: 'bottom',
		size: at.counts.first,
		lines: [
			t('axis-top', { n: f.big(first.count) }),
			{ text: named(firstChip, first.year), ...plain }
		]
	});
	const n = isLatin(id) ? f.count(flatYears) : inWords(flatYears, id);
	layer.label({
		key: 'flat',
		x: x + labelSize * 0.9,
		y: y - labelSize * 0.9,
		valign: 'bottom',
		lines: [t('flat', { n })]
	});
}

/** Labels of the log scale: the value of each line, and how fast the count doubled, by two measures. */
export function rulerLabels({
	layer,
	figures: { dots, early },
	scale,
	format: { labelSize, line },
	at,
	t,
	f
}: Context): void {
	layer.heading('ruler', t('rocket-title'), t('ruler-unit', { ten: f.count(10) }));
	layer.badge('depends', t('depends'));
	const [x, low, high] = [at.right, scale.y(1e4), scale.y(1e5)];
	layer.rule({ key: 'ten', kind: 'ink', x1: x, x2: x, y1: high, y2: low });
	for (const y of [high, low])
		layer.rule({ key: `ten-${y}`, kind: 'ink', x1: x - labelSize * 0.5, x2: x, y1: y, y2: y });
	layer.label({
		key: 'ten',
		x: x - labelSize,
		y: (low + high) / 2,
		anchor: 'end',
		valign: 'middle',
		size: 1.6,
		halo: 'paper',
		lines: [`×${f.count(10)}`]
	});

	layer.leader(
		'early',
		at.early.x - labelSize * 0.6,
		at.early.y + 3,
		scale.x(1994) - 4,
		scale.y(2 ** (early.intercept + early.slope * 1994)) - 6
	);
	layer.label({
		key: 'early',
		...at.early,
		anchor: 'end',
		valign: 'bottom',
		lines: [
			{ text: t('doubling-early'), bold: true },
			{ text: t('doubling-early-years'), color: 'muted' }
		]
	});
	const target = dots.find(({ year }) => year === 2018);
	if (target)
		layer.leader(
			'since',
			scale.x(target.year),
			at.since.y - 2,
			scale.x(target.year),
			scale.y(target.count) + line.dot + 5
		);
	layer.label({
		key: 'since',
		...at.since,
		anchor: 'end',
		lines: [
			{ text: t('doubling-since'), bold: true },
			{ text: t('doubling-since-years'), color: 'muted' }
		]
	});
}
