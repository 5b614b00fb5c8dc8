import { fact } from '../fact.ts';
import { numberAt, only, stringAt, where } from '../columns.ts';
import { readTable } from '../table.ts';

const raids = readTable('schweinfurt-raids');
const bearings43 = readTable('ball-bearings');
const armaments = readTable('german-armaments-index');
const controls = readTable('export-controls');

/** Bombers lost in a day over all targets: on 17 August Regensburg was attacked, too. */
const lostOn = (day: string): number =>
	where(raids, { date: day }).rows.reduce(
		(sum, row) => sum + numberAt(raids, row, 'bombers_lost'),
		0
	);
/** The two raids, which cost alike. */
const [first, second] = ['1943-08-17', '1943-10-14'] as const;
if (lostOn(first) !== lostOn(second))
	throw new Error(
		`schweinfurt-raids: the words say that ${first} and ${second} cost the same number of bombers`
	);

/** One figure that one account gives of bearings. */
const said = (metric: string, source: string): number =>
	numberAt(bearings43, only(bearings43, { metric, source }), 'value');
const share = (source: string) =>
	fact(said('share-of-german-bearings-made-at-schweinfurt', source), 'percent');
const index = (period: string) =>
	fact(
		numberAt(armaments, only(armaments, { period, base: '1942-02=100' }), 'index_value'),
		'count'
	);
const dayOf = (event: RegExp) =>
	fact(
		stringAt(
			controls,
			only(controls, ({ event: text }) => event.test(String(text))),
			'date'
		),
		'day'
	);

/** Scene `bearings`: single figures of differing definition, never a series. */
export const bearings = {
	/** Schweinfurt's share of German bearings, by three accounts: more than, about, nearly. */
	shareLow: share('afm2018'),
	shareMid: share('ww2db'),
	shareHigh: share('afm2010'),
	firstRaid: fact(first, 'day'),
	secondRaid: fact(second, 'day'),
	bombersLost: fact(lostOn(first), 'count'),
	/** How the first day's loss falls on its two targets. */
	schweinfurtLost: fact(
		numberAt(raids, only(raids, { date: first, target: 'Schweinfurt' }), 'bombers_lost'),
		'count'
	),
	regensburgLost: fact(
		numberAt(raids, only(raids, { date: first, target: 'Regensburg' }), 'bombers_lost'),
		'count'
	),
	/**
	 * Bearing output, before the raids = 100: after the first raid by Speer (some sizes) and by US wartime intelligence
	 * (all), then Speer's lowest (larger sizes).
	 */
	outputSpeer: fact(said('output-vs-before-first-raid', 'speer'), 'count'),
	outputUs: fact(said('output-vs-before-first-raid', 'wiki-second-raid'), 'count'),
	outputLow: fact(said('output-vs-before-air-raids', 'speer'), 'count'),
	outputLowMonth: fact('1944-04', 'month'),
	/** German supply that was imported from Sweden. */
	swedishImports: fact(said('share-of-german-supply-imported-from-sweden', 'golson'), 'percent'),
	/** All armaments, July 1943 to April 1944. */
	armsRise: fact(said('armaments-output-change-since-1943-07', 'speer'), 'percent'),
	/** The planning office's index of armaments: its base, early 1944, its peak. */
	indexStart: index('1942-02'),
	index1944: index('1944-01'),
	indexPeak: index('1944-07'),
	indexPeakMonth: fact('1944-07', 'month'),
	/** Days of the export controls on the picture. */
	firstControl: dayOf(/^First sweeping/),
	secondControl: dayOf(/^Controls tightened/),
	thirdControl: dayOf(/^140 entities/),
	a800Day: dayOf(/A800 for China/),
	h800Day: dayOf(/H800 for China/)
} as const;
