import { writePref, readPref } from '../controllers/settings.svelte.ts';
import type { Scene } from '../story/types.ts';
import { contrasts, scales, type Lecture } from './lecture.svelte.ts';

/** Takes up the lecturer's own choices, where the browser kept them. */
export function loadPrefs(lecture: Lecture<Scene>): void {
	const scale = Number(readPref('scale'));
	if (scale >= scales.least && scale <= scales.most) lecture.scale = scale;
	lecture.contrast = contrasts.find((known) => known === readPref('contrast')) ?? 'paper';
	lecture.letters = readPref('letters') !== 'off';
}

/** Writes on either window's `<html>` whether its picture is frozen or pointed at. To be called inside an effect. */
export function renderOverlay(lecture: Lecture<Scene>): void {
	const html = document.documentElement;
	$effect(() => {
		html.toggleAttribute('data-frozen', lecture.frozen);
		html.toggleAttribute('data-pointing', lecture.pointing);
	});
}

/** Writes how the lecture looks onto the stage's `<html>`: colours, text scale, motion; and keeps what is the lecturer's choice. To be called inside an effect. */
export function appearance(lecture: Lecture<Scene>): void {
	const html = document.documentElement;
	$effect(() => {
		html.style.setProperty('--scale', String(lecture.scale / 100));
		writePref('scale', lecture.scale === 100 ? null : String(lecture.scale));
	});
	$effect(() => {
		html.dataset.theme = lecture.contrast === 'dark' ? 'dark' : 'light';
		html.dataset.contrast = lecture.contrast;
		writePref('contrast', lecture.contrast === 'paper' ? null : lecture.contrast);
	});
	$effect(() => {
		const { motion } = lecture;
		if (motion) html.dataset.motion = motion;
		else delete html.dataset.motion;
		writePref('motion', motion);
	});
	renderOverlay(lecture);
}
