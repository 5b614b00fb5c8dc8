import { describe, expect, it } from 'vitest';
import { pointsOf } from '../../../tests/support/scene-faults.ts';
import { clipX, lineTo, polyline, progress, type Point } from './path.ts';

describe('between', () => {
	const line: Point[] = [
		[0, 0],
		[10, 10],
		[20, 0]
	];
	it('cuts a line exactly', () =>
		expect(clipX(line, 5, 15)).toEqual([
			[5, 5],
			[10, 10],
			[15, 5]
		]));
	it('keeps the whole line', () => expect(clipX(line, -1, 99)).toEqual(line));
	it('cuts inside one segment', () =>
		expect(clipX(line, 2, 4)).toEqual([
			[2, 2],
			[4, 4]
		]));
	it('is empty outside', () => expect(clipX(line, 30, 40)).toEqual([]));
});

describe('polyline', () => {
	it('draws in tenths', () =>
		expect(
			polyline([
				[0, 0.04],
				[1.26, 2],
				[1, 1]
			])
		).toBe('M0,0l1.3,2 -0.3,-1'));
	it('ends where it should, however many points there are', () => {
		const points = Array.from({ length: 500 }, (_, i): Point => [i / 3, Math.sin(i) * 7]);
		expect(pointsOf(polyline(points))).toEqual(
			points.map(([x, y]) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10 + 0])
		);
	});
	it('draws nothing of one point', () => expect(polyline([[1, 1]])).toBe(''));
});

it('lineTo has its end once it is reached', () => {
	const line: Point[] = [
		[0, 0],
		[10, 10]
	];
	expect([lineTo(line, 5), lineTo(line, 10)]).toEqual([
		{ d: 'M0,0l5,5', end: null },
		{ d: 'M0,0l10,10', end: [10, 10] }
	]);
});

it('share is squeezed to 0 and 1', () =>
	expect([0, 0.5, 0.75, 2].map((t) => progress(t, 0.5, 1))).toEqual([0, 0, 0.5, 1]));
