/** One of the fixed shapes that a picture is laid out in. Units are those of the SVG's viewBox. */
export interface Format {
	readonly name: 'tall' | 'wide' | 'low';
	readonly w: number;
	readonly h: number;
	/**
	 * Size of a label in the format's units. Text does not scale with the picture, so space for it is counted in this.
	 */
	readonly labelSize: number;
	/** Left and right margin. */
	readonly margin: number;
	/** Thickness of the main line, of a blue answer line and of a context line; radius of a scatter dot. */
	readonly line: {
		readonly main: number;
		readonly answer: number;
		readonly context: number;
		readonly dot: number;
		readonly limit: number;
		readonly stamp: number;
	};
}

export const formats = {
	tall: {
		name: 'tall',
		w: 390,
		h: 440,
		labelSize: 13,
		margin: 16,
		line: { main: 3, answer: 2.75, context: 1.75, dot: 3.6, limit: 3, stamp: 22 }
	},
	wide: {
		name: 'wide',
		w: 900,
		h: 600,
		labelSize: 15.5,
		margin: 8,
		line: { main: 3.5, answer: 4.5, context: 2, dot: 5, limit: 3, stamp: 30 }
	},
	low: {
		name: 'low',
		w: 608,
		h: 292,
		labelSize: 13,
		margin: 0,
		line: { main: 3, answer: 2.75, context: 1.75, dot: 3.6, limit: 3, stamp: 22 }
	}
} as const satisfies Record<Format['name'], Format>;

/** The wide format in a lecture: labels and lines are larger, to be read from the back row. */
export const lectureFormat: Format = {
	...formats.wide,
	labelSize: 20,
	line: { main: 4.5, answer: 5, context: 2.5, dot: 6, limit: 4.5, stamp: 36 }
};

/** All formats by their name in `data-format`. */
export const readableFormats: ReadonlyMap<string, Format> = new Map<string, Format>([
	...Object.entries(formats),
	['stage', lectureFormat]
]);

/** The size of a big number, in label sizes, that keeps its height in the picture when the format has larger labels. */
export const constantSize = (format: Format, size: number): number =>
	(size * formats[format.name].labelSize) / format.labelSize;

/** Picks a value by format. */
export const perFormat = <T>(format: Format, values: Record<Format['name'], T>): T =>
	values[format.name];
