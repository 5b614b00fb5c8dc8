import { formats, type Formats } from './format.ts';
import type { Lang } from './lang.ts';
import { fillTemplate } from './template.ts';

/** A scene's picture words in one edition, made from the Markdown at build time. */
export type Labels<K extends string = string> = Readonly<Record<K, string>>;

/** What a view function needs of one edition: its words and its formats. */
export interface Translator<K extends string = string> {
	readonly id: Lang;
	/** The label `key`, its `{$name}` placeholders filled with strings that are already formatted. */
	t(key: K, values?: Record<string, string>): string;
	readonly f: Formats;
}

/** The translator of a scene's labels in one edition. */
export function translator<K extends string>(labels: Labels<K>, lang: Lang): Translator<K> {
	return {
		id: lang,
		f: formats(lang),
		t: (key, values = {}) => fillTemplate(labels[key], values)
	};
}
