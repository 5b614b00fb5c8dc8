import { describe, expect, it } from 'vitest';
import { resources } from '$data/index.ts';
import { langs } from '$lib/i18n/lang.ts';
import figures from './figures.data.ts';
import tables from './tables.data.ts';

describe.each(langs)('the tables in %s', (lang) => {
	const all = tables[lang];
	it('are those that the pictures draw', () => {
		expect(all.map(({ name }) => name)).toEqual([
			'oil-price-monthly',
			'oil-sands-production',
			'energy-intensity',
			'solar-price',
			'peak-oil-forecasts'
		]);
		expect(all.every(({ name }) => resources().some((resource) => resource.name === name))).toBe(
			true
		);
	});
	it('have at most eight key rows, each as wide as the head', () => {
		for (const { name, rows, head, numeric } of all) {
			expect(rows.length, name).toBeGreaterThan(1);
			expect(rows.length, name).toBeLessThanOrEqual(8);
			for (const row of rows) expect(row).toHaveLength(head.length);
			expect(numeric).toHaveLength(head.length);
		}
	});
	it('count the rows that are drawn', () => {
		expect(all.map(({ total }) => total)).toEqual([
			figures.nominal.length,
			figures.sands.length,
			figures.intensity.length,
			figures.solar.length,
			figures.forecasts.length
		]);
	});
	it('say the named months as the pictures do', () => {
		const [monthly] = all;
		expect(monthly?.rows.map(([, nominal, real]) => `${nominal} ${real}`)).toEqual([
			'4.10 27.84',
			'40.75 168.42',
			'15.92 45.69',
			'34.50 81.07',
			'25.31 47.03',
			'132.83 189.43',
			'41.34 61.68',
			'100.43 94.01'
		]);
	});
});
