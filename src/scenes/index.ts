import labels from 'virtual:labels';
import type { Lang } from '../lib/i18n/lang.ts';
import { translator } from '../lib/i18n/translator.ts';
import { importWithRetry } from '../lib/scene/retry.ts';
import type { LoadedPicture, Picture, Scene } from '../lib/story/types.ts';
import { order } from './order.ts';

/** The picture module of each scene's folder, loaded on demand. */
const pictures = import.meta.glob<{ default: Picture<unknown, unknown> }>('./*/index.ts');

/** The scenes in order, with functions that load their picture and labels, each with one retry. */
export const scenes = order.map((scene): Scene => {
	const [load, words] = [pictures[`./${scene.id}/index.ts`], labels[scene.id]];
	if (!load || !words) throw new Error(`src/scenes/${scene.id}: expected index.ts`);
	/** Returns the same object each time, so that callers can compare it. */
	const loaded: Partial<Record<Lang, LoadedPicture>> = {};
	return {
		...scene,
		async load(lang) {
			const [{ default: picture }, { default: sceneLabels }] = await Promise.all([
				importWithRetry(load),
				importWithRetry(words[lang])
			]);
			return (loaded[lang] ??= { ...picture, language: translator(sceneLabels, lang) });
		}
	};
});
