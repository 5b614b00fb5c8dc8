import { describe, expect, it } from 'vitest';
import labels from 'virtual:labels/moore';
import { formats, type Format } from '$lib/chart/format.ts';
import { viewports, sceneFaults } from '../../../tests/support/scene-faults.ts';
import type { View } from '$lib/chart/view.ts';
import { langs, type Lang } from '$lib/i18n/lang.ts';
import { translator } from '$lib/i18n/translator.ts';
import { stateAt } from '$lib/scene/tween.ts';
import figures from './figures.data.ts';
import { view as viewOf, type Marks } from './view.ts';
import { moore, type State } from './states.ts';

type Step = keyof typeof moore.steps;
const steps = Object.entries(moore.steps) as [Step, State][];
const view = (state: State, format: Format = formats.tall, lang: Lang = 'en'): View<Marks> =>
	viewOf(figures, state, format, translator(labels[lang], lang));
const state = (step: Step): State => moore.steps[step];

it('is whole, inside its format, and lays no label on another, in every step and between', () => {
	expect(sceneFaults(moore, view)).toEqual([]);
});

it.each(viewports)('keeps every dot inside the format ($name)', ({ format }) => {
	const radius = format.line.dot;
	for (const [step, settledState] of steps)
		for (const { chips } of langs.map((lang) => view(settledState, format, lang).marks))
			for (const { x, y } of chips.opacity > 0 ? chips.dots : [])
				expect(
					[x > radius, x < format.w - radius, y > radius, y < format.h - radius],
					step
				).toEqual([true, true, true, true]);
});

describe('between the steps', () => {
	const pairs = [
		...steps.slice(1).map(([to], i) => [steps[i]?.[0] ?? to, to] as const),
		['wall', 'rocket'] as const,
		['rocket', 'bend'] as const
	];
	it.each([...pairs, ...pairs.map(([a, b]) => [b, a] as const)])(
		'%s to %s is drawn all the way',
		(from, to) => {
			for (const format of Object.values(formats))
				for (let t = 0.1; t < 0.95; t += 0.1) {
					const shown = view(stateAt(state(from), state(to), t, moore.timing), format);
					for (const { x, y, opacity } of shown.marks.chips.dots)
						if (opacity * shown.marks.chips.opacity > 0.05)
							expect([x > 0, x < format.w, y > 0, y < format.h], `${format.name} ${t}`).toEqual([
								true,
								true,
								true,
								true
							]);
				}
		}
	);

	it('never shows figures and bent axis without each other’s leave', () => {
		for (let t = 0.4; t < 1; t += 0.05)
			expect(
				view(stateAt(state('crowd'), state('bend'), t, moore.timing)).marks.people.filter(
					({ shown }) => shown > 0
				)
			).toEqual([]);
	});
});
