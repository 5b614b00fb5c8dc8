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

/** Words on the picture: HTML over the SVG, placed in percent, sized in rem. */
export interface Label {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	/** Which side of the label stands at x. */
	readonly anchor?: 'start' | 'middle' | 'end';
	/** Which side of the label stands at y. */
	readonly valign?: 'top' | 'middle' | 'bottom';
	readonly lines: readonly Line[];
	/** The lines after the first stand beside it, not under it. */
	readonly beside?: boolean;
	readonly size?: LabelSize;
	readonly color?: ColorRole;
	readonly bold?: boolean;
	/** The serif of headings; big numbers have it unless told otherwise. */
	readonly serif?: boolean;
	/** A thin frame: an honesty chip. */
	readonly badge?: boolean;
	/** A halo in the colour behind the label, where a line may pass. */
	readonly halo?: 'paper' | 'well';
	/** Widest the label may grow, in units of the format, before it wraps. Without it a line never wraps. */
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
	/** grid: hairline; base: zero line; tick; leader: from a label to its mark; ink: a line the reader is told about. */
	readonly kind: 'grid' | 'base' | 'tick' | 'leader' | 'ink' | 'dash';
	readonly opacity?: number;
}

/** A flat band under everything: the reader's half, a middle third, a window. */
export interface Band {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
	readonly opacity?: number;
}

/** A limit line: a flat orange rule that ends in the stamp. */
export interface Limit {
	readonly key: string;
	readonly x1: number;
	readonly x2: number;
	readonly y: number;
	/** Centre of the stamp; none while the line still grows. */
	readonly stampX?: number;
	/** A dot at the left end: the day on which the limit was foretold. */
	readonly dot?: boolean;
	/** Stamp's height; the format's own where nothing is said. */
	readonly stamp?: number;
	/** The line's thickness; the format's own where nothing is said. */
	readonly weight?: number;
	/** The road round it, from `x1` to `x2`, drawn as far as `reach`, 0 to 1. */
	readonly detour?: { readonly x1: number; readonly x2: number; readonly reach: number };
	readonly opacity?: number;
}

/** What every picture has of what it is made of: bands, lines, labels and limit lines. */
export interface Annotations {
	readonly bands: readonly Band[];
	readonly rules: readonly Rule[];
	readonly labels: readonly Label[];
	readonly limits: readonly Limit[];
}

/** Everything that a picture shows, in plain numbers and strings. */
export interface View<M = unknown> extends Annotations {
	/** The scene's own marks, for its Marks. */
	readonly marks: M;
}

/** What a scene's Marks is given. */
export interface MarksProps<M> {
	readonly marks: M;
	readonly format: Format;
}
