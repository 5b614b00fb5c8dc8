import { controlFrame, type FrameController, type FrameState } from './frame-controller.ts';

declare global {
	interface HTMLIFrameElement {
		/** The host page's interface to an embedded frame. */
		inexhaustible?: FrameState;
	}
}

/** The loader runs once in a page, however often it is included. */
const RUNNING = Symbol.for('inexhaustible:v1');

/** The site that this script came from: its embeddable pages need no attribute. */
const site =
	document.currentScript instanceof HTMLScriptElement
		? document.currentScript.src.replace(/embed\/v1\.js.*$/, '')
		: '';
const isOurs = ({ dataset, src }: HTMLIFrameElement): boolean =>
	Boolean(src) && (dataset.inexhaustible !== undefined || (site !== '' && src.startsWith(site)));

/**
 * One script for every story and chart on a host page, placed before or after them. It controls each frame, also those
 * added, removed or given an address later.
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
	// In the capture phase: a frame's load doesn't bubble, and in an app's page an inner element may scroll.
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
