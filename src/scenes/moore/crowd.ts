import { tenth } from '$lib/chart/path.ts';
import { isLatin } from '$lib/i18n/lang.ts';
import { after, type Context } from './scales.ts';

/** A person with their feet at x, y: a head over shoulders, in a row of this height. */
function person(x: number, y: number, row: number): string {
	const [half, body, head] = [row * 0.24, row * 0.48, row * 0.15];
	const centre = y - body - head * 1.35;
	return (
		`M${tenth(x - half)} ${tenth(y)}v${tenth(half - body)}a${tenth(half)} ${tenth(half)} 0 0 1 ${tenth(half * 2)} 0v${tenth(body - half)}z` +
		`M${tenth(x - head)} ${tenth(centre)}a${tenth(head)} ${tenth(head)} 0 1 1 ${tenth(head * 2)} 0a${tenth(head)} ${tenth(head)} 0 1 1 ${tenth(-head * 2)} 0z`
	);
}

/** Figures in twos on the axis of years: a year's whole ones as one path, and the one that just rises. */
export function crowd({
	figures,
	state,
	scale,
	at: {
		crowd: { row, pitch }
	}
}: Context) {
	const risen = after(state.people);
	if (risen === 0) return [];
	return figures.people.map(({ year, count }) => {
		const place = (i: number): [number, number] => [
			scale.calendar(year) + (count === 1 ? 0 : ((i % 2) - 0.5) * pitch),
			scale.axis - Math.floor(i / 2) * row - 1.5
		];
		const shown = Math.min(count, Math.floor(count * risen));
		const part = shown < count ? count * risen - shown : 0;
		const [x, y] = place(shown);
		return {
			year,
			count,
			shown,
			d: Array.from({ length: shown }, (_, i) => person(...place(i), row)).join(''),
			rising: { d: part > 0 ? person(x, y + (1 - part) * row * 0.3, row) : '', opacity: part }
		};
	});
}

/** What the figures mean, and how many there are at both ends. */
export function crowdLabels({
	layer,
	figures: { people },
	scale,
	format: { labelSize, margin, name },
	at: {
		foot,
		crowd: { row, pitch, title, big }
	},
	id,
	t,
	f
}: Context): void {
	layer.heading('crowd', t('crowd-title'), t('crowd-unit', { ten: f.count(10) }));
	layer.label({
		key: 'people-title',
		x: margin,
		y: title,
		lines: [t('people-title')],
		size: 'title',
		bold: true
	});
	const unit = [t('people-unit'), t('people-base', { one: f.count(1) })];
	layer.label({
		key: 'people-unit',
		x: margin,
		y: title + labelSize * 1.7,
		lines: name === 'tall' ? unit : [unit.join(isLatin(id) ? ' ' : '，')],
		size: 'unit',
		color: 'muted'
	});
	const [first] = people;
	const last = people.at(-1);
	if (!first || !last) return;
	layer.label({
		key: 'people-first',
		x: scale.calendar(first.year),
		y: foot - row - 1,
		anchor: 'middle',
		valign: 'bottom',
		size: 1.4,
		color: 'response',
		lines: [f.count(first.count)]
	});
	layer.label({
		key: 'people-last',
		x: scale.calendar(last.year) - pitch - labelSize * 0.6,
		y: big.bottom,
		anchor: 'end',
		valign: 'bottom',
		size: big.size,
		color: 'response',
		lines: [t('people-times')]
	});
}
