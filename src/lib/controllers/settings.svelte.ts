import { motion } from '../scene/motion.svelte.ts';
import { readItem, writeItem } from '../storage.ts';
import { safeMedia } from './safe-media.ts';

/** A stored preference; null where there is none. */
export const readPref = (key: string): string | null => readItem('localStorage', key);

/** Stores a preference. Where storage is full or forbidden, it lasts as long as this page. */
export const writePref = (key: string, value: string | null): void =>
	void writeItem('localStorage', key, value);

const choiceOf = (value: string | undefined): 'full' | 'reduced' | null =>
	value === 'full' || value === 'reduced' ? value : null;

/**
 * The controls for appearance and motion: radio groups named `theme` and `motion`. A stored choice is already on
 * `<html>`, set before the first paint (app.html).
 */
export function settings(root: HTMLElement): () => void {
	const html = document.documentElement;
	const calm = safeMedia('(prefers-reduced-motion: reduce)');
	const print = safeMedia('print');
	const follow = (): void => void (motion.system = calm.matches);
	const printing = (): void => void (motion.printing = true);
	/** After printing, and whenever the medium changes. */
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
