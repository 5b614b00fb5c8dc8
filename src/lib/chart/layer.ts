import type { Format } from './format.ts';
import type { Annotations, Limit, Label, Rule, Band } from './view.ts';

/** An axis's tick and its text. */
export interface Tick {
	readonly at: number;
	readonly text?: string;
	readonly anchor?: Label['anchor'];
	readonly opacity?: number;
	/** The label's own opacity, where it isn't the line's. */
	readonly label?: number;
}

/** Below this opacity nothing is drawn. */
const VISIBLE = 0.004;

/** The style of an axis's numbers and other small text. */
export const axisText = { size: 'axis', color: 'muted' } as const satisfies Partial<Label>;

/** Whether something of this opacity is drawn at all. */
export const isVisible = (opacity: number): boolean => opacity > VISIBLE;

type Lists = { readonly [Kind in keyof Annotations]: Annotations[Kind][number][] };

/**
 * Collects a picture's annotations: labels, lines, bands and limit lines. A group's opacity applies to everything added
 * through it.
 */
export class AnnotationLayer {
	constructor(
		private readonly format: Format,
		/** Everything added, through any group. */
		readonly annotations: Lists = { bands: [], rules: [], labels: [], limits: [] },
		private readonly opacity = 1
	) {}

	/** The same layer with its opacity multiplied by this. */
	group(opacity: number): AnnotationLayer {
		return new AnnotationLayer(this.format, this.annotations, this.opacity * opacity);
	}

	/** Whether what is added would be visible. */
	get isVisible(): boolean {
		return isVisible(this.opacity);
	}

	#add<T extends { readonly opacity?: number }>(list: T[], item: T): void {
		const opacity = (item.opacity ?? 1) * this.opacity;
		if (!isVisible(opacity)) return;
		const own = opacity < 1 ? opacity : undefined;
		list.push(own === item.opacity ? item : { ...item, opacity: own });
	}

	band(band: Band): void {
		this.#add(this.annotations.bands, band);
	}

	rule(rule: Rule): void {
		this.#add(this.annotations.rules, rule);
	}

	label(label: Label): void {
		if (label.lines.length) this.#add(this.annotations.labels, label);
	}

	limit(limit: Limit): void {
		this.#add(this.annotations.limits, limit);
	}

	/** Title and unit line at the top left, one under the other; in a lecture the headline replaces the title. */
	heading(key: string, title: string, unit = ''): void {
		const { labelSize, margin } = this.format;
		const lines = [
			{ text: title, bold: true, size: 1.19 },
			...(unit ? [{ text: unit, color: 'muted' as const }] : [])
		];
		this.label({ key: `${key}-title`, x: margin, y: labelSize * 0.55, lines, size: 'unit' });
	}

	/** A row's name with its unit beside it, or under it where it doesn't fit. */
	rowHeading(
		key: string,
		name: string,
		unit: string,
		y: number,
		color: Label['color'],
		beside = true
	): void {
		this.label({
			key: `${key}-head`,
			x: this.format.margin,
			y,
			size: 'unit',
			beside,
			lines: [
				{ text: name, bold: true, color, size: 1.19 },
				{ text: unit, color: 'muted' }
			]
		});
	}

	/** A badge (a framed caveat), top right on the title's line by default. */
	badge(key: string, text: string, at: Partial<Pick<Label, 'x' | 'y' | 'anchor'>> = {}): void {
		const { labelSize, margin, w } = this.format;
		this.label({
			key,
			x: w - margin,
			y: labelSize * 0.45,
			anchor: 'end',
			...at,
			lines: [text],
			...axisText,
			badge: true
		});
	}

	/** A thin line from a label to its mark. */
	leader(key: string, x1: number, y1: number, x2: number, y2: number): void {
		this.rule({ key, kind: 'leader', x1, y1, x2, y2 });
	}

	/** Horizontal gridlines with their labels just above them, inside the plot. */
	gridY(
		key: string,
		ticks: readonly Tick[],
		x1: number,
		x2: number,
		side: 'left' | 'right' = 'left'
	): void {
		const [x, anchor] = side === 'left' ? [x1, 'start' as const] : [x2, 'end' as const];
		for (const [i, { at, text, opacity, label = opacity }] of ticks.entries()) {
			const own = `${key}-${text ?? i}`;
			this.rule({ key: own, kind: 'grid', x1, x2, y1: at, y2: at, opacity });
			if (text)
				this.label({
					key: own,
					x,
					y: at - 2,
					anchor,
					valign: 'bottom',
					lines: [text],
					...axisText,
					halo: 'paper',
					opacity: label
				});
		}
	}

	/** Ticks under a level, each with its label. */
	ticks(key: string, ticks: readonly Tick[], y: number): void {
		for (const [i, { at, text, anchor = 'middle', opacity, label = opacity }] of ticks.entries()) {
			const own = `${key}-${text ?? i}`;
			this.rule({ key: own, kind: 'tick', x1: at, x2: at, y1: y, y2: y + 5, opacity });
			if (text)
				this.label({
					key: own,
					x: at,
					y: y + 7,
					anchor,
					lines: [text],
					...axisText,
					opacity: label
				});
		}
	}

	/** The baseline with ticks and labels under it. */
	axisX(
		key: string,
		ticks: readonly Tick[],
		y: number,
		x1: number,
		x2: number,
		kind: 'base' | 'grid' = 'base'
	): void {
		this.rule({ key: `${key}-base`, kind, x1, x2, y1: y, y2: y });
		this.ticks(key, ticks, y);
	}
}
