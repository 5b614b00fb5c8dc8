import { motion } from '../scene/motion.svelte.ts';

/**
 * While the window is hidden its pictures jump to their states, so that they are right at once when another window
 * moves the lecture.
 */
export function watchPageVisibility(): () => void {
	const look = (): void => void (motion.pageHidden = document.hidden);
	look();
	document.addEventListener('visibilitychange', look);
	return () => document.removeEventListener('visibilitychange', look);
}
