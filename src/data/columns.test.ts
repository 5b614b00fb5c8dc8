import { describe, expect, it } from 'vitest';
import { forLangs } from '../lib/i18n/lang.ts';
import { parseTable } from './parse-csv.ts';
import {
	dropBlanks,
	first,
	highest,
	last,
	lowest,
	numberAt,
	numbers,
	numbersOrNull,
	only,
	stringAt,
	stringOrNull,
	strings,
	where
} from './columns.ts';
import type { Resource } from './descriptor.ts';

const both = (text: string) => forLangs(() => text);
const resource: Resource = {
	name: 'oil',
	path: 'oil.csv',
	titles: both('t'),
	descriptions: both('d'),
	method: both('m'),
	caveats: both('c'),
	retrieved: '2026-11',
	order: 'month',
	sources: [{ title: 's', role: 'primary' }],
	licenses: [{ name: 'other-pd', title: 'l' }],
	schema: {
		fields: [
			{ name: 'month', type: 'yearmonth', titles: both('m') },
			{ name: 'usd', type: 'number', titles: both('u') },
			{ name: 'note', type: 'string', titles: both('n') }
		],
		primaryKey: 'month'
	}
};
const oil = parseTable(
	'month,usd,note\n1979-11,40.75,peak\n1979-12,,\n1986-02,15.92,\n1986-03,12.65,low\n1986-04,12.65,\n',
	resource,
	'oil.csv'
);

describe('columns', () => {
	it('are arrays of one type', () => {
		expect(strings(oil, 'month')).toEqual(['1979-11', '1979-12', '1986-02', '1986-03', '1986-04']);
		expect(numbersOrNull(oil, 'usd')).toEqual([40.75, null, 15.92, 12.65, 12.65]);
		expect(numbers(dropBlanks(oil, 'usd'), 'usd')).toEqual([40.75, 15.92, 12.65, 12.65]);
	});
	it('refuse a blank unless asked, naming its place', () => {
		expect(() => numbers(oil, 'usd')).toThrow(
			new Error('oil.csv:3:usd: expected a number, found nothing')
		);
		expect(() => strings(oil, 'note')).toThrow(
			new Error('oil.csv:3:note: expected text, found nothing')
		);
		expect(stringOrNull(oil, last(oil), 'note')).toBeNull();
	});
	it('refuse the wrong type, and a column that is not there', () => {
		expect(() => numberAt(oil, first(oil), 'month')).toThrow(
			new Error('oil.csv:1:month: expected a column of numbers, found "yearmonth"')
		);
		expect(() => stringAt(oil, first(oil), 'usd')).toThrow(
			new Error('oil.csv:1:usd: expected a column of text, found "number"')
		);
		expect(() => numbers(oil, 'price')).toThrow(
			new Error('oil.csv:1:price: expected one of month, usd, note, found "price"')
		);
		expect(() => dropBlanks(oil, 'price')).toThrow('expected one of month, usd, note');
	});
});

describe('rows', () => {
	it('are chosen by value or by a test', () => {
		expect(where(oil, { usd: 12.65 }).rows).toHaveLength(2);
		expect(where(oil, { usd: 12.65, note: null }).rows).toHaveLength(1);
		expect(where(oil, (row) => row.usd === null).rows).toHaveLength(1);
		expect(() => where(oil, { usd: '12.65' })).toThrow('oil.csv:1:usd: expected a column of text');
		expect(() => where(oil, { price: null })).toThrow('oil.csv:1:price: expected one of');
	});
	it('have a highest and a lowest, the earlier of equals', () => {
		expect(highest(oil, 'usd').month).toBe('1979-11');
		expect(lowest(oil, 'usd').month).toBe('1986-03');
	});
	it('can be asked to be exactly one', () => {
		expect(only(oil, { note: 'peak' }).usd).toBe(40.75);
		expect(() => only(oil, { note: 'top' })).toThrow(
			new Error('oil.csv:1:rows: expected one row with {"note":"top"}, found 0')
		);
		expect(() => only(oil, { usd: 12.65 })).toThrow(
			new Error('oil.csv:6:rows: expected one row with {"usd":12.65}, found 2')
		);
		expect(() => first(where(oil, { note: 'top' }))).toThrow(
			new Error('oil.csv:1:rows: expected at least one row, found 0')
		);
	});
});
