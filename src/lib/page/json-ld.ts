import { colonOf, folderOf, isLatin, otherLangs, type Lang } from '../i18n/lang.ts';
import type { Words } from '../story/words.ts';
import { absoluteUrl, url } from './urls.ts';

/** A schema.org object in JSON-LD. Undefined members are left out. */
export interface JsonLd {
	readonly [property: string]: Value | undefined;
}
type Value = string | number | boolean | JsonLd | readonly Value[];

/** The part of a table's description that is published. */
export interface Described {
	readonly name: string;
	readonly titles: Record<Lang, string>;
	readonly descriptions: Record<Lang, string>;
	readonly method: Record<Lang, string>;
	readonly caveats: Record<Lang, string>;
	readonly sources: readonly {
		readonly title: string;
		readonly path?: string;
		readonly year?: number;
		readonly role: string;
	}[];
	readonly licenses: readonly { readonly title: string; readonly path?: string }[];
	readonly schema: {
		readonly fields: readonly { readonly titles: Record<Lang, string>; readonly unit?: string }[];
	};
}

const CONTEXT = 'https://schema.org';
/** The licence of the words (README, “Licence and credit”). */
const WORDS = 'https://creativecommons.org/licenses/by/4.0/';

/** One edition of the story, with the others as its translations; none is the original. */
export function article(
	words: Record<Lang, Words>,
	lang: Lang,
	days: { readonly published: string; readonly updated: string },
	image: string | null
): JsonLd {
	const edition = (of: Lang): JsonLd => ({
		'@type': 'Article',
		'@id': url(`/${folderOf(of)}/`),
		url: url(`/${folderOf(of)}/`),
		headline: words[of].title,
		alternativeHeadline: words[of].standfirst,
		inLanguage: of
	});
	return {
		'@context': CONTEXT,
		...edition(lang),
		description: words[lang].description,
		datePublished: days.published,
		dateModified: days.updated,
		isAccessibleForFree: true,
		license: WORDS,
		timeRequired: `PT${words[lang].minutes}M`,
		image: (image && absoluteUrl(`/${image}`)) ?? undefined,
		workTranslation: otherLangs(lang).map(edition)
	};
}

const datasetOf = (
	{ name, titles, descriptions, caveats, licenses }: Described,
	lang: Lang
): JsonLd => ({
	'@type': 'Dataset',
	'@id': url(`/${folderOf(lang)}/data/${name}/`),
	url: url(`/${folderOf(lang)}/data/${name}/`),
	name: titles[lang],
	description: `${descriptions[lang]}${isLatin(lang) ? ' ' : ''}${caveats[lang]}`,
	inLanguage: lang,
	isAccessibleForFree: true,
	license: licenses.map(({ title, path }) => path ?? title),
	distribution: {
		'@type': 'DataDownload',
		encodingFormat: 'text/csv',
		contentUrl: url(`/data/${name}.csv`)
	}
});

/** One table, with its sources. */
export const dataset = (table: Described, lang: Lang): JsonLd => ({
	'@context': CONTEXT,
	...datasetOf(table, lang),
	measurementTechnique: table.method[lang],
	citation: table.sources
		.filter(({ role }) => role === 'primary')
		.map(({ title, path, year }) => ({
			'@type': 'CreativeWork',
			name: title,
			url: path,
			datePublished: year ? String(year) : undefined
		})),
	variableMeasured: table.schema.fields.map(({ titles, unit }) => ({
		'@type': 'PropertyValue',
		name: titles[lang],
		unitText: unit
	}))
});

/** All tables together. */
export const catalogue = (tables: readonly Described[], { lang, title, ui }: Words): JsonLd => ({
	'@context': CONTEXT,
	'@type': 'DataCatalog',
	'@id': url(`/${folderOf(lang)}/data/`),
	url: url(`/${folderOf(lang)}/data/`),
	name: `${title}${colonOf(lang)}${ui.data}`,
	description: ui.dataIntro,
	inLanguage: lang,
	isAccessibleForFree: true,
	dataset: tables.map((table) => datasetOf(table, lang))
});

/** As text for a script element, escaped so that nothing in it can end the script. */
export const toScriptText = (thing: JsonLd): string =>
	JSON.stringify(thing).replaceAll('<', '\\u003c');
