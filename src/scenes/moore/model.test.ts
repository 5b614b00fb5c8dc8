import { describe, expect, it } from 'vitest';
import { boxes, type Box } from '../../lib/chart/box.ts';
import { widthOf } from '../../lib/chart/measure.ts';
import type { Note, View } from '../../lib/chart/view.ts';
import { langs, type Lang } from '../../lib/i18n/lang.ts';
import { language } from '../../lib/i18n/language.ts';
import { stateAt } from '../../lib/stage/tween.ts';
import type { State } from '../../lib/story/types.ts';
import figures from './figures.build.ts';
import labels from './labels.build.ts';
import { model, type Marks } from './model.ts';
import { moore } from './states.ts';

type Step = keyof typeof moore.steps;
const steps = Object.entries(moore.steps) as [Step, State][];
const view = (state: State, box: Box = boxes.tall, lang: Lang = 'en'): View<Marks> => model(figures, state, box, language(labels, lang));
const state = (step: Step): State => moore.steps[step];

const sizes = { title: 1.19, unit: 1, note: 1.077, axis: 1 };
/** The room a note takes where a label is `em` units high; `tight` leaves out the air over and under the letters. */
function room(note: Note, em: number, tight: boolean): { x1: number; x2: number; y1: number; y2: number } {
	const own = typeof note.size === 'number' ? note.size : sizes[note.size ?? 'note'] * (note.chip ? 0.96 : 1);
	const leading = typeof note.size === 'number' ? 1.2 : 1.3;
	let [w, h] = [0, 0];
	for (const line of note.lines) {
		const { text, size = own } = typeof line === 'string' ? { text: line } : line;
		const full = (widthOf(text) * size + (note.chip ? 1 : 0)) * em;
		const rows = note.width ? Math.ceil(full / note.width) : 1;
		w = Math.max(w, note.width ? Math.min(full, note.width) : full);
		h += rows * size * em * leading;
	}
	const x1 = note.x - (note.anchor === 'middle' ? w / 2 : note.anchor === 'end' ? w : 0);
	const y1 = note.y - (note.valign === 'middle' ? h / 2 : note.valign === 'bottom' ? h : 0);
	const air = tight ? own * em * 0.22 : 0;
	return { x1, x2: x1 + w, y1: y1 + air, y2: y1 + h - air };
}

/** Boxes as they are drawn, and with the largest text that a window gives them (320 px, 1024 px, the lecture's stage). */
const drawn: [string, Box, number, boolean][] = [
	['tall', boxes.tall, 13, false], ['tall at 320 px', boxes.tall, 15.8, true],
	['wide', boxes.wide, 15.5, false], ['wide at 1024 px', boxes.wide, 20.4, true], ['wide on stage', { ...boxes.wide, em: 20 }, 20, true],
	['low', boxes.low, 13, false]
];

/** Every number that is drawn. */
const everything = (shown: View<Marks>): string => JSON.stringify(shown, (_, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? 'NaN' : value));

describe.each(langs)('in %s', (lang) => {
	describe.each(drawn)('in the box %s', (_, box, em, tight) => {
		it.each(steps)('%s stays inside, and no words collide', (_step, own) => {
			const shown = view(own, box, lang);
			expect(everything(shown)).not.toContain('NaN');
			const rooms = shown.notes.map((note) => ({ key: note.key, ...room(note, em, tight) }));
			for (const { key, x1, x2, y1, y2 } of rooms) {
				expect(x1, `${key} left`).toBeGreaterThanOrEqual(-0.5);
				expect(x2, `${key} right`).toBeLessThanOrEqual(box.w + 0.5);
				expect(y1, `${key} top`).toBeGreaterThanOrEqual(0);
				expect(y2, `${key} bottom`).toBeLessThanOrEqual(box.h);
			}
			for (const [i, a] of rooms.entries())
				for (const b of rooms.slice(i + 1)) {
					// The shared title and unit line touch where text is large: not this scene's to place.
					if (a.key.endsWith('-title') && b.key.endsWith('-unit')) continue;
					const apart = a.x2 <= b.x1 + 1 || b.x2 <= a.x1 + 1 || a.y2 <= b.y1 + 1 || b.y2 <= a.y1 + 1;
					expect(apart, `${a.key} on ${b.key}: ${JSON.stringify([a, b])}`).toBe(true);
				}
			const { chips } = shown.marks;
			const radius = box.line.dot;
			for (const { x, y } of chips.opacity > 0 ? chips.dots : []) {
				expect(x).toBeGreaterThan(radius);
				expect(x).toBeLessThan(box.w - radius);
				expect(y).toBeGreaterThan(radius);
				expect(y).toBeLessThan(box.h - radius);
			}
			for (const rule of shown.rules) expect(Math.max(rule.x1, rule.x2) <= box.w && Math.max(rule.y1, rule.y2) <= box.h && Math.min(rule.x1, rule.x2, rule.y1, rule.y2) >= 0, rule.key).toBe(true);
			for (const { x1, x2, y, sealX = 0 } of shown.limits) expect([x1 >= 0, x2 <= box.w, y > 0, y < box.h, sealX < box.w]).toEqual([true, true, true, true, true]);
		});
	});

	it('says something else at each step', () => {
		expect(new Set(steps.map(([, own]) => view(own, boxes.tall, lang).summary)).size).toBe(steps.length);
	});
});

describe('between the steps', () => {
	const pairs = [...steps.slice(1).map(([to], i) => [steps[i]?.[0] ?? to, to] as const), ['wall', 'rocket'] as const, ['rocket', 'bend'] as const];
	it.each([...pairs, ...pairs.map(([a, b]) => [b, a] as const)])('%s to %s is drawn all the way', (from, to) => {
		for (const box of Object.values(boxes))
			for (let t = 0.1; t < 0.95; t += 0.1) {
				const shown = view(stateAt(state(from), state(to), t, moore.timing), box);
				expect(everything(shown), `${box.name} ${t}`).not.toContain('NaN');
				for (const { x, y, opacity } of shown.marks.chips.dots) if (opacity * shown.marks.chips.opacity > 0.05) expect([x > 0, x < box.w, y > 0, y < box.h], `${box.name} ${t}`).toEqual([true, true, true, true]);
			}
	});

	it('has the same keys in every step', () => {
		const keys = Object.keys(state('rocket')).sort();
		for (const [, own] of steps) expect(Object.keys(own).sort()).toEqual(keys);
	});

	it('never shows figures and bent axis without each other’s leave', () => {
		for (let t = 0.4; t < 1; t += 0.05) expect(view(stateAt(state('crowd'), state('bend'), t, moore.timing)).marks.people.filter(({ shown }) => shown > 0)).toEqual([]);
	});
});
