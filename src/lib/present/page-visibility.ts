import { motion } from '../scene/motion.svelte.ts';

/** While the window is hidden its pictures jump: whatever another window asks for is there at once. */
export function watchPageVisibility(): () => void {
	const look = (): void => void (motion.pageHidden = document.hidden);
	look();
	document.addEventListener('visibilitychange', look);
	return () => document.removeEventListener('visibilitychange', look);
}
