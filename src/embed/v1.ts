import { controlFrame, type FrameController, type FrameState } from './frame-controller.ts';

declare global {
	interface HTMLIFrameElement {
		/** How a host's page speaks with a frame of ours. */
		inexhaustible?: FrameState;
	}
}

/** The loader runs once in a page, however often it is there. */
const RUNNING = Symbol.for('inexhaustible:v1');

/** The site that this script came from: its doors need no mark. */
const own =
	document.currentScript instanceof HTMLScriptElement
		? document.currentScript.src.replace(/embed\/v1\.js.*$/, '')
		: '';
const isOurs = ({ dataset, src }: HTMLIFrameElement): boolean =>
	Boolean(src) && (dataset.inexhaustible !== undefined || (own !== '' && src.startsWith(own)));

/**
 * One script for every story and chart on a host's page, before or after them. It takes care of each frame, now and
 * whenever one comes, goes, or gets its address later.
 */
function start(): void {
	const known = new Map<
		HTMLIFrameElement,
		{ readonly src: string; embedded: FrameController | undefined }
	>();
	function end(frame: HTMLIFrameElement): void {
		known.get(frame)?.embedded?.destroy();
		delete frame.inexhaustible;
	}
	function look(): void {
		for (const [frame, { src }] of known)
			if (!frame.isConnected || frame.src !== src) {
				end(frame);
				known.delete(frame);
			}
		for (const frame of document.querySelectorAll('iframe')) {
			if (known.has(frame) || !isOurs(frame)) continue;
			const embedded = controlFrame(frame);
			known.set(frame, { src: frame.src, embedded });
			if (embedded)
				frame.inexhaustible = {
					get mode() {
						return embedded.mode;
					},
					goTo: embedded.goTo,
					destroy: () => end(frame)
				};
		}
	}
	const happened = (event: Event): void =>
		known.forEach(({ embedded }) => embedded?.happened(event));
	// Caught on the way down: a frame's load doesn't rise, and in an app's page it is some inner box that scrolls.
	for (const type of ['load', 'scroll', 'securitypolicyviolation'])
		document.addEventListener(type, happened, { capture: true, passive: true });
	for (const type of ['load', 'resize']) addEventListener(type, happened);
	new MutationObserver(look).observe(document, {
		subtree: true,
		childList: true,
		attributes: true,
		attributeFilter: ['src', 'data-inexhaustible']
	});
	look();
}

const page = window as { [RUNNING]?: true };
if (!page[RUNNING]) {
	page[RUNNING] = true;
	start();
}
