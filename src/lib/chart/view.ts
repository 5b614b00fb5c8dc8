import type { Format } from './format.ts';

/** Colour by meaning; a custom property of the same name. */
export type ColorRole = 'ink' | 'muted' | 'mark' | 'scarce' | 'response' | 'you' | 'paper';

/** Size of a label: a role, or a big number in multiples of the label size. */
export type LabelSize = 'title' | 'unit' | 'label' | 'axis' | number;

/** One line of a label; a plain string is a line in the label's own color and weight. */
export type Line =
	| string
	| {
			readonly text: string;
			readonly color?: ColorRole;
			readonly bold?: boolean;
			readonly size?: number;
	  };

/** A label on the picture: HTML over the SVG, positioned in percent, sized in rem. */
export interface Label {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	/** Which side of the label is at x. */
	readonly anchor?: 'start' | 'middle' | 'end';
	/** Which side of the label is at y. */
	readonly valign?: 'top' | 'middle' | 'bottom';
	readonly lines: readonly Line[];
	/** The lines after the first go beside it, not under it. */
	readonly beside?: boolean;
	readonly size?: LabelSize;
	readonly color?: ColorRole;
	readonly bold?: boolean;
	/** Set in the headings' serif; the default for big numbers. */
	readonly serif?: boolean;
	/** Drawn in a thin frame: a caveat. */
	readonly badge?: boolean;
	/** A halo in the colour behind the label, where a line may pass. */
	readonly halo?: 'paper' | 'band';
	/** Width at which the label wraps, in units of the format. Without it lines don't wrap. */
	readonly width?: number;
	/** 0 to 1; at 0 the label is left out. */
	readonly opacity?: number;
}

/** A straight line of the annotations. */
export interface Rule {
	readonly key: string;
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
	/** grid: hairline; base: zero line; tick; leader: from a label to its mark; ink: a line that the text refers to. */
	readonly kind: 'grid' | 'base' | 'tick' | 'leader' | 'ink' | 'dash';
	readonly opacity?: number;
}

/** A flat band behind everything: the reader's half, a middle third, a window. */
export interface Band {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
	readonly opacity?: number;
}

/** A limit line: a flat orange line that ends in the stamp. */
export interface Limit {
	readonly key: string;
	readonly x1: number;
	readonly x2: number;
	readonly y: number;
	/** Centre of the stamp; undefined while the line still grows. */
	readonly stampX?: number;
	/** A dot at the left end: the day on which the limit was predicted. */
	readonly dot?: boolean;
	/** Height of the stamp; the format's by default. */
	readonly stamp?: number;
	/** Thickness of the line; the format's by default. */
	readonly weight?: number;
	/** The detour round it, from `x1` to `x2`, drawn as far as `reach`, 0 to 1. */
	readonly detour?: { readonly x1: number; readonly x2: number; readonly reach: number };
	readonly opacity?: number;
}

/** What every picture may have: bands, lines, labels and limit lines. */
export interface Annotations {
	readonly bands: readonly Band[];
	readonly rules: readonly Rule[];
	readonly labels: readonly Label[];
	readonly limits: readonly Limit[];
}

/** Everything that a picture shows, in plain numbers and strings. */
export interface View<M = unknown> extends Annotations {
	/** The scene's own marks, drawn by its Marks component. */
	readonly marks: M;
}

/** Props of a scene's Marks component. */
export interface MarksProps<M> {
	readonly marks: M;
	readonly format: Format;
}
