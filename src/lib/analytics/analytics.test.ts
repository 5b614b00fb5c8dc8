import { describe, expect, it } from 'vitest';
import { analyticsOf, analyticsOrigin } from './address.ts';
import { optedOut } from './analytics.ts';
import { Reading, type Report } from './reading.ts';

const STORY = ['a/one', 'a/two', 'b/one', 'b/two'];

describe('a visit', () => {
	const told: Report[] = [];
	const tell = (reading: Reading, taken = true): Report[] => {
		told.length = 0;
		reading.tell((report) => {
			told.push(report);
			return taken;
		});
		return [...told];
	};

	it('tells each step once, and how far it has come', () => {
		const reading = new Reading('en', STORY);
		for (const step of ['a/one', 'a/two', 'a/one', 'b/one', 'a/two']) reading.reach(step);
		expect(tell(reading)).toEqual([
			{ v: 1, lang: 'en', first: true, steps: ['a/one', 'a/two', 'b/one'], depth: 0.75 }
		]);
		expect(tell(reading)).toEqual([]);
		reading.reach('b/two');
		expect(tell(reading)).toEqual([{ v: 1, lang: 'en', first: false, steps: ['b/two'], depth: 1 }]);
	});

	it('that reaches nothing is told once, as depth 0', () => {
		const reading = new Reading('en', STORY);
		expect(tell(reading)).toEqual([{ v: 1, lang: 'en', first: true, steps: [], depth: 0 }]);
		expect(tell(reading)).toEqual([]);
	});

	it('keeps for the next time what the browser didn’t take', () => {
		const reading = new Reading('en', STORY);
		reading.reach('b/one');
		tell(reading, false);
		expect(tell(reading)).toEqual([
			{ v: 1, lang: 'en', first: true, steps: ['b/one'], depth: 0.75 }
		]);
	});

	it('passes over steps that are not the story’s', () => {
		const reading = new Reading('en', STORY);
		for (const step of ['', 'c/one', '__proto__']) reading.reach(step);
		expect(tell(reading)).toEqual([{ v: 1, lang: 'en', first: true, steps: [], depth: 0 }]);
	});
});

describe('a reader’s wish', () => {
	it.each([
		{ doNotTrack: '1' },
		{ globalPrivacyControl: true },
		{ doNotTrack: '0', globalPrivacyControl: true }
	])('%o is heeded', (wishes) => {
		expect(optedOut(wishes)).toBe(true);
	});
	it.each([
		{},
		{ doNotTrack: null },
		{ doNotTrack: '0' },
		{ doNotTrack: 'unspecified', globalPrivacyControl: false }
	])('%o is none', (wishes) => {
		expect(optedOut(wishes)).toBe(false);
	});
});

describe('the address for reports', () => {
	it.each([
		['', null],
		[undefined, null],
		['/count', '/count'],
		['https://count.news.example/read?site=3', 'https://count.news.example/read?site=3']
	])('%s', (setting, address) => {
		expect(analyticsOf(setting)).toBe(address);
	});
	it.each([
		'count',
		'//count.news.example',
		'javascript:alert(1)',
		'https://a.example/ b',
		"https://a.example; script-src 'unsafe-inline'"
	])('%s fails the build', (setting) => {
		expect(() => analyticsOf(setting)).toThrow(setting);
	});
	it('names the origin that pages may speak to', () => {
		expect(analyticsOrigin('https://count.news.example:8443/read')).toBe(
			'https://count.news.example:8443'
		);
		expect(analyticsOrigin('/count')).toBeNull();
		expect(analyticsOrigin(null)).toBeNull();
	});
});
