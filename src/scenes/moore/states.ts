import { defineScene, type StateOf } from '$lib/story/types.ts';

/**
 * chart: dots, lines and gridlines are visible; late: the dots after the last year of research effort; log: the ruler,
 * from equal steps to times ten; fit: the straight line; whole: it is fitted to all years with an effort, not only to
 * 2010; ext: its dotted extension; fold: the chart gives way to the figures; people: the figures; thirds: the axis
 * rises and is cut in three; along: from years to work done; pace: the first third's pace, and what is missing; share:
 * productivity; limit: the limit line; wall: it rises and stays alone.
 *
 * What a later picture hides under `chart: 0` keeps its position there, so that it fades in place.
 */
const off = {
	chart: 0,
	late: 0,
	log: 1,
	fit: 0,
	whole: 0,
	ext: 0,
	fold: 0,
	people: 0,
	thirds: 0,
	along: 0,
	pace: 0,
	share: 0,
	limit: 0,
	wall: 0,
	years: 0,
	numbers: 0,
	rocketText: 0,
	rulerText: 0,
	crowdText: 0,
	bendText: 0,
	shareText: 0,
	wallText: 0
};
const bent = { ...off, fit: 1, whole: 1, thirds: 1, along: 1, pace: 1 };

const steps = {
	rocket: { ...off, chart: 1, late: 1, log: 0, years: 1, rocketText: 1 },
	ruler: { ...off, chart: 1, late: 1, fit: 1, ext: 1, years: 1, rulerText: 1 },
	crowd: { ...off, chart: 1, fit: 1, whole: 1, fold: 1, people: 1, years: 1, crowdText: 1 },
	bend: { ...bent, chart: 1, numbers: 1, bendText: 1 },
	share: { ...bent, share: 1, limit: 1, shareText: 1 },
	wall: { ...bent, share: 1, limit: 1, wall: 1, wallText: 1 }
} satisfies Record<string, typeof off>;

/** Scene `moore`: the same chips on three scales. */
export const moore = defineScene({
	id: 'moore',
	steps,
	timing: {
		chart: [0, 0.9],
		people: [0, 0.9],
		fit: 'all',
		pace: 'all',
		share: 'all',
		late: [0, 0.4],
		whole: [0.1, 0.5],
		fold: [0.1, 0.5],
		thirds: [0.1, 0.5],
		log: [0, 0.7],
		along: [0.4, 0.85],
		limit: [0.1, 0.7],
		wall: [0.1, 0.8],
		ext: 'label',
		years: 'label',
		numbers: 'label',
		rocketText: 'label',
		rulerText: 'label',
		crowdText: 'label',
		bendText: 'label',
		shareText: 'label',
		wallText: 'label'
	},
	duration: { bend: 900 },
	divider: 'limit'
});

/** The state of its pictures. */
export type State = StateOf<typeof moore>;
