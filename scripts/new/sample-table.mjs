import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/**
 * @typedef {{ name: string, type: string, titles: Record<string, string>, constraints?: { unique?: boolean } }} Field
 * @typedef {{ name: string, path: string, titles: Record<string, string>, schema: { fields: Field[] } }} Resource
 * @typedef {{ table: string, column: string, words: (lang: string) => Record<string, string> }} Sample
 */

const NUMERIC = ['integer', 'number'];
/** What fits over a picture beside the word “sample”: Latin letters; a Han character takes two. */
const TITLE = 24;
/** Fewer dots than these show nothing. */
const ROWS = 10;

/** @param {string} text */
const widthOf = (text) =>
	[...text].reduce((sum, c) => sum + (/\p{Script=Han}/u.test(c) ? 2 : 1), 0);

/** Words of the story hold no typed number but years. @param {Record<string, string>} titles */
const plain = (titles) => Object.values(titles).every((title) => !/\d/.test(title));

/**
 * A table of the story's own that a sample can show as it is, so that no figure is invented: one row a year, a short
 * title, and a column of numbers for years that follow on each other.
 * @returns {Sample}
 */
export function sampleTable() {
	const { resources } = /** @type {{ resources: Resource[] }} */ (
		JSON.parse(readFileSync('src/data/datapackage.json', 'utf8'))
	);
	for (const { name, path, titles, schema } of resources) {
		const year = schema.fields.find((field) => field.name === 'year');
		if (!year?.constraints?.unique || !plain(titles)) continue;
		if (Object.values(titles).some((title) => widthOf(title) > TITLE)) continue;
		const rows = /** @type {Record<string, string>[]} */ (
			parse(readFileSync(`src/data/${path}`, 'utf8'), { columns: true, bom: true })
		);
		const column = schema.fields.find(
			(field) =>
				NUMERIC.includes(field.type) &&
				plain(field.titles) &&
				isSteady(rows.filter((row) => row[field.name] !== '').map((row) => Number(row.year)))
		);
		if (column)
			return {
				table: name,
				column: column.name,
				words: (lang) => ({
					title: titles[lang] ?? name,
					'head-year': year.titles[lang] ?? year.name,
					'head-value': column.titles[lang] ?? column.name
				})
			};
	}
	throw new Error(
		`src/data/datapackage.json has no table that a sample can show: one with a unique column “year”, a title of at most ${TITLE} letters without digits, and numbers for ${ROWS} years in a row`
	);
}

/** @param {number[]} years */
const isSteady = (years) =>
	years.length >= ROWS && years.every((year, i) => i === 0 || year === (years[i - 1] ?? NaN) + 1);
