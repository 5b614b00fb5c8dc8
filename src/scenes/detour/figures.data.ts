import { facts, numberAt, readTable, stringAt } from '$data/index.ts';

const { detour } = facts;
const points = readTable('algorithmic-points');
const DAY = 864e5;
const days = points.rows.map((row) => Date.parse(stringAt(points, row, 'date')) / DAY);
const [firstDay = 0] = days;
const start = Number(detour.startYear.value);
const yearsFrom = (day: number, since: number): number =>
	Math.round(((day - since) / 365.25) * 1000) / 1000;

/** What scene `detour` draws. Times are in years since the first measured point, where all series start at 100. */
const figures = {
	/** That point in calendar years. */
	base: start + yearsFrom(firstDay, Date.parse(`${start}-01-01`) / DAY),
	start,
	end: Number(detour.endYear.value),
	/** How long each detour takes to halve what a result needs; for the algorithms, also the ends of the range. */
	chips: Number(detour.chipHalving.value),
	algorithms: Number(detour.algorithmHalving.value) / 12,
	fast: Number(detour.algorithmLow.value) / 12,
	slow: Number(detour.algorithmHigh.value) / 12,
	/** Image recognition, as measured. */
	points: points.rows.map((row, i) => ({
		years: yearsFrom(days[i] ?? firstDay, firstDay),
		index: 100 / numberAt(points, row, 'reduction_factor')
	})),
	/** Percent of recent gains. */
	compute: [Number(detour.computeLow.value), Number(detour.computeHigh.value)] as [number, number],
	recipe: [Number(detour.algorithmsLow.value), Number(detour.algorithmsHigh.value)] as [
		number,
		number
	]
};

export default figures;
export type Figures = typeof figures;
