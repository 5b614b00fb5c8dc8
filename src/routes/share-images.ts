import { render } from 'svelte/server';
import words from '../content/words.data.ts';
import { shareImageUrl, type ShareImageFile } from '../lib/build/share-images.ts';
import { folderOf, langs, type Lang } from '../lib/i18n/lang.ts';
import ShareCover from '../lib/page/ShareCover.svelte';
import { shareImageSize, type ShareImage } from '../lib/page/share-image.ts';
import ShareScene from '../lib/page/ShareScene.svelte';
import icon from '../lib/style/icon.svg?raw';
import sheets from '../lib/style/sheets.data.ts';
import { Story, type Step } from '../lib/story/story.ts';
import type { Scene } from '../lib/story/types.ts';
import { scenes } from '../scenes/index.ts';
import { drawPicture } from './[lang=lang]/render-picture.ts';

const story = new Story(scenes);

const page = (lang: Lang, body: string): string =>
	`<!doctype html><html lang="${lang}" data-theme="light"><meta charset="utf-8"><style>${sheets.photographed}</style><body>${body}</body></html>`;

/** The whole story's picture in one edition. */
export const coverShot = (lang: Lang): ShareImageFile => ({
	name: `share/${folderOf(lang)}/story`,
	...shareImageSize,
	html: page(lang, render(ShareCover, { props: { words: words[lang] } }).body)
});

/** The step whose picture stands for a scene. */
export function coverOf(id: string): { scene: Scene; step: Step } {
	const number = scenes.findIndex((scene) => scene.id === id);
	const scene = scenes[number];
	const step = scene?.cover ? story.find(`${id}/${scene.cover}`) : story.ofScene(number).at(-1);
	if (!scene || !step)
		throw new Error(`“${id}” is no scene, or its cover “${scene?.cover}” no step of it`);
	return { scene, step };
}

/** A scene's picture in one edition, at its cover step. */
async function sceneShot(id: string, lang: Lang): Promise<ShareImageFile> {
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

/** What a scene shows of itself elsewhere: the photograph, and what it shows in words. */
export async function scenePreview(id: string, lang: Lang): Promise<ShareImage> {
	const { scene, step } = coverOf(id);
	const { description } = drawPicture(await scene.load(lang), scene, step, []);
	return { file: shareImageUrl(await sceneShot(id, lang)), alt: description };
}

/** The mark at the sizes that systems ask for: what is shown as it is, what is cut to a shape, what Apple rounds. */
export const iconShots = {
	small: iconShot('small', 192, 100),
	large: iconShot('large', 512, 100),
	maskable: iconShot('maskable', 512, 72),
	apple: iconShot('apple', 180, 80)
} as const;

function iconShot(name: string, size: number, share: number): ShareImageFile {
	const style = `body{margin:0;block-size:100vh;display:grid;place-items:center;background:${sheets.paper.light}}svg{inline-size:${share}%}`;
	return {
		name: `icons/${name}`,
		width: size,
		height: size,
		html: `<!doctype html><html lang="en"><meta charset="utf-8"><style>${style}</style><body>${icon}</body></html>`
	};
}

/** Everything that is photographed. */
export const shots = async (): Promise<ShareImageFile[]> => [
	...langs.map(coverShot),
	...(await Promise.all(langs.flatMap((lang) => scenes.map(({ id }) => sceneShot(id, lang))))),
	...Object.values(iconShots)
];
