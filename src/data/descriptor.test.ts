import { describe, expect, it } from 'vitest';
import { forLangs } from '../lib/i18n/lang.ts';
import { readDescriptor } from './descriptor.ts';

const words = { ...forLangs(() => 'Oil'), 'zh-Hant-HK': '油' };
const good = {
	name: 'oil',
	path: 'oil.csv',
	title: 'Oil',
	titles: words,
	description: 'Oil',
	descriptions: words,
	method: words,
	caveats: words,
	retrieved: '2026-11',
	order: 'year',
	sources: [{ title: 'FRED', role: 'primary' }],
	licenses: [{ name: 'other-pd', title: 'Public domain' }],
	schema: {
		fields: [{ name: 'year', type: 'year', title: 'Oil', titles: words }],
		primaryKey: 'year'
	}
};
const read = (...resources: readonly unknown[]) =>
	readDescriptor(JSON.stringify({ resources }, null, '\t'), 'dp.json');
const field = good.schema.fields[0];
const schema = (change: object) => ({
	schema: { ...good.schema, fields: [{ ...field, ...change }] }
});

/** What is wrong → what is changed, and the message after the place. */
const malformed: readonly (readonly [string, object, string])[] = [
	['no path', { path: undefined }, 'expected the path "oil.csv", found nothing'],
	['another path', { path: '../oil.csv' }, 'expected the path "oil.csv", found "../oil.csv"'],
	['no titles', { titles: undefined }, 'expected titles in zh-Hant-HK, found nothing'],
	['no Chinese title', { titles: { en: 'Oil' } }, 'expected titles in zh-Hant-HK, found nothing'],
	[
		'a blank Chinese caveat',
		{ caveats: { en: 'Oil', 'zh-Hant-HK': ' ' } },
		'expected caveats in zh-Hant-HK, found " "'
	],
	[
		'a plain title that says something else',
		{ title: 'Gas' },
		'expected title "Oil", as in titles, found "Gas"'
	],
	['no date', { retrieved: undefined }, 'expected retrieved, as YYYY-MM, found nothing'],
	['no source', { sources: undefined }, 'expected at least one source, found nothing'],
	['an empty list of sources', { sources: [] }, 'expected at least one source, found []'],
	[
		'a source of no role',
		{ sources: [{ title: 'FRED' }] },
		'expected a source with title and role "primary" or "copy", found {"title":"FRED"}'
	],
	[
		'copies only',
		{ sources: [{ title: 'a', role: 'copy' }] },
		'expected a primary source, found "copies only"'
	],
	['no licence', { licenses: undefined }, 'expected at least one licence, found nothing'],
	[
		'a licence without a title',
		{ licenses: [{ name: 'MIT' }] },
		'expected a licence with name and title, found {"name":"MIT"}'
	],
	['an order that is no column', { order: 'month' }, 'expected order, one of year, found "month"'],
	[
		'a key that is no column',
		{ schema: { ...good.schema, primaryKey: ['year', 'who'] } },
		'expected primaryKey, of year, found "who"'
	],
	['no fields', { schema: { fields: [] } }, 'expected a schema with fields, found []'],
	[
		'an unknown type',
		schema({ type: 'boolean' }),
		'expected type of year, one of string, number, integer, year, yearmonth, date, found "boolean"'
	],
	[
		'a column without a Chinese title',
		schema({ titles: { en: 'Oil' } }),
		'expected titles of year in zh-Hant-HK, found nothing'
	]
];

describe('datapackage.json', () => {
	it('gives the tables it lists', () => {
		expect(read(good, { ...good, name: 'gas', path: 'gas.csv' }).map(({ name }) => name)).toEqual([
			'oil',
			'gas'
		]);
	});
	it.each(malformed)('fails for %s', (_, change, message) => {
		expect(() => read({ ...good, ...change })).toThrow(new Error(`dp.json:4:oil: ${message}`));
	});
	it('names the line of the table that is wrong', () => {
		expect(() => read(good, { ...good, name: 'gas' })).toThrow(
			/^dp\.json:\d\d:gas: expected the path "gas\.csv", found "oil\.csv"$/
		);
	});
	it('fails for a name used twice, a table without a name, no list, and no JSON', () => {
		expect(() => read(good, good)).toThrow(
			'dp.json:4:oil: expected a name not used before, found "oil"'
		);
		expect(() => read({})).toThrow('dp.json:1:resources[0]: expected a name, found nothing');
		expect(() => readDescriptor('{}', 'dp.json')).toThrow(
			'dp.json:1:resources: expected a list of tables, found nothing'
		);
		expect(() => readDescriptor('{', 'dp.json')).toThrow(/^dp\.json: expected JSON, found /);
	});
});
