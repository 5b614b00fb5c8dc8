import { fact } from '../fact.ts';
import { first, last, lowest, numberAt, only, stringAt, where } from '../columns.ts';
import type { Row } from '../parse-csv.ts';
import { readTable } from '../table.ts';

const daily = readTable('nvidia-daily');
const monthly = readTable('nvidia-month-end');
const losses = readTable('one-day-losses');
const training = readTable('training-cost');

/** The record day: rank 1 of the losses as of that day. */
const record = only(losses, { rank: 1 });
const day = stringAt(losses, record, 'date');
/** The trading days around it. */
const before = last(where(daily, (row) => String(row.date) < day));
const next = where(daily, (row) => String(row.date) > day);
const second = first(where(next, (row) => row !== first(next)));
/** January to April of that year, which the scene draws. */
const spring = where(daily, (row) => String(row.date).startsWith(day.slice(0, 4)));
const low = lowest(spring, 'close_usd');
const monthEnd = last(monthly);

const ranked = (rank: number): Row => only(losses, { rank });
const lossOf = (row: Row) => fact(numberAt(losses, row, 'loss_usd_bn'), 'usd-bn');
const dayOf = (row: Row) => fact(stringAt(losses, row, 'date'), 'day');
const closeOf = (row: Row) => fact(numberAt(daily, row, 'close_usd'), 'usd');
const changeOf = (row: Row) => fact(numberAt(daily, row, 'change_pct'), 'percent');

/** What DeepSeek stated of the training of V3; rows by what they measure. */
const deepseek = (metric: string): number =>
	numberAt(training, only(training, { model: 'DeepSeek-V3', metric, basis: 'developer' }), 'value');

const value = numberAt(daily, before, 'market_cap_usd_bn');
const loss = numberAt(losses, record, 'loss_usd_bn');

/** Scene `wipeout`: Nvidia on 27 January 2025. One square is a billion dollars. */
export const wipeout = {
	/** The last trading day before the fall. */
	before: fact(stringAt(daily, before, 'date'), 'day'),
	day: fact(day, 'day'),
	/** What one square of the waffle stands for: the scene's own unit, not a figure. */
	square: fact(1, 'usd-bn'),
	/** Market value at the close before: derived, close × 24.49bn shares. */
	value: fact(value, 'usd-bn'),
	squares: fact(Math.round(value), 'count'),
	/** As Bloomberg reported it. */
	loss: fact(loss, 'usd-bn'),
	lossSquares: fact(Math.round(loss), 'count'),
	squaresLeft: fact(Math.round(value) - Math.round(loss), 'count'),
	/** The lowest and highest loss that the press gave; they differ in the share count. */
	lossLow: fact(numberAt(losses, record, 'loss_low_usd_bn'), 'usd-bn'),
	lossHigh: fact(numberAt(losses, record, 'loss_high_usd_bn'), 'usd-bn'),
	change: changeOf(only(daily, { date: day })),
	closeBefore: closeOf(before),
	close: closeOf(only(daily, { date: day })),
	oldRecord: lossOf(ranked(2)),
	oldRecordDay: dayOf(ranked(2)),
	metaLoss: lossOf(ranked(3)),
	metaDay: dayOf(ranked(3)),
	/** Derived: in no published list that was read. */
	fourth: lossOf(ranked(4)),
	fourthDay: dayOf(ranked(4)),
	/** DeepSeek's own figures for the last run: H800 GPU hours, and US dollars at an assumed two an hour. */
	gpuHours: fact(deepseek('gpu_hours'), 'million'),
	runCost: fact(deepseek('cost'), 'million-usd'),
	gpus: fact(deepseek('gpus'), 'count'),
	nextDay: fact(stringAt(daily, first(next), 'date'), 'day'),
	nextDayChange: changeOf(first(next)),
	secondDay: fact(stringAt(daily, second, 'date'), 'day'),
	secondDayChange: changeOf(second),
	/** The lowest close of January to April 2025. */
	low: closeOf(low),
	lowDay: fact(stringAt(daily, low, 'date'), 'day'),
	/** The end of the month-end strip. */
	lastMonthEnd: fact(numberAt(monthly, monthEnd, 'close_usd'), 'usd'),
	lastMonthEndDay: fact(stringAt(monthly, monthEnd, 'date'), 'day')
} as const;
