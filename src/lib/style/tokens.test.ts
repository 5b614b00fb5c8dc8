import { colours } from '$about';
import { describe, expect, it } from 'vitest';
import type { ColourName } from './palette.ts';

const { light, dark } = colours;

type Rgb = [number, number, number];
const linear = (hex: string): Rgb =>
	[1, 3, 5]
		.map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
		.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as Rgb;
const luminance = (hex: string): number =>
	linear(hex).reduce((sum, c, i) => sum + c * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0);
const contrast = (a: string, b: string): number => {
	const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
	return (high + 0.05) / (low + 0.05);
};
const times = (m: readonly (readonly number[])[], v: readonly number[]): number[] =>
	m.map((row) => row.reduce((sum, x, i) => sum + x * (v[i] ?? 0), 0));
/** Full protanopia and deuteranopia after Machado, Oliveira and Fernandes (2009), on linear RGB. */
const blind = {
	protan: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deutan: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	]
};
const lab = (rgb: readonly number[]): number[] => {
	const xyz = times(
		[
			[0.4124564, 0.3575761, 0.1804375],
			[0.2126729, 0.7151522, 0.072175],
			[0.0193339, 0.119192, 0.9503041]
		],
		rgb.map((c) => Math.min(1, Math.max(0, c)))
	);
	const [fx = 0, fy = 0, fz = 0] = xyz
		.map((v, i) => v / ([0.95047, 1, 1.08883][i] ?? 1))
		.map((v) => (v > 0.008856 ? Math.cbrt(v) : 7.787 * v + 16 / 116));
	return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
};
const distance = (a: string, b: string, kind: keyof typeof blind): number =>
	Math.hypot(
		...lab(times(blind[kind], linear(a))).map(
			(v, i) => v - (lab(times(blind[kind], linear(b)))[i] ?? 0)
		)
	);

describe.each(Object.entries({ light, dark }))('colours, %s', (_, theme) => {
	const colour = (name: ColourName): string => theme[name];
	it('are written in six digits', () => {
		for (const value of Object.values(theme)) expect(value).toMatch(/^#[0-9a-f]{6}$/);
	});
	it.each(['ink', 'muted', 'scarce', 'response', 'you'] as const)(
		'%s is readable text on paper and card',
		(name) => {
			expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(4.5);
			expect(contrast(colour(name), colour('card'))).toBeGreaterThanOrEqual(4.5);
		}
	);
	it.each(['mark', 'field'] as const)('%s is a visible mark', (name) =>
		expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(3)
	);
	it.each(['band', 'scarce-t', 'you-t'] as const)('ink is readable on %s', (name) =>
		expect(contrast(colour('ink'), colour(name))).toBeGreaterThanOrEqual(7)
	);
	it('keeps the two meanings apart in grey, and for colour-blind readers', () => {
		expect(contrast(colour('scarce'), colour('response'))).toBeGreaterThanOrEqual(1.8);
		expect(contrast(colour('scarce'), colour('field'))).toBeGreaterThanOrEqual(1.8);
		for (const kind of ['protan', 'deutan'] as const)
			expect(distance(colour('scarce'), colour('response'), kind)).toBeGreaterThan(60);
	});
	it('keeps the reader’s purple apart from the blue', () =>
		expect(distance(colour('you'), colour('response'), 'deutan')).toBeGreaterThan(20));
});
