import { onLoad } from '../controllers/on-load.ts';

/** Milliseconds to wait where the browser has no `requestIdleCallback`. */
const MAX_WAIT_MS = 2000;

/**
 * Once the page has loaded and is idle, caches the site for reading offline. Not in a frame, from a disk, or in the
 * one-file edition. If the code fails to load, this visit does without.
 */
export function registerWhenIdle(): void {
	if (
		window.top !== window ||
		!location.protocol.startsWith('http') ||
		document.querySelector('style[data-sheets]')
	)
		return;
	const register = (): void =>
		void import('./register.ts').then(
			({ registerOffline }) => registerOffline(document.body),
			() => undefined
		);
	const whenIdle = (): void =>
		void (typeof requestIdleCallback === 'function'
			? requestIdleCallback(register)
			: setTimeout(register, MAX_WAIT_MS));
	onLoad(whenIdle);
}
