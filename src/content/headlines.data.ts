import { readableFormats } from '../lib/chart/format.ts';
import { limitStamps } from '../lib/chart/limit-stamp.ts';
import type { View } from '../lib/chart/view.ts';
import { forLangs, type Lang } from '../lib/i18n/lang.ts';
import { translator } from '../lib/i18n/translator.ts';
import { withInputs } from '../lib/story/inputs.ts';
import type { ViewFunction, SceneDefinition } from '../lib/story/types.ts';
import { order } from '../scenes/order.ts';
import { labelsOf, readWords } from './index.ts';

const views = import.meta.glob<ViewFunction<unknown, unknown>>('../scenes/*/view.ts', {
	import: 'view',
	eager: true
});
const figures = import.meta.glob<unknown>('../scenes/*/figures.data.ts', {
	import: 'default',
	eager: true
});

/** Each step as it opens and, where the reader's hand is asked, after a low and a high guess. */
const states = (scene: SceneDefinition) =>
	Object.values(scene.steps).flatMap((state) => [
		withInputs(scene, state),
		...(scene.inputs
			? [0.1, 0.9].map((share) =>
					withInputs(scene, state, (param) => valuesOf(scene, param, share))
				)
			: [])
	]);

/** Numbers of a hand, all at the same share of its range. */
const valuesOf = ({ inputs = [] }: SceneDefinition, param: string, share: number): number[] => {
	const input = inputs.find((one) => one.param === param);
	return input
		? Array<number>(input.count).fill(Math.round(input.min + (input.max - input.min) * share))
		: [];
};

/** What a picture sets in the serif of headings. */
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

/** What a lecture sets in it besides: the steps' headlines. */
const headlinesOf = (lang: Lang): string =>
	Object.values(readWords()[lang].scenes)
		.flatMap(({ steps }) => Object.values(steps).map(({ headline }) => headline))
		.join('');

/** Every character once, so that the order of scenes doesn't make another font. */
const glyphs = (text: string): string => [...new Set(text)].toSorted().join('');
const story = forLangs(textOf);

/** Everything that each edition sets in the serif of headings, read and as a lecture, for the fonts to have just these glyphs. */
export default {
	story: forLangs((lang) => glyphs(story[lang])),
	stage: forLangs((lang) => glyphs(story[lang] + headlinesOf(lang)))
};
