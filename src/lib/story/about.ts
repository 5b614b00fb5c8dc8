/*
 * The types of a story's settings (src/content/about.ts). They stand apart from what reads the settings, so that imports
 * run in no circle.
 */

/** What a limit line's stamp says; its width and the size of its letters for a height of one. */
export interface LimitStamp {
	readonly word: string;
	readonly width: number;
	readonly size: number;
}

/** What stands at the top of the page and opens each scene: a limit line that ends in its stamp, or a plain rule. */
export type DividerKind = 'limit' | 'rule';
