import { interpolateObject, max, scaleLinear } from 'd3';
import { faded } from '$lib/chart/draw.ts';
import { axisText } from '$lib/chart/layer.ts';
import { lerp, progress, tenth, type Point } from '$lib/chart/path.ts';
import { said, type Context, type Layout } from './layout.ts';
import { yearOf, type Years } from './years.ts';

/** The years of each plot. */
const RAIDS = { from: 1943.56, to: 1944.34 };
const WAR = { from: 1942, to: 1944.75 };
/** The first figures are only dated by the month of the first raid: two points are side by side in the rest of it. */
const AUGUST = [1943.646, 1943.664] as const;

/** Adds the plot's current position, between that of the raids and that of the war. */
interface Plotted extends Context {
	readonly plot: Layout['index'];
	readonly x: Years;
	readonly points: readonly Point[];
}

/**
 * The raids on the axis that zooms out to the war, and reported figures over it as points that are not joined: bearing
 * output falls from 100, the index of armaments rises from 100.
 */
export function war(context: Context) {
	const {
		layer,
		figures: { output, index, raids },
		state: { output: fallen, index: risen, zoom, raidsText, roadsText },
		format: { labelSize },
		at
	} = context;
	const plot = interpolateObject({ ...at.output, ...RAIDS }, { ...at.index, ...WAR })(zoom);
	const { from, to, left, right, top, foot } = plot;
	const x = scaleLinear([from, to], [left, right]);
	const points = (
		reported: readonly (readonly [year: number, value: number])[],
		full: number,
		t: number
	): Point[] =>
		reported.map(([year, value]) => [x(year), lerp(foot, top, lerp(100, value, t) / full)]);
	const fell = points(
		[
			[AUGUST[0], output.us],
			[AUGUST[1], output.speer],
			[yearOf(output.lowMonth), output.low]
		],
		100,
		fallen
	);
	const rose = points(
		index.map(([month, value]) => [yearOf(month), value]),
		max(index, ([, value]) => value) ?? 100,
		risen
	);
	const shown = Math.max(fallen, risen);
	layer.rule({
		key: 'war-base',
		kind: 'base',
		x1: left,
		x2: right,
		y1: foot,
		y2: foot,
		opacity: shown
	});
	faded({ ...context, plot, x, points: fell }, raidsText, raidLabels);
	faded({ ...context, plot, x, points: rose }, roadsText, roadLabels);
	return {
		raids: raids.map((day) => `M${tenth(x(yearOf(day)))} ${foot}v${-labelSize * 0.8}`).join(''),
		raidsOpacity: shown,
		// Points are visible in the second half of the transition, so that those that leave are gone before the scale
		// changes.
		output: fell,
		outputOpacity: progress(fallen, 0.5, 1),
		index: rose.filter(([px]) => px >= left && px <= right),
		indexOpacity: progress(risen, 0.5, 1)
	};
}

/** The two days and their losses; three accounts of output. */
function raidLabels({
	layer,
	figures: { raids, lost, output },
	format: { labelSize, line },
	plot,
	x,
	points: [us, speer, low],
	t,
	f
}: Plotted): void {
	const { left, right, top, foot, head } = plot;
	const full = f.count(100);
	layer.label({
		key: 'output-head',
		x: left,
		y: head,
		bold: true,
		lines: [t('output-head', { n: full })]
	});
	layer.badge('output-differ', t('differ'), { x: right, y: head });
	layer.rule({ key: 'output-full', kind: 'grid', x1: left, x2: right, y1: top, y2: top });
	layer.label({
		key: 'output-full',
		x: right,
		y: top + 2,
		anchor: 'end',
		...axisText,
		lines: [full]
	});
	for (const day of raids) {
		const lines = [
			{ text: f.shortDay(day), color: 'muted' },
			{ text: t('raid-lost', { n: f.count(lost) }), color: 'scarce', bold: true }
		] as const;
		layer.label({
			key: `raid-${day}`,
			x: x(yearOf(day)),
			y: foot + 5,
			anchor: 'middle',
			size: 'axis',
			lines
		});
	}
	layer.label({
		key: 'output-month',
		x: right,
		y: foot + 5,
		anchor: 'end',
		...axisText,
		lines: [f.month(output.lowMonth)]
	});

	const claim = (key: string, value: number) =>
		said(key, t(key, { n: f.count(value) }), t(`${key}-of`));
	if (!us || !speer || !low) return;
	const beside = line.dot + labelSize * 0.5;
	layer.label({
		...claim('output-us', output.us),
		x: speer[0] + beside,
		y: us[1] - labelSize * 0.05,
		valign: 'bottom',
		halo: 'paper'
	});
	layer.label({
		...claim('output-speer', output.speer),
		x: speer[0] + beside,
		y: speer[1] + labelSize * 0.05
	});
	layer.label({
		...claim('output-low', output.low),
		x: low[0] - beside,
		y: low[1],
		anchor: 'end',
		valign: 'middle'
	});
}

/** The index, and the objection to it. */
function roadLabels({
	layer,
	figures: { index },
	format: { labelSize, line },
	at,
	plot,
	x,
	points: [first, , early, peak],
	t,
	f
}: Plotted): void {
	const { left, right, foot, head, size, below } = plot;
	layer.label({
		key: 'index-head',
		x: left,
		y: head,
		bold: true,
		lines: [t('index-head', { month: f.month(index[0]?.[0] ?? ''), n: f.count(100) })]
	});
	layer.ticks(
		'war',
		[1942, 1943, 1944].map((year) => ({ at: x(year), text: String(year), anchor: 'start' })),
		foot
	);
	layer.label({
		key: 'other',
		...at.other,
		badge: true,
		size: 'axis',
		lines: [{ text: t('other'), bold: true }, t('other-view')]
	});

	if (!first || !early || !peak) return;
	const beside = line.dot + labelSize * 0.5;
	const value = (i: number): string => f.count(index.at(i)?.[1] ?? 0);
	const month = f.month(index.at(-1)?.[0] ?? '');
	if (below) {
		layer.label({
			key: 'index-first',
			x: first[0],
			y: first[1] + beside * 0.6,
			anchor: 'middle',
			bold: true,
			size: 'axis',
			lines: [value(0)]
		});
		layer.label({
			...said('index-early', value(1), t('index-early')),
			x: early[0] - labelSize * 0.4,
			y: early[1] + beside * 0.6,
			anchor: 'middle'
		});
		layer.label({
			key: 'index-month',
			x: right,
			y: peak[1] + labelSize * size * 0.58,
			anchor: 'end',
			...axisText,
			lines: [month]
		});
	} else {
		layer.label({
			key: 'index-first',
			x: first[0] + beside,
			y: first[1],
			valign: 'middle',
			bold: true,
			size: 'axis',
			lines: [value(0)]
		});
		const lines = [t('index-early-line', { n: value(1) })];
		layer.label({
			key: 'index-early',
			x: early[0] - labelSize * 2,
			y: early[1] + labelSize * 0.2,
			anchor: 'end',
			valign: 'middle',
			size: 'axis',
			lines
		});
	}
	const lines = below
		? [value(-1)]
		: [{ text: month, color: 'muted', bold: false, size: 1 } as const, value(-1)];
	layer.label({
		key: 'index-peak',
		x: peak[0] - beside,
		y: peak[1],
		anchor: 'end',
		valign: 'middle',
		beside: !below,
		size,
		lines
	});
}
