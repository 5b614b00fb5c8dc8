import type { Format } from './format.ts';
import type { Annotations, Limit, Label, Rule, Band } from './view.ts';

/** An axis's tick: where, and what stands there. */
export interface Tick {
	readonly at: number;
	readonly text?: string;
	readonly anchor?: Label['anchor'];
	readonly opacity?: number;
	/** The label's own opacity, where it isn't the line's. */
	readonly label?: number;
}

/** Fainter than this, nothing is drawn, read or tested. */
const VISIBLE = 0.004;

/** How an axis's numbers and other small print are set. */
export const axisText = { size: 'axis', tone: 'ink2' } as const satisfies Partial<Label>;

/** Whether something of this opacity is drawn at all. */
export const isVisible = (opacity: number): boolean => opacity > VISIBLE;

type Lists = { readonly [Kind in keyof Annotations]: Annotations[Kind][number][] };

/** Gathers a picture's furniture: labels, lines and bands. A group's opacity is that of all that goes into it. */
export class AnnotationLayer {
	constructor(
		private readonly box: Format,
		/** All that has gone in, whatever group it went through. */
		readonly furniture: Lists = { wells: [], rules: [], notes: [], limits: [] },
		private readonly opacity = 1
	) {}

	/** The same layer, fainter by this much. */
	group(opacity: number): AnnotationLayer {
		return new AnnotationLayer(this.box, this.furniture, this.opacity * opacity);
	}

	/** Whether anything that goes in can be seen. */
	get isVisible(): boolean {
		return isVisible(this.opacity);
	}

	#add<T extends { readonly opacity?: number }>(list: T[], item: T): void {
		const opacity = (item.opacity ?? 1) * this.opacity;
		if (!isVisible(opacity)) return;
		const own = opacity < 1 ? opacity : undefined;
		list.push(own === item.opacity ? item : { ...item, opacity: own });
	}

	well(well: Band): void {
		this.#add(this.furniture.wells, well);
	}

	rule(rule: Rule): void {
		this.#add(this.furniture.rules, rule);
	}

	note(note: Label): void {
		if (note.lines.length) this.#add(this.furniture.notes, note);
	}

	limit(limit: Limit): void {
		this.#add(this.furniture.limits, limit);
	}

	/** Title and unit line at the top left, one under the other; on the stage the headline takes the title's place. */
	heading(key: string, title: string, unit = ''): void {
		const { em, margin } = this.box;
		const lines = [
			{ text: title, bold: true, size: 1.19 },
			...(unit ? [{ text: unit, tone: 'ink2' as const }] : [])
		];
		this.note({ key: `${key}-title`, x: margin, y: em * 0.55, lines, size: 'unit' });
	}

	/** A row's name with its unit beside it, or under it where there is no room. */
	rowHeading(
		key: string,
		name: string,
		unit: string,
		y: number,
		tone: Label['tone'],
		beside = true
	): void {
		this.note({
			key: `${key}-head`,
			x: this.box.margin,
			y,
			size: 'unit',
			beside,
			lines: [
				{ text: name, bold: true, tone, size: 1.19 },
				{ text: unit, tone: 'ink2' }
			]
		});
	}

	/** An honesty chip, top right on the title's line unless placed. */
	chip(key: string, text: string, at: Partial<Pick<Label, 'x' | 'y' | 'anchor'>> = {}): void {
		const { em, margin, w } = this.box;
		this.note({
			key,
			x: w - margin,
			y: em * 0.45,
			anchor: 'end',
			...at,
			lines: [text],
			...axisText,
			chip: true
		});
	}

	/** A thin line from a label to its mark. */
	leader(key: string, x1: number, y1: number, x2: number, y2: number): void {
		this.rule({ key, kind: 'leader', x1, y1, x2, y2 });
	}

	/** Horizontal gridlines with their labels standing on them, inside the plot. */
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
				this.note({
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
				this.note({
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
