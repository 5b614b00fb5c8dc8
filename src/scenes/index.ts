import labels from 'virtual:labels';
import type { Lang } from '../lib/i18n/lang.ts';
import { translator } from '../lib/i18n/translator.ts';
import { importWithRetry } from '../lib/scene/retry.ts';
import type { LoadedPicture, Picture, Scene } from '../lib/story/types.ts';
import { order } from './order.ts';

/** What draws each scene, from its folder, on request. */
const pictures = import.meta.glob<{ default: Picture<unknown, unknown> }>('./*/index.ts');

/** The scenes in their order, with their drawing and its words, which are asked for twice before they count as lost. */
export const scenes = order.map((scene): Scene => {
	const [load, words] = [pictures[`./${scene.id}/index.ts`], labels[scene.id]];
	if (!load || !words) throw new Error(`src/scenes/${scene.id}: expected picture.ts`);
	/** The same each time: whoever shows it sees that it is what they show already. */
	const loaded: Partial<Record<Lang, LoadedPicture>> = {};
	return {
		...scene,
		async load(lang) {
			const [{ default: picture }, { default: own }] = await Promise.all([
				importWithRetry(load),
				importWithRetry(words[lang])
			]);
			return (loaded[lang] ??= { ...picture, language: translator(own, lang) });
		}
	};
});
