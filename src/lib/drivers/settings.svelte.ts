import { motion } from '../stage/motion.svelte.ts';
import { media } from './media.ts';

const PREFIX = 'inexhaustible:';

/** What was kept under a key; null where nothing was, or storage is forbidden. */
export function kept(key: string): string | null {
	try {
		return localStorage.getItem(PREFIX + key);
	} catch {
		return null;
	}
}

/** Keeps a choice where the browser allows it. Where storage is full or forbidden, the choice holds for this page. */
export function keep(key: string, value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(PREFIX + key);
		else localStorage.setItem(PREFIX + key, value);
	} catch {
		document.documentElement.dataset.storage = 'none';
	}
}

const choiceOf = (value: string | undefined): 'full' | 'reduced' | null => (value === 'full' || value === 'reduced' ? value : null);

/**
 * The visible switches for appearance and motion: radio groups named `theme` and `motion`. What was chosen before is
 * already on `<html>`, put there before the first paint (app.html).
 */
export function settings(root: HTMLElement): () => void {
	const html = document.documentElement;
	const calm = media('(prefers-reduced-motion: reduce)');
	const print = media('print');
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
		keep(name, value === 'auto' ? null : value);
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
