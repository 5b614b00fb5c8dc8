import type { DividerKind, LimitStamp } from '../lib/story/about.ts';
import type { Palette, Theme } from '../lib/style/palette.ts';

/*
 * The settings of this story, all in one place. Everything else that is its own stands in src/content, src/data and
 * src/scenes; the rest of the code serves any story and reads from here, as `$about`. Title and description in each
 * language are in the front matter of the words.
 */

/** What the page says of itself; a fork sets its own (docs/words.md#the-pages-own-settings). */
export const about = {
	/** Days on which the story was published and last changed. */
	published: '2026-11-24',
	updated: '2026-11-24',
	/** Address for corrections. A placeholder: set your own. */
	corrections: 'corrections@example.org'
} as const;

/**
 * Names what the story leaves on a reader's machine: the file that holds it whole, its items in the browser's storage,
 * its caches, the windows of its lecture. Lowercase letters and hyphens; unlike that of any other story on the origin.
 */
export const slug = 'inexhaustible';

/** What stands at the top of the page and opens each scene: a limit line with its stamp, or a plain `rule`. */
export const divider: DividerKind = 'limit';

/** What a limit line's stamp says: its word, its width and the size of its letters for a height of one. */
export const limitStamps = {
	'zh-Hant-HK': { word: '限', width: 1, size: 0.8 },
	en: { word: 'LIMIT', width: 2.3, size: 0.56 }
} satisfies Readonly<Record<string, LimitStamp>>;

/**
 * The colours by their meaning, in both themes. `scarce` is what runs short: scarcity, price, loss. `response` is what
 * people do about it: ideas, substitutes. `you` is the reader's own answer. The greys are context: `mark` and `field` for
 * marks, `muted` for small print, `rule` for hairlines, `band` for bands. Names that end in `-t` are tints behind ink.
 */
export const colours: Readonly<Record<Theme, Palette>> = {
	light: {
		paper: '#fbfaf6',
		card: '#ffffff',
		band: '#f3f0e7',
		rule: '#e0dbce',
		ink: '#1b1d22',
		muted: '#565b64',
		mark: '#858b94',
		field: '#454a53',
		scarce: '#c64a12',
		response: '#0a3f5c',
		you: '#a0489f',
		'scarce-t': '#f4e1d6',
		'you-t': '#eee1ea'
	},
	dark: {
		paper: '#14161a',
		card: '#1c1f25',
		band: '#1b1e24',
		rule: '#2e3239',
		ink: '#f1efe8',
		muted: '#a9aeb7',
		mark: '#858c97',
		field: '#5f6671',
		scarce: '#f0783c',
		response: '#9adbe8',
		you: '#d06fd0',
		'scarce-t': '#402a21',
		'you-t': '#3d2a42'
	}
};
