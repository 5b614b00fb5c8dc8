/** The part of subset-font that we use; the package has no types of its own. */
declare module 'subset-font' {
	interface Options {
		targetFormat?: 'sfnt' | 'woff' | 'woff2';
		/** Keep only the glyphs that the characters map to, not those that OpenType features could substitute. */
		noLayoutClosure?: boolean;
		/** Keep everything: only the format changes. Goes with no text. */
		keepAllGlyphs?: boolean;
	}
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options?: Options
	): Promise<Uint8Array>;
}
