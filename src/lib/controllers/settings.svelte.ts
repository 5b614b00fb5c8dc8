import { motion } from '../scene/motion.svelte.ts';
import { readItem, writeItem } from '../storage.ts';
import { safeMedia } from './safe-media.ts';

/** A choice that was kept; null where none was. */
export const readPref = (key: string): string | null => readItem('localStorage', key);

/** Keeps a choice where the browser allows it. Where storage is full or forbidden, the choice holds for this page. */
export const writePref = (key: string, value: string | null): void =>
	void writeItem('localStorage', key, value);

const choiceOf = (value: string | undefined): 'full' | 'reduced' | null =>
	value === 'full' || value === 'reduced' ? value : null;

/**
 * The visible switches for appearance and motion: radio groups named `theme` and `motion`. What was chosen before is
 * already on `<html>`, put there before the first paint (app.html).
 */
export function settings(root: HTMLElement): () => void {
	const html = document.documentElement;
	const calm = safeMedia('(prefers-reduced-motion: reduce)');
	const print = safeMedia('print');
	const follow = (): void => void (motion.system = calm.matches);
	const printing = (): void => void (motion.printing = true);
	/** After printing, and whenever the medium changes: paper is what the page is laid out for now. */
	const paper = (): void => void (motion.printing = print.matches);
	motion.choice = choiceOf(html.dataset.motion);
	follow();

	const radios = [...root.querySelectorAll<HTMLInputElement>('input[type=radio][data-setting]')];
	for (const radio of radios) radio.checked = radio.value === (html.dataset[radio.name] ?? 'auto');
	const choose = ({ target }: Event): void => {
		if (!(target instanceof HTMLInputElement) || target.dataset.setting === undefined) return;
		const { name, value } = target;
		if (value === 'auto') delete html.dataset[name];
		else html.dataset[name] = value;
		writePref(name, value === 'auto' ? null : value);
		if (name === 'motion') motion.choice = choiceOf(value);
	};
	root.addEventListener('change', choose);
	calm.addEventListener('change', follow);
	print.addEventListener('change', paper);
	addEventListener('beforeprint', printing);
	addEventListener('afterprint', paper);
	return () => {
		root.removeEventListener('change', choose);
		calm.removeEventListener('change', follow);
		print.removeEventListener('change', paper);
		removeEventListener('beforeprint', printing);
		removeEventListener('afterprint', paper);
	};
}
