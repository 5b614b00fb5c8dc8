import { render } from 'svelte/server';
import words from '../content/words.data.ts';
import { shareImageUrl, type ShareImageFile } from '../lib/build/share-images.ts';
import { folderOf, langs, type Lang } from '../lib/i18n/lang.ts';
import ShareCover from '../lib/page/ShareCover.svelte';
import { shareImageSize, type ShareImage } from '../lib/page/share-image.ts';
import ShareScene from '../lib/page/ShareScene.svelte';
import icon from '$content/icon.svg?raw';
import sheets from '../lib/style/sheets.data.ts';
import { Story, type Step } from '../lib/story/story.ts';
import type { Scene } from '../lib/story/types.ts';
import { scenes } from '../scenes/index.ts';
import { drawPicture } from './[lang=lang]/render-picture.ts';

const story = new Story(scenes);

const page = (lang: Lang, body: string): string =>
	`<!doctype html><html lang="${lang}" data-theme="light"><meta charset="utf-8"><style>${sheets.shareImage}</style><body>${body}</body></html>`;

/** The whole story's share image in one edition. */
export const coverImage = (lang: Lang): ShareImageFile => ({
	name: `share/${folderOf(lang)}/story`,
	...shareImageSize,
	html: page(lang, render(ShareCover, { props: { words: words[lang] } }).body)
});

/** The step whose picture represents a scene. */
export function coverOf(id: string): { scene: Scene; step: Step } {
	const number = scenes.findIndex((scene) => scene.id === id);
	const scene = scenes[number];
	const step = scene?.cover ? story.find(`${id}/${scene.cover}`) : story.ofScene(number).at(-1);
	if (!scene || !step)
		throw new Error(`“${id}” is no scene, or its cover “${scene?.cover}” no step of it`);
	return { scene, step };
}

/** A scene's share image in one edition, at its cover step. */
async function sceneImage(id: string, lang: Lang): Promise<ShareImageFile> {
	const { scene, step } = coverOf(id);
	const { low } = drawPicture(await scene.load(lang), scene, step, ['low']);
	return {
		name: `share/${folderOf(lang)}/${id}`,
		...shareImageSize,
		html: page(
			lang,
			render(ShareScene, {
				props: { words: words[lang], title: words[lang].scenes[id]?.title ?? '', picture: low }
			}).body
		)
	};
}

/** A scene's share image and its text alternative. */
export async function scenePreview(id: string, lang: Lang): Promise<ShareImage> {
	const { scene, step } = coverOf(id);
	const { description } = drawPicture(await scene.load(lang), scene, step, []);
	return { file: shareImageUrl(await sceneImage(id, lang)), alt: description };
}

/** The icon at the sizes that systems ask for: shown as it is, cut to a shape (maskable), or rounded by Apple. */
export const iconImages = {
	small: iconImage('small', 192, 100),
	large: iconImage('large', 512, 100),
	maskable: iconImage('maskable', 512, 72),
	apple: iconImage('apple', 180, 80)
} as const;

function iconImage(name: string, size: number, share: number): ShareImageFile {
	const style = `body{margin:0;block-size:100vh;display:grid;place-items:center;background:${sheets.paper.light}}svg{inline-size:${share}%}`;
	return {
		name: `icons/${name}`,
		width: size,
		height: size,
		html: `<!doctype html><html lang="en"><meta charset="utf-8"><style>${style}</style><body>${icon}</body></html>`
	};
}

/** Everything that `npm run pictures` renders. */
export const shareImages = async (): Promise<ShareImageFile[]> => [
	...langs.map(coverImage),
	...(await Promise.all(langs.flatMap((lang) => scenes.map(({ id }) => sceneImage(id, lang))))),
	...Object.values(iconImages)
];
