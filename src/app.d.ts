declare module 'virtual:fonts' {
	/** Addresses of the fonts from the site's root, without the base path (lib/build/fonts.ts). */
	export const storySerif: Readonly<Record<import('./lib/i18n/lang.ts').Lang, string>>;
	export const stageSerif: Readonly<Record<import('./lib/i18n/lang.ts').Lang, string>>;
	export const sourceSans: string;
}
declare module 'virtual:entry' {
	/** Address of the script that makes a prerendered page interactive, and of the files to preload with it; from the app's root. */
	export function entry(
		name:
			| 'reader'
			| 'analytics'
			| 'frame'
			| 'sortTable'
			| 'chart'
			| 'preview'
			| 'redirect'
			| 'present'
			| 'notes'
	): { script: string; preload: string[] };
}
declare module 'virtual:labels' {
	/** Loads the words on a scene's pictures and controls in one edition (lib/build/data-loaders.ts). */
	const labels: Readonly<
		Record<
			string,
			Readonly<
				Record<
					import('./lib/i18n/lang.ts').Lang,
					() => Promise<{ default: import('./lib/i18n/translator.ts').Labels }>
				>
			>
		>
	>;
	export default labels;
}
declare module 'virtual:labels/*' {
	/** The same of one scene in both editions, for its tests. */
	const labels: Readonly<
		Record<import('./lib/i18n/lang.ts').Lang, import('./lib/i18n/translator.ts').Labels>
	>;
	export default labels;
}
declare namespace App {
	interface Error {
		message: string;
	}
}
