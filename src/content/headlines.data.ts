import { readableFormats } from '../lib/chart/format.ts';
import type { View } from '../lib/chart/view.ts';
import { forLangs, type Lang } from '../lib/i18n/lang.ts';
import { translator } from '../lib/i18n/translator.ts';
import { withInputs } from '../lib/story/inputs.ts';
import type { ViewFunction, SceneDefinition } from '../lib/story/types.ts';
import { order } from '../scenes/order.ts';
import { limitStamps } from './about.ts';
import { labelsOf, readWords } from './index.ts';

const views = import.meta.glob<ViewFunction<unknown, unknown>>('../scenes/*/view.ts', {
	import: 'view',
	eager: true
});
const figures = import.meta.glob<unknown>('../scenes/*/figures.data.ts', {
	import: 'default',
	eager: true
});

/** Each step without input and, where it takes input, with low and high values. */
const states = (scene: SceneDefinition) =>
	Object.values(scene.steps).flatMap((state) => [
		withInputs(scene, state),
		...(scene.inputs
			? [0.1, 0.9].map((share) =>
					withInputs(scene, state, (param) => valuesOf(scene, param, share))
				)
			: [])
	]);

/** Values of an input, all at the same share of its range. */
const valuesOf = ({ inputs = [] }: SceneDefinition, param: string, share: number): number[] => {
	const input = inputs.find((one) => one.param === param);
	return input
		? Array<number>(input.count).fill(Math.round(input.min + (input.max - input.min) * share))
		: [];
};

/** The labels that a picture sets in the headings' serif. */
const serif = ({ labels }: View): string =>
	labels
		.filter((note) => note.serif ?? typeof note.size === 'number')
		.flatMap(({ lines }) => lines.map((line) => (typeof line === 'string' ? line : line.text)))
		.join('');

function textOf(lang: Lang): string {
	const words = readWords()[lang];
	const pictures = order.flatMap((scene) => {
		const path = `../scenes/${scene.id}`;
		const view = views[`${path}/view.ts`];
		if (!view) throw new Error(`src/scenes/${scene.id}: expected view.ts`);
		const own = translator(labelsOf(scene.id)[lang], lang);
		return states(scene).flatMap((state) =>
			[...readableFormats.values()].map((format) =>
				serif(view(figures[`${path}/figures.data.ts`], state, format, own))
			)
		);
	});
	return [
		words.title,
		...Object.values(words.scenes).map(({ title }) => title),
		...pictures,
		limitStamps[lang].word
	].join('');
}

/** What a lecture also sets in it: the steps' headlines. */
const headlinesOf = (lang: Lang): string =>
	Object.values(readWords()[lang].scenes)
		.flatMap(({ steps }) => Object.values(steps).map(({ headline }) => headline))
		.join('');

/** Every character once, sorted, so that the order of scenes doesn't change the font. */
const glyphs = (text: string): string => [...new Set(text)].toSorted().join('');
const story = forLangs(textOf);

/**
 * The text that each edition sets in the headings' serif, in the story and in the lecture, so that the fonts contain
 * just these glyphs.
 */
export default {
	story: forLangs((lang) => glyphs(story[lang])),
	stage: forLangs((lang) => glyphs(story[lang] + headlinesOf(lang)))
};
