import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dropBlanks, first, last, numbers, numbersOrNull, where } from './columns.ts';
import { checkListing, checkTables, readTable, resources } from './table.ts';

/** Rows, first row, last row and the sum of a column, as read in the sources' extracts. */
const extracts = [
	{
		name: 'nvidia-daily',
		rows: 145,
		first: ['2024-10-01', 117, -3.66, 2865.3, -108.7],
		last: ['2025-04-30', 108.92, -0.09, 2667.5, -2.4],
		sums: { close_usd: 18640.87, market_cap_usd_bn: 456515.4 }
	},
	{
		name: 'nvidia-month-end',
		rows: 24,
		first: ['2024-07-31', 117.02, 'yes'],
		last: ['2026-06-30', 200.09, 'no'],
		sums: { close_usd: 3776.68 }
	},
	{
		name: 'one-day-losses',
		rows: 22,
		first: ['2020-09-03', 'Apple', 'AAPL', 182],
		last: ['2026-07-31', 'Apple', 'AAPL', 366],
		sums: { loss_usd_bn: 5767.2 }
	},
	{
		name: 'training-cost',
		rows: 33,
		first: ['2017-06-12', 'Transformer', 'Google', 'cost', 0.00044],
		last: ['2025-07-09', 'Grok 4', 'xAI', 'cost', 387.8],
		sums: {}
	},
	{
		name: 'transistors',
		rows: 355,
		first: [1971, 'Intel 4004', 'Intel', 'microprocessor', 2250, 10000, 12, 'no', 'yes'],
		last: [2025, 'Apple M3 Ultra', 'Apple', 'microprocessor', 184e9, 3, null, 'yes', 'yes'],
		sums: { transistors: 2560364971041, area_mm2: 78200.01, process_nm: 176401 }
	},
	{
		name: 'chip-research',
		rows: 44,
		first: [1971, 1, 1, 408.22, 15133, 1, 1],
		last: [2014, 18.313, 0.0546, 44595.87, 90276, 7.79, 26.45],
		sums: { effort_index: 314.701 }
	},
	{
		name: 'oil-price-monthly',
		rows: 966,
		first: ['1946-01', null, null, 1.17, 20.17],
		last: ['2026-06', null, null, 84.81, null],
		sums: {
			world_usd: 27302.86,
			wti_usd: 27932.732,
			world_real_2024usd: 49530.91,
			wti_real_2024usd: 57414.85
		}
	},
	{
		name: 'peak-oil-forecasts',
		rows: 11,
		first: [1919, 'David White (US Geological Survey)', 'United States', 1919, 1922, 'wiki-timing'],
		last: [2010, 'Oxford University study', 'World', 2010, 2014, 'wiki-timing-2015'],
		sums: { peak_to: 21940 }
	},
	{
		name: 'oil-sands-production',
		rows: 11,
		first: [1967, 30],
		last: [2023, 3411.1],
		sums: { thousand_barrels_per_day: 12541.1 }
	},
	{
		name: 'energy-intensity',
		rows: 58,
		first: [1965, 1.5434, null, 3.4743, null, 44.42, 41.54],
		last: [2022, 0.5094, 0.4091, 1.3597, 1.2966, 37.47, 31.55],
		sums: { us_oil_kwh_per_usd: 60.1463, us_energy_kwh_per_usd: 140.5328 }
	},
	{
		name: 'solar-price',
		rows: 50,
		first: [1975, 128.269, null, null],
		last: [2024, 0.258, null, null],
		sums: { module_2024usd_per_watt: 730.29, installed_mw: 6720576 }
	},
	{
		name: 'algorithmic-progress',
		rows: 3,
		first: ["Moore's law (transistors, doubling)", 1971, 2023, 24.1, null, null],
		last: ['image recognition (AlexNet level)', 2012, 2019, 15.4, null, null],
		sums: { halving_time_months: 47.5, ci95_low_months: 5, ci95_high_months: 14 }
	},
	{
		name: 'algorithmic-points',
		rows: 6,
		first: ['2012-06-01', 'AlexNet', 'AlexNet level', 3.1, 1],
		last: ['2019-05-28', 'EfficientNet', 'AlexNet level', 0.069, 44],
		sums: { training_compute_teraflops_days: 4.429, reduction_factor: 106.3 }
	},
	{
		name: 'progress-shares',
		rows: 2,
		first: ['algorithms', 5, 40],
		last: ['compute', 60, 95],
		sums: { low_pct: 65, high_pct: 135 }
	},
	{
		name: 'malthus-model',
		rows: 10,
		first: [0, 0, 1, 1, 7, 7],
		last: [9, 225, 512, 10, null, null],
		sums: {
			years_from_start: 1125,
			population_ratio: 1023,
			subsistence_ratio: 55,
			britain_example_population_millions: 217,
			britain_example_people_fed_millions: 105
		}
	},
	{
		name: 'world-population',
		rows: 131,
		first: [1500, 461367657, null],
		last: [2024, null, 8141808945],
		sums: { owid_hyde_gapminder_un_people: 449445758899, worldbank_people: 357506504014 }
	},
	{
		name: 'food-supply',
		rows: 62,
		first: [1961, 2183.7, 2196, 805.06, 262.9],
		last: [2022, 2957.2, null, null, null],
		sums: {
			world_kcal_per_person_per_day: 159702,
			world_kcal_per_person_per_day_fao2020_vintage: 136041,
			world_cereal_production_million_tonnes: 98191.44,
			world_cereal_kg_per_person_per_year: 18368.6
		}
	},
	{
		name: 'undernourishment',
		rows: 27,
		first: [1970, 34.75],
		last: [2015, 12.9],
		sums: { developing_countries_undernourished_pct: 506.75 }
	},
	{
		name: 'metals-price-real',
		rows: 116,
		first: [1900, 1090, 7000, 22000, 12900, 11000],
		last: [2015, 1540, 3890, 8120, 11500, 26000],
		sums: {
			chromium_1998usd_per_tonne: 95250,
			copper_1998usd_per_tonne: 448990,
			nickel_1998usd_per_tonne: 1231270,
			tin_1998usd_per_tonne: 1654420,
			tungsten_1998usd_per_tonne: 2646930
		}
	},
	{
		name: 'england-population',
		rows: 476,
		first: [1541, 2830458, 1121.7],
		last: [2016, 55219000, 30281],
		sums: { england_population_people: 8037835637, england_real_gdp_per_capita_2013gbp: 2271385.6 }
	},
	{
		name: 'rare-earth-prices',
		rows: 100,
		first: ['2008', 'cerium', 'export-price-average', 4.56, 4.56, 'mining-com'],
		last: ['2024', 'terbium', 'annual-average', 810, 810, 'usgs-mcs2025'],
		sums: { price_low_usd_per_kg: 31902.7, price_high_usd_per_kg: 32674.7 }
	},
	{
		name: 'schweinfurt-raids',
		rows: 8,
		first: ['1943-08-17', 'Schweinfurt', 230, 183, 36, null, null, 424.3, 278.7],
		last: ['1944-10-10', 'Schweinfurt', null, null, null, null, null, null, 613],
		sums: { bombers_dispatched: 667, bombers_lost: 120 }
	},
	{
		name: 'ball-bearings',
		rows: 10,
		first: ['1939/1945', 'share-of-german-supply-from-swedish-firms', 58],
		last: ['1944-09', 'output-vs-before-1944-priority-campaign', null],
		sums: { value: 401 }
	},
	{
		name: 'german-armaments-index',
		rows: 10,
		first: ['1939', 'annual', 'armaments-production', '1939=100', 100],
		last: ['1944-07', 'monthly', 'speer-planning-office-index', '1942-02=100', 330],
		sums: { index_value: 2498 }
	},
	{
		name: 'export-controls',
		rows: 16,
		first: ['2022-10-07', 'control'],
		last: ['2026-01', 'control'],
		sums: {}
	},
	{
		name: 'simon-ehrlich',
		rows: 5,
		first: ['chromium', 200, 1260, 1110, -11.9, 176.19],
		last: ['tungsten', 200, 36600, 10600, -71, 57.92],
		sums: { stake_1980_usd: 1000, stake_value_1990_in_1980usd: 624.99 }
	},
	{
		name: 'simon-ehrlich-windows',
		rows: 106,
		first: [1900, 1910, 935.43, 'simon'],
		last: [2005, 2015, 1088.32, 'ehrlich'],
		sums: { basket_real_value_usd_per_1000_staked: 127804.89 }
	},
	{
		name: 'bet-payment',
		rows: 2,
		first: ['cheque', '1990-10', 576.07, null],
		last: ['rebuilt', '1990-10', 594.57, 375],
		sums: { loss_usd: 1170.64 }
	}
];

describe('the tables', () => {
	it('are all checked, and all tested here', () => {
		expect(checkTables().map(({ resource }) => resource.name)).toEqual(
			extracts.map(({ name }) => name)
		);
	});
	it.each(extracts)(
		'$name carries the figures of its extract',
		({ name, rows, first: head, last: tail, sums }) => {
			const table = readTable(name);
			expect(table.rows).toHaveLength(rows);
			expect(Object.values(first(table)).slice(0, head.length)).toEqual(head);
			expect(Object.values(last(table)).slice(0, tail.length)).toEqual(tail);
			for (const [column, sum] of Object.entries(sums))
				expect(
					numbers(dropBlanks(table, column), column).reduce((a, b) => a + b, 0),
					column
				).toBeCloseTo(sum, 3);
		}
	);
	it('are read once', () => {
		expect(readTable('solar-price')).toBe(readTable('solar-price'));
	});
	it('have names; another is an error', () => {
		expect(() => readTable('gold')).toThrow(
			/^src\/data\/datapackage\.json: expected a table of nvidia-daily, .*, found "gold"$/
		);
	});
});

describe('the derived columns follow from the others', () => {
	it('market value is the close times 24.49bn shares', () => {
		const daily = readTable('nvidia-daily');
		const caps = numbers(daily, 'market_cap_usd_bn');
		numbers(daily, 'close_usd').forEach((close, index) =>
			expect(Math.abs(close * 24.49 - (caps[index] ?? NaN))).toBeLessThan(0.051)
		);
	});
	it('change is against the day before', () => {
		const daily = readTable('nvidia-daily');
		const closes = numbers(daily, 'close_usd');
		const changes = numbers(daily, 'change_pct');
		closes
			.slice(1)
			.forEach((close, index) =>
				expect(
					Math.abs((close / (closes[index] ?? NaN) - 1) * 100 - (changes[index + 1] ?? NaN))
				).toBeLessThan(0.0051)
			);
	});
	it('research effort is R&D ÷ wage over its value of 1971, and productivity its inverse', () => {
		const research = readTable('chip-research');
		const [effort, productivity, rd, wage] = [
			'effort_index',
			'productivity_index',
			'rd_usd_m',
			'wage_usd'
		].map((column) => numbers(research, column));
		effort?.forEach((value, index) => {
			const ratio =
				(rd?.[index] ?? NaN) / (wage?.[index] ?? NaN) / ((rd?.[0] ?? NaN) / (wage?.[0] ?? NaN));
			expect(Math.abs(ratio - value)).toBeLessThan(0.00051);
			expect(Math.abs(1 / value - (productivity?.[index] ?? NaN))).toBeLessThan(0.0002);
		});
	});
	it('oil per dollar is energy per dollar times oil’s share', () => {
		const table = readTable('energy-intensity');
		const [oil, energy, share] = [
			'us_oil_kwh_per_usd',
			'us_energy_kwh_per_usd',
			'us_oil_share_pct'
		].map((column) => numbers(table, column));
		oil?.forEach((value, index) =>
			expect(
				Math.abs(((energy?.[index] ?? NaN) * (share?.[index] ?? NaN)) / 100 - value)
			).toBeLessThan(0.0003)
		);
	});
	it('both oil prices of a month are deflated alike', () => {
		const rows = where(readTable('oil-price-monthly'), (row) => row.world_real_2024usd !== null);
		const [world, worldReal, wti, wtiReal] = [
			'world_usd',
			'world_real_2024usd',
			'wti_usd',
			'wti_real_2024usd'
		].map((column) => numbersOrNull(rows, column));
		world?.forEach((value, index) => {
			const ratio =
				(worldReal?.[index] ?? NaN) /
				(value ?? NaN) /
				((wtiReal?.[index] ?? NaN) / (wti?.[index] ?? NaN));
			expect(Math.abs(ratio - 1)).toBeLessThan(0.005);
		});
	});
});

describe('a folder that is not as listed', () => {
	const listed = resources().slice(0, 1);
	const text = '{\n"resources": [\n{ "name": "nvidia-daily" }]}';
	it('fails for a table that is missing', () => {
		expect(() => checkListing(listed, [], text, 'dp.json')).toThrow(
			new Error('dp.json:3:nvidia-daily: expected the file nvidia-daily.csv, found nothing')
		);
	});
	it('fails for a CSV that nobody described', () => {
		expect(() => checkListing(listed, ['nvidia-daily.csv', 'gold.csv'], text, 'dp.json')).toThrow(
			new Error(
				'dp.json:1:resources: expected an entry for every CSV of the folder, found none for "gold.csv"'
			)
		);
	});
});

describe('the Chinese of datapackage.json', () => {
	const texts = [
		...readFileSync('src/data/datapackage.json', 'utf8').matchAll(/"zh-Hant-HK": "([^"]*)"/g)
	].map((match) => match[1] ?? '');
	const han = '[\\u3400-\\u9fff，。：；「」『』（）《》]';
	it('is there', () => expect(texts.length).toBeGreaterThan(100));
	it('has full-width punctuation, and no space between Han and Latin letters or digits', () => {
		const wrong = new RegExp(
			`${han} |\\s${han}|${han}[,;:!?()]|[,;:!?()]${han}|[\\u3400-\\u9fff]\\.`
		);
		expect(texts.filter((text) => wrong.test(text))).toEqual([]);
	});
	it('writes 油砂, 電晶體, 裏, 着 and never 兆 as a number', () => {
		expect(texts.filter((text) => /裡|著(?!名)|晶體管|油沙|\d兆/.test(text))).toEqual([]);
	});
});
