import { formats, type Formats } from './format.ts';
import type { Lang } from './lang.ts';

/** A scene's picture words in both editions, made from the Markdown at build time (see content/README in the README). */
export type Labels<K extends string = string> = Record<Lang, Record<K, string>>;

/** What a model needs to speak one edition: its words and its formats. */
export interface Language<K extends string = string> {
	readonly id: Lang;
	/** The label `key`, its `{$name}` places filled with strings that are already formatted. */
	t(key: K, values?: Record<string, string>): string;
	readonly f: Formats;
}

/** Binds a scene's labels to an edition. */
export function language<K extends string>(labels: Labels<K>, lang: Lang): Language<K> {
	const own = labels[lang];
	return {
		id: lang,
		f: formats(lang),
		t: (key, values = {}) => own[key].replace(/\{\$(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
	};
}
