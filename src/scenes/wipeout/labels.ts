import { textWidth } from '$lib/chart/text-width.ts';
import type { Line } from '$lib/chart/view.ts';
import { isLatin } from '$lib/i18n/lang.ts';
import { BAR_ROWS, type Context } from './layout.ts';

/** The style of the words in a big number's label. */
const words = { bold: false, size: 1.077 } as const;

/** The waffle's legend: what one square is, whose value, and when. Returns its square's position and opacity. */
export function fieldLabels({
	layer,
	figures,
	state: { one, fieldText, fallText },
	format: { name, labelSize, w },
	field,
	t,
	f
}: Context) {
	const y = field.y - labelSize * 2;
	const wide = name === 'wide';
	const opacity = wide ? fieldText : Math.min(1, fieldText + fallText);
	const [day, span] = [
		f.day(figures.before),
		{ from: f.shortDay(figures.before), to: f.shortDay(figures.day) }
	];
	const whose = {
		x: field.x + 70 * field.cell,
		anchor: 'end',
		y,
		size: 'unit',
		color: 'muted'
	} as const;
	layer.label({
		key: 'key',
		x: field.x + labelSize * 1.25,
		y,
		lines: [t('unit-key')],
		bold: true,
		opacity
	});
	layer.label({
		key: 'whose',
		...whose,
		lines: [
			wide
				? t('field-value', { day, value: f.usd(figures.squares * 1e9, 2) })
				: t('field-date', { day })
		],
		opacity: fieldText
	});
	if (wide)
		layer.group(fallText).heading('fall', t('fall-title', { ...span, from: day }), t('unit-key'));
	else layer.label({ key: 'fell', ...whose, lines: [t('fall-date', span)], opacity: fallText });
	layer.label({
		key: 'one',
		x: w * 0.32 + labelSize * 4.5,
		y: field.y + labelSize * 6.5,
		anchor: 'middle',
		valign: 'middle',
		lines: [t('one')],
		size: 1.8,
		color: 'paper',
		opacity: one
	});
	return { x: field.x, y, opacity };
}

/** The counter beside the pile. */
export function counter(
	{
		layer,
		figures: { lost, change },
		state: { fall },
		format: { w, labelSize },
		at,
		id,
		t,
		f
	}: Context,
	landed: number
): void {
	const latin = isLatin(id);
	const written = (squares: number): string =>
		latin ? f.usd(-squares * 1e9) : `\u2212${f.grouped(squares * 10)}`;
	// The size is such that the full sum fits, and stays the same while counting up.
	const size = Math.min(
		at.counter.size * (latin ? 0.85 : 1),
		(w - at.counter.x) / (textWidth(written(lost)) * labelSize * 1.16)
	);
	const unit: Line[] = latin ? [] : [{ text: t('counter-unit'), ...words, bold: true }];
	const all: Line[] =
		fall < 1 ? [] : [{ text: f.percent(change), color: 'ink', ...words, bold: true }];
	const lines: Line[] = [
		written(landed),
		...unit,
		{ text: t(fall < 1 ? 'falling' : 'one-day'), color: 'ink', ...words },
		...all
	];
	layer.label({ key: 'counter', ...at.counter, size, color: 'scarce', lines });
}

/** Names and dates beside the bars, and the line at half of the longest. */
export function recordLabels({
	layer,
	figures: { records, lost, day },
	format: { labelSize },
	at: {
		bars,
		field: { cell }
	},
	t,
	f
}: Context): void {
	layer.heading('record', t('record-title'), t('record-unit', { day: f.day(day) }));
	const half = bars.x + (lost / 2 / BAR_ROWS) * cell;
	const [firstTop = 0, secondTop = 0] = bars.tops;
	layer.rule({
		key: 'half',
		kind: 'ink',
		x1: half,
		x2: half,
		y1: firstTop - 4,
		y2: secondTop + BAR_ROWS * cell
	});
	for (const [i, { day, count, company, derived }] of records.entries()) {
		const top = bars.tops[i] ?? 0;
		const above = i === 0 && !bars.side;
		const end = bars.x + Math.ceil(count / BAR_ROWS) * cell;
		const x = above ? bars.x : (i === 1 ? Math.max(half, end) : end) + labelSize * 0.95;
		const y = top - labelSize * (above ? 2.65 : 0.3);
		const name = t(`company-${company.split(' ')[0]?.toLowerCase()}`);
		const who = {
			text: above ? t('name-and-day', { name, day: f.day(day) }) : name,
			color: 'ink',
			...words,
			bold: true
		} as const;
		layer.label({
			key: `count-${day}`,
			x,
			y,
			beside: true,
			size: bars.size,
			color: i === 0 ? 'scarce' : 'ink',
			lines: [f.count(count), who]
		});
		if (above) continue;
		const under = { x, y: y + labelSize * bars.size * 1.22 };
		layer.label({
			key: `day-${day}`,
			...under,
			lines: [
				{ text: f.day(day), color: 'muted' },
				...(i === 1 ? [{ text: t('old-record'), bold: true }] : [])
			]
		});
		if (derived)
			layer.badge(`derived-${day}`, t('derived'), {
				...under,
				x: x + labelSize * (textWidth(f.day(day)) * 1.25 + 0.9),
				anchor: 'start'
			});
	}
}

/** Three disputed claims: what was reported and what it leaves out, and two allegations. */
export function claims({
	layer,
	figures: { runCost, gpuHours },
	format: { labelSize, margin, w },
	at: {
		claims: { tops, width, size }
	},
	t,
	f
}: Context): void {
	layer.heading('trigger', t('trigger-title'), t('trigger-unit'));
	layer.badge('disputed', t('disputed'));
	layer.gridY(
		'claim',
		tops.map((at) => ({ at })),
		margin,
		w - margin
	);
	const [cost = 0, ...others] = tops;
	layer.label({
		key: 'cost',
		x: margin,
		y: cost + labelSize * 0.5,
		width,
		size,
		lines: [
			f.usd(runCost * 1e6, 1),
			{ text: t('claim-cost', { hours: f.big(gpuHours * 1e6, 1) }), ...words },
			{ text: t('claim-cost-but'), color: 'muted', ...words }
		]
	});
	for (const [i, key] of ['copied', 'chips'].entries())
		layer.label({
			key,
			x: margin,
			y: (others[i] ?? 0) + labelSize * 0.75,
			width,
			lines: [
				{ text: t(`claim-${key}`), bold: true },
				{ text: t(`claim-${key}-but`), color: 'muted' }
			]
		});
}
