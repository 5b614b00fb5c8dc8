import type { Box } from './box.ts';
import type { Limit, Note, Rule, View, Well } from './view.ts';

/** An axis's ticks: where, and what stands there. */
export interface Tick {
	readonly at: number;
	readonly text?: string;
}

/** Gathers a picture's furniture. What is invisible is left out, so that nothing hidden is drawn, read or tested. */
export class Sketch {
	readonly wells: Well[] = [];
	readonly rules: Rule[] = [];
	readonly notes: Note[] = [];
	readonly limits: Limit[] = [];

	constructor(private readonly box: Box) {}

	well(well: Well): void {
		if ((well.opacity ?? 1) > 0.004) this.wells.push(well);
	}

	rule(rule: Rule): void {
		if ((rule.opacity ?? 1) > 0.004) this.rules.push(rule);
	}

	note(note: Note): void {
		if ((note.opacity ?? 1) > 0.004 && note.lines.length) this.notes.push(note);
	}

	limit(limit: Limit): void {
		if ((limit.opacity ?? 1) > 0.004) this.limits.push(limit);
	}

	/** Title and unit line at the top left, one under the other; on the stage the headline takes the title's place. */
	heading(key: string, title: string, unit: string, opacity = 1): void {
		const { em, margin } = this.box;
		const lines = [{ text: title, bold: true, size: 1.19 }, ...(unit ? [{ text: unit, tone: 'ink2' as const }] : [])];
		this.note({ key: `${key}-title`, x: margin, y: em * 0.55, lines, size: 'unit', opacity });
	}

	/** An honesty chip, top right on the title's line unless placed. */
	chip(key: string, text: string, opacity = 1, at: Partial<Pick<Note, 'x' | 'y' | 'anchor'>> = {}): void {
		const { em, margin, w } = this.box;
		this.note({ key, x: w - margin, y: em * 0.45, anchor: 'end', ...at, lines: [text], size: 'axis', tone: 'ink2', chip: true, opacity });
	}

	/** Horizontal gridlines with their labels standing on them, inside the plot. */
	gridY(key: string, ticks: readonly Tick[], x1: number, x2: number, opacity = 1, side: 'left' | 'right' = 'left'): void {
		for (const { at, text } of ticks) {
			this.rule({ key: `${key}-${at}`, kind: 'grid', x1, x2, y1: at, y2: at, opacity });
			if (text) {
				const left = side === 'left';
				this.note({ key: `${key}-${text}`, x: left ? x1 : x2, y: at - 2, anchor: left ? 'start' : 'end', valign: 'bottom', lines: [text], size: 'axis', tone: 'ink2', opacity, halo: 'paper' });
			}
		}
	}

	/** The baseline with ticks and labels under it. */
	axisX(key: string, ticks: readonly (Tick & { anchor?: Note['anchor'] })[], y: number, x1: number, x2: number, opacity = 1, kind: 'base' | 'grid' = 'base'): void {
		this.rule({ key: `${key}-base`, kind, x1, x2, y1: y, y2: y, opacity });
		for (const { at, text, anchor = 'middle' } of ticks) {
			this.rule({ key: `${key}-tick-${text}`, kind: 'tick', x1: at, x2: at, y1: y, y2: y + 5, opacity });
			if (text) this.note({ key: `${key}-${text}`, x: at, y: y + 7, anchor, lines: [text], size: 'axis', tone: 'ink2', opacity });
		}
	}

	view<M>(marks: M, summary: string): View<M> {
		return { wells: this.wells, rules: this.rules, notes: this.notes, limits: this.limits, marks, summary };
	}
}
