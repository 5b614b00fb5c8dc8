import type { Lang } from '../../../lib/i18n/lang.ts';
import type { SlideScene } from '../../../lib/present/slide.ts';
import { Story } from '../../../lib/story/story.ts';
import { scenes } from '../../../scenes/index.ts';
import { drawControls } from '../draw.ts';

/** Every scene with its steps and its controls, as the lecture's windows show them. Runs while prerendering only. */
export function loadSlides(lang: Lang): Promise<SlideScene[]> {
	const story = new Story(scenes);
	return Promise.all(
		scenes.map(async (scene, number) => {
			const picture = await scene.load(lang);
			const places = story.ofScene(number).map(({ id, name, scene: own, local }) => ({ id, name, scene: own, local }));
			return { scene: scene.id, places, controls: drawControls(picture) };
		})
	);
}
