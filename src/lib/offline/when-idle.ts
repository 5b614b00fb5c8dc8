import { onLoad } from '../controllers/on-load.ts';

/** Milliseconds after which a page rests, where the browser can't tell. */
const MAX_WAIT_MS = 2000;

/**
 * Once the page has all that it needs and nothing to do, has the site kept for reading offline. In somebody's frame, on
 * somebody's disk, and in the file that holds every page itself, nothing is kept. The code for it may be lost on the way
 * like any other: then this visit does without.
 */
export function registerWhenIdle(): void {
	if (
		window.top !== window ||
		!location.protocol.startsWith('http') ||
		document.querySelector('style[data-sheets]')
	)
		return;
	const keep = (): void =>
		void import('./register.ts').then(
			({ registerOffline }) => registerOffline(document.body),
			() => undefined
		);
	const rest = (): void =>
		void (typeof requestIdleCallback === 'function'
			? requestIdleCallback(keep)
			: setTimeout(keep, MAX_WAIT_MS));
	onLoad(rest);
}
