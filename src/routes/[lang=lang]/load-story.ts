import { entry } from 'virtual:entry';
import words from '$content/words.data.ts';
import type { Lang } from '$lib/i18n/lang.ts';
import { prerenderedStep } from '$lib/story/prerendered.ts';
import { Story } from '$lib/story/story.ts';
import { scenes } from '$scenes/index.ts';
import { drawControls, drawPicture, tablesOf } from './render-picture.ts';

/**
 * Everything on the story's page in one edition, for the page and for the embeddable page. Used while prerendering
 * only.
 */
export async function loadStory(lang: Lang) {
	const story = new Story(scenes);
	const drawn = scenes.map(async (scene, number) => {
		const picture = await scene.load(lang);
		const prerendered = prerenderedStep(story, number);
		const last = story.ofScene(number).at(-1) ?? prerendered;
		const draw = (step: typeof prerendered) => drawPicture(picture, scene, step, ['tall', 'wide']);
		return {
			prerendered: draw(prerendered),
			final: last === prerendered ? null : draw(last),
			tables: await tablesOf(scene.id, lang),
			controls: drawControls(picture)
		};
	});
	return { lang, words: words[lang], drawn: await Promise.all(drawn), reader: entry('reader') };
}
