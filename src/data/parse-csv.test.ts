import { describe, expect, it } from 'vitest';
import { forLangs } from '../lib/i18n/lang.ts';
import { lineOfRow, parseTable } from './parse-csv.ts';
import type { Constraints, Field, FieldType, Resource } from './descriptor.ts';

const both = (text: string) => forLangs(() => text);
const field = (name: string, type: FieldType, constraints: Constraints = {}): Field => ({
	name,
	type,
	titles: both(name),
	constraints
});
const resource = (fields: readonly Field[], change: Partial<Resource> = {}): Resource => ({
	name: 'prices',
	path: 'prices.csv',
	titles: both('t'),
	descriptions: both('d'),
	method: both('m'),
	caveats: both('c'),
	retrieved: '2026-11',
	order: 'day',
	sources: [{ title: 's', role: 'primary', key: 'fred' }],
	licenses: [{ name: 'other-pd', title: 'l' }],
	schema: { fields, primaryKey: 'day' },
	...change
});
const plain = resource([
	field('day', 'date', { required: true }),
	field('usd', 'number', { required: true, minimum: 1, maximum: 200 }),
	field('kind', 'string', { enum: ['posted', 'spot'] }),
	field('code', 'string', { pattern: '[A-Z]{2}' }),
	field('chips', 'integer', { unique: true })
]);
const read = (text: string, of = plain) => parseTable(text, of, 'prices.csv');
const head = 'day,usd,kind,code,chips\n';

describe('a well-formed table', () => {
	it('becomes typed rows, blanks null, each with its line', () => {
		const { rows } = read(`${head}2025-01-24,142.62,spot,US,7\n2025-01-27,1.2e2,,,\n`);
		expect(rows).toEqual([
			{ day: '2025-01-24', usd: 142.62, kind: 'spot', code: 'US', chips: 7 },
			{ day: '2025-01-27', usd: 120, kind: null, code: null, chips: null }
		]);
		expect(rows.map(lineOfRow)).toEqual([2, 3]);
		expect(Object.isFrozen(rows[0])).toBe(true);
	});
	it('may quote, and may end its lines as Windows does', () => {
		expect(read(head.replace('\n', '\r\n') + '"2025-01-24",5,"spot",,\r\n').rows).toHaveLength(1);
	});
	it('may hold the lowest and the highest value allowed', () => {
		expect(read(`${head}2025-01-24,1,,,\n2025-01-27,200,,,\n`).rows.map(({ usd }) => usd)).toEqual([
			1, 200
		]);
	});
	it('allows blanks in a unique column, and two equal orders where the key tells them apart', () => {
		const of = resource(plain.schema.fields, {
			schema: { ...plain.schema, primaryKey: ['day', 'code'] }
		});
		expect(read(`${head}2025-01-24,5,,US,\n2025-01-24,5,,HK,\n`, of).rows).toHaveLength(2);
	});
});

const row = '2025-01-24,142.62,spot,US,7\n';
const year = resource([field('day', 'year'), field('usd', 'yearmonth')]);
const keyed = resource([field('day', 'date'), field('source', 'string')]);

/** What is wrong: the text, the message, and the description where it isn't the plain one. */
const malformed: readonly { what: string; text: string; message: string; of?: Resource }[] = [
	{
		what: 'an empty file',
		text: '',
		message: 'prices.csv:1:day: expected a line of column names, found nothing'
	},
	{
		what: 'a header alone',
		text: head,
		message: 'prices.csv:2:day: expected at least one row, found nothing'
	},
	{
		what: 'an unknown column',
		text: `${head.replace('code', 'cod')}${row}`,
		message:
			'prices.csv:1:cod: expected a column of datapackage.json (day, usd, kind, code, chips), found "cod"'
	},
	{
		what: 'a missing column',
		text: 'day,usd,kind,code\n2025-01-24,1,,\n',
		message: 'prices.csv:1:chips: expected this column, found nothing'
	},
	{
		what: 'a column twice',
		text: 'day,usd,kind,code,chips,usd\n',
		message: 'prices.csv:1:usd: expected this column once, found it twice'
	},
	{
		what: 'columns in another order',
		text: 'usd,day,kind,code,chips\n',
		message: 'prices.csv:1:day: expected this column in place 1, found "usd"'
	},
	{
		what: 'a short row',
		text: `${head}2025-01-24,1\n`,
		message: 'prices.csv:2:kind: expected 5 cells, found 2'
	},
	{
		what: 'a long row',
		text: `${head}2025-01-24,1,,,,9\n`,
		message: 'prices.csv:2:chips: expected 5 cells, found 6'
	},
	{
		what: 'an empty line',
		text: `${head}${row}\n2025-01-27,5,,,\n`,
		message: 'prices.csv:3:usd: expected 5 cells, found 1'
	},
	{
		what: 'a blank where a value is required',
		text: `${head}2025-01-24,,,,\n`,
		message: 'prices.csv:2:usd: expected a value, found nothing'
	},
	{
		what: 'text for a number',
		text: `${head}2025-01-24,n/a,,,\n`,
		message: 'prices.csv:2:usd: expected a number, found "n/a"'
	},
	{
		what: 'a comma in a number',
		text: `${head}2025-01-24,"1,200",,,\n`,
		message: 'prices.csv:2:usd: expected a number, found "1,200"'
	},
	{
		what: 'a fraction for a whole number',
		text: `${head}2025-01-24,5,,,7.5\n`,
		message: 'prices.csv:2:chips: expected a whole number, found "7.5"'
	},
	{
		what: 'a whole number too long',
		text: `${head}2025-01-24,5,,,9007199254740993\n`,
		message: 'prices.csv:2:chips: expected a whole number below 2^53, found "9007199254740993"'
	},
	{
		what: 'spaces around text',
		text: `${head}2025-01-24,5, spot,,\n`,
		message: 'prices.csv:2:kind: expected text without spaces around it, found " spot"'
	},
	{
		what: 'a day written otherwise',
		text: `${head}24/1/2025,5,,,\n`,
		message: 'prices.csv:2:day: expected a day, YYYY-MM-DD, found "24/1/2025"'
	},
	{
		what: 'a day that no calendar has',
		text: `${head}2025-02-30,5,,,\n`,
		message: 'prices.csv:2:day: expected a day, YYYY-MM-DD, found "2025-02-30"'
	},
	{
		what: 'a year of two digits',
		text: 'day,usd\n71,\n',
		message: 'prices.csv:2:day: expected a year, found "71"',
		of: year
	},
	{
		what: 'a thirteenth month',
		text: 'day,usd\n1971,1971-13\n',
		message: 'prices.csv:2:usd: expected a month, YYYY-MM, found "1971-13"',
		of: year
	},
	{
		what: 'a number too low',
		text: `${head}2025-01-24,0.5,,,\n`,
		message: 'prices.csv:2:usd: expected at least 1, found "0.5"'
	},
	{
		what: 'a number too high',
		text: `${head}${row}2025-01-27,200.1,,,\n`,
		message: 'prices.csv:3:usd: expected at most 200, found "200.1"'
	},
	{
		what: 'a word off the list',
		text: `${head}2025-01-24,5,barter,,\n`,
		message: 'prices.csv:2:kind: expected one of posted, spot, found "barter"'
	},
	{
		what: 'text off the pattern',
		text: `${head}2025-01-24,5,,USA,\n`,
		message: 'prices.csv:2:code: expected text like [A-Z]{2}, found "USA"'
	},
	{
		what: 'a key twice',
		text: `${head}${row}2025-01-24,5,,,\n`,
		message:
			'prices.csv:3:day: expected a value not used before, found "2025-01-24" again (first on line 2)'
	},
	{
		what: 'a unique value twice',
		text: `${head}${row}2025-01-27,5,,,7\n`,
		message:
			'prices.csv:3:chips: expected a value not used before, found "7" again (first on line 2)'
	},
	{
		what: 'rows out of order',
		text: `${head}${row}2025-01-23,5,,,\n`,
		message: 'prices.csv:3:day: expected "2025-01-24" or later, found "2025-01-23"'
	},
	{
		what: 'an unordered row',
		text: 'day,source\n,fred\n',
		message: 'prices.csv:2:day: expected a value, as the rows are ordered by it, found nothing',
		of: keyed
	},
	{
		what: 'a source that nobody described',
		text: 'day,source\n2025-01-24,fred;eia\n',
		message: 'prices.csv:2:source: expected a key of datapackage.json (fred), found "eia"',
		of: keyed
	}
];

describe('a malformed table', () => {
	it.each(malformed)('$what', ({ text, message, of = plain }) => {
		expect(() => read(text, of)).toThrow(new Error(message));
	});
	it('names the line on which a quote is left open', () => {
		expect(() => read(`${head}2025-01-24,"5,,,\n`)).toThrow(
			/^prices\.csv:\d+: expected CSV, found Quote Not Closed/
		);
	});
});
