/** The part of subset-font that we use; the package has no types of its own. */
declare module 'subset-font' {
	interface Options {
		targetFormat?: 'sfnt' | 'woff' | 'woff2';
		/** Keep only what the characters map to, not what features could put in their place. */
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
