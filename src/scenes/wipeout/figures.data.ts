import { facts, numbers, numberAt, readTable, stringAt, strings, where } from '$data/index.ts';

/** The window of the daily line: the calendar months round the fall. */
const from = '2025-01-01';
const to = '2025-04-30';

const daily = where(
	readTable('nvidia-daily'),
	({ date }) => String(date) >= from && String(date) <= to
);
const monthly = readTable('nvidia-month-end');
const losses = readTable('one-day-losses');
/** The four largest as of the day, the largest first. */
const ranked = where(losses, ({ rank }) => rank !== null && Number(rank) <= 4).rows.toSorted(
	(a, b) => numberAt(losses, a, 'rank') - numberAt(losses, b, 'rank')
);
const { wipeout } = facts;

/** What scene `wipeout` draws. */
const figures = {
	/** Market value before the fall and what was lost, in squares of US$1bn. */
	squares: Number(wipeout.squares.value),
	lost: Number(wipeout.lossSquares.value),
	/** Percent. */
	change: Number(wipeout.change.value),
	before: String(wipeout.before.value),
	day: String(wipeout.day.value),
	/** Million US dollars and million GPU hours, as DeepSeek reported them. */
	runCost: Number(wipeout.runCost.value),
	gpuHours: Number(wipeout.gpuHours.value),
	/** The largest one-day losses as of the day, in squares. */
	records: ranked.map((row) => ({
		count: Math.round(numberAt(losses, row, 'loss_usd_bn')),
		company: stringAt(losses, row, 'company'),
		day: stringAt(losses, row, 'date'),
		derived: row.basis === 'derived'
	})),
	/** Daily close, US dollars. */
	daily: { day: strings(daily, 'date'), close: numbers(daily, 'close_usd') },
	/** Month-end close, US dollars. */
	monthly: { day: strings(monthly, 'date'), close: numbers(monthly, 'close_usd') }
};

export default figures;
export type Figures = typeof figures;
