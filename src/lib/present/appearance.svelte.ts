import { writePref, readPref } from '../controllers/settings.svelte.ts';
import type { Scene } from '../story/types.ts';
import { contrasts, scales, type Lecture } from './lecture.svelte.ts';

/** Restores the lecturer's preferences where the browser has stored them. */
export function loadPrefs(lecture: Lecture<Scene>): void {
	const scale = Number(readPref('scale'));
	if (scale >= scales.least && scale <= scales.most) lecture.scale = scale;
	lecture.contrast = contrasts.find((known) => known === readPref('contrast')) ?? 'paper';
	lecture.letters = readPref('letters') !== 'off';
}

/**
 * Reflects on `<html>`, in either window, whether the picture is frozen and the pointer is on. Call it inside an
 * effect.
 */
export function renderOverlay(lecture: Lecture<Scene>): void {
	const html = document.documentElement;
	$effect(() => {
		html.toggleAttribute('data-frozen', lecture.frozen);
		html.toggleAttribute('data-pointing', lecture.pointing);
	});
}

/**
 * Reflects the lecture's appearance on `<html>` (colours, text scale, motion) and stores the lecturer's preferences.
 * Call it inside an effect.
 */
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
