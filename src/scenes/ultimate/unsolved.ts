import { faded } from '$lib/chart/draw.ts';
import { isVisible } from '$lib/chart/layer.ts';
import { progress } from '$lib/chart/path.ts';
import { productivityPlot } from '../shared/productivity.ts';
import type { Context } from './panels.ts';

/** Research productivity, and its limit line, which has no detour yet. */
export function research(context: Context) {
	const {
		figures,
		state: { share: drawn, limit, row, unsolvedText },
		at,
		stood
	} = context;
	const plot = productivityPlot(figures.research, at.unsolved);
	const opacity = stood * progress(row, 0.5, 0.8);
	faded(context, unsolvedText * stood, (inner) => unsolvedLabels(inner, plot));
	faded(context, opacity, (inner) => plot.limit(inner, 'limit-research', limit));
	return drawn > 0 && isVisible(opacity) ? { ...plot.line(drawn), opacity } : null;
}

/** The names over the row of small panels; under it, the line's title, and that nobody has found a detour. */
function unsolvedLabels(context: Context, { axes }: ReturnType<typeof productivityPlot>): void {
	const {
		layer,
		format: { labelSize, margin, w },
		at: {
			unsolved: { title, big }
		},
		plots,
		t,
		f
	} = context;
	const one = f.count(1);
	layer.heading('solved', t('solved-title'));
	for (const { name, x1, top } of plots)
		layer.label({
			key: `row-${name}`,
			x: x1,
			y: top - labelSize * 0.75,
			valign: 'bottom',
			lines: [t(name)],
			size: 'axis',
			bold: true
		});
	layer.rowHeading(
		'unsolved',
		t('unsolved-title'),
		t('unsolved-unit', { one }),
		title,
		'ink',
		false
	);
	layer.badge('converted', t('converted'), { y: title - labelSize * 0.1 });
	axes(context, 'research', t('first', { one }), [1971, 1990, 2014]);
	layer.label({
		key: 'no-way',
		x: w - margin,
		y: big.bottom - labelSize * 1.7,
		anchor: 'end',
		valign: 'bottom',
		size: big.size,
		color: 'scarce',
		lines: [t('no-way')]
	});
	layer.label({
		key: 'no-way-why',
		x: w - margin,
		y: big.bottom,
		anchor: 'end',
		valign: 'bottom',
		lines: [t('no-way-why')]
	});
}
