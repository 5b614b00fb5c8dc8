import { facts, numberAt, readTable, stringAt, where } from '$data/index.ts';

const { bearings } = facts;
const armaments = where(readTable('german-armaments-index'), { base: '1942-02=100' });
const controls = where(readTable('export-controls'), { type: 'control' });
const value = ({ value: n }: { value: number | string }): number => Number(n);

/** Rules that were lifted or loosened, by the table's wording; all other controls tightened. */
const EASED = /rescinded|may resume|to be allowed|case-by-case/i;

/** What scene `bearings` draws. */
const figures = {
	/** Percent of German bearings made in Schweinfurt: more than, about, nearly. */
	shares: [value(bearings.shareLow), value(bearings.shareMid), value(bearings.shareHigh)] as const,
	/** Days of the two raids, and the bombers that each cost. */
	raids: [String(bearings.firstRaid.value), String(bearings.secondRaid.value)] as const,
	lost: value(bearings.bombersLost),
	/** Bearing output, before the raids = 100: US and Speer's of August 1943, Speer's of April 1944. */
	output: {
		us: value(bearings.outputUs),
		speer: value(bearings.outputSpeer),
		low: value(bearings.outputLow),
		lowMonth: String(bearings.outputLowMonth.value)
	},
	/** Index of armaments, February 1942 = 100: a month and a value each. */
	index: armaments.rows.map(
		(row) => [stringAt(armaments, row, 'period'), numberAt(armaments, row, 'index_value')] as const
	),
	/** US controls on chips: a day or a month, and whether it was an easing. */
	controls: controls.rows.map(
		(row) =>
			[stringAt(controls, row, 'date'), EASED.test(stringAt(controls, row, 'event'))] as const
	),
	/** Those that are named. */
	named: [
		String(bearings.firstControl.value),
		String(bearings.secondControl.value),
		String(bearings.thirdControl.value)
	] as const
};

export default figures;
export type Figures = typeof figures;
