import { listen, tell } from './messaging.ts';
import type { Inline, inline } from './inline.ts';
import type { ToHost } from './protocol.ts';
import { supportsSticky } from './supports-sticky.ts';

/**
 * How an embedded frame is shown: `inline` with sticky pictures, `stack` unpinned at full height, `scroll` by itself,
 * or `link` if the frame is blocked (docs/embed.md#modes).
 */
export type Mode = 'inline' | 'stack' | 'scroll' | 'link';

/** What a host page can do with a frame: the frame element's property `inexhaustible`. */
export interface FrameState {
	readonly mode: Mode;
	/** Shows a step and scrolls to it: `scene/step`. An unknown step is ignored. */
	goTo(step: string): void;
	/** Removes everything that the loader added, and restores the frame. */
	destroy(): void;
}

/** Adds what the loader calls: an event in the page, or of the frame. */
export interface FrameController extends FrameState {
	happened(event: Event): void;
}

declare const INLINE: string;

/** Milliseconds that a frame has to load, to answer once loaded, and then to send its words. */
const LOAD_MS = 8000;
const ANSWER_MS = 1000;
const WORDS_MS = 3000;

/**
 * Controls one frame: talks to it, chooses how it is shown, and keeps it so. Undefined for a frame that isn't one of
 * our embeddable pages.
 */
export function controlFrame(frame: HTMLIFrameElement): FrameController | undefined {
	const [, story, chart] = /^(https?:.*\/)embed\/([\w-]+\/)?([?#]|$)/.exec(frame.src) ?? [];
	if (!story) return undefined;
	const { style, dataset } = frame;
	const { height, display } = style;
	let mode: Mode = 'scroll';
	let live: Inline | undefined;
	/** The code that shows a story inline, once it has loaded. */
	let pinned: typeof inline | undefined;
	let words: (ToHost & { type: 'content' }) | undefined;
	let answered = false;
	let timer = 0;
	/** The host asked for a step; a stacked frame answers with its position. */
	let asked = false;

	const dispatch = (name: string, detail: Record<string, unknown>): void =>
		void dispatchEvent(new CustomEvent(name, { detail: { ...detail, frame } }));
	function set(next: Mode): void {
		if (dataset.inexhaustibleMode === next) return;
		dataset.inexhaustibleMode = mode = next;
		dispatch('story:mode', { mode });
	}
	const moved = (step: string, by: string, index: number): void =>
		dispatch('story:step', { scene: step.split('/')[0], step, index, by });
	function wait(ms: number, then: () => void): void {
		clearTimeout(timer);
		timer = window.setTimeout(then, ms);
	}
	function leave(): void {
		clearTimeout(timer);
		live?.end();
		live = words = undefined;
		style.display = display;
	}
	function stack(): void {
		leave();
		// Send this first, so that the host may ask for a step as soon as it knows the mode.
		tell(frame, { type: 'init', mode: 'stack', pin: 'none' });
		set('stack');
	}
	/** Scrolls the frame's scroll container: the page or, in an app's page, an inner element. */
	function move(top: number): void {
		let scroller = frame.parentElement;
		while (
			scroller &&
			(scroller.scrollHeight <= scroller.clientHeight ||
				!/auto|scroll/.test(getComputedStyle(scroller).overflowY))
		)
			scroller = scroller.parentElement;
		(scroller && !scroller.matches('body, html') ? scroller : window).scrollBy({ top });
	}
	function paged(by: number, within: HTMLIFrameElement): void {
		move(by * innerHeight * 0.875);
		within.focus({ preventScroll: true });
	}
	/** Replaces the frame by its words, as soon as that shifts nothing that the reader sees. */
	function swap(): void {
		if (!words || !pinned || live) return;
		clearTimeout(timer);
		if (frame.getBoundingClientRect().bottom < innerHeight - 1) return set('scroll');
		if (!supportsSticky(frame)) return stack();
		style.setProperty('display', 'none', 'important');
		live = pinned({
			...words,
			frame,
			story: story ?? '',
			listen,
			tell,
			moved,
			failed: stack,
			paged
		});
		set('inline');
	}
	/** The address is set by the build (lib/build/embed-loader.ts), on the frame's own site. */
	const fetched = (): Promise<{ inline: typeof inline }> =>
		import(/* @vite-ignore */ new URL(`../embed/${INLINE}`, story).href);
	function onMessage(message: ToHost): void {
		const focused = document.activeElement === frame;
		if (message.type === 'hello' && !answered) {
			answered = true;
			if (
				chart ||
				dataset.inexhaustible === 'stack' ||
				!('adoptedStyleSheets' in document) ||
				!supportsSticky(frame)
			)
				return stack();
			tell(frame, { type: 'init', mode: 'inline', pin: 'none' });
			wait(WORDS_MS, stack);
			fetched().then((part) => {
				pinned = part.inline;
				swap();
			}, stack);
		} else if (message.type === 'content' && mode !== 'stack') {
			words = message;
			swap();
		} else if (message.type === 'height' && mode === 'stack')
			style.height = `${message.height + frame.offsetHeight - frame.clientHeight}px`;
		else if (message.type === 'step' && mode === 'stack')
			moved(message.step, message.by, message.index);
		else if (message.type === 'page' && focused) paged(message.by, frame);
		else if (message.type === 'reveal' && (asked || focused)) {
			const y = frame.getBoundingClientRect().top + message.top;
			const top = Number(dataset.inexhaustibleTop) || 0;
			if (asked || y < top || y > innerHeight * 0.8) move(y - top - 24);
			asked = false;
		}
	}
	function happened(event: Event): void {
		const { type } = event;
		if (
			type === 'load' &&
			!answered &&
			mode !== 'link' &&
			(event.target === frame || event.target === document)
		) {
			tell(frame, { type: 'ping' });
			wait(ANSWER_MS, () => set('scroll'));
		} else if (
			event instanceof SecurityPolicyViolationEvent &&
			!answered &&
			event.effectiveDirective === 'frame-src' &&
			frame.src.startsWith(event.blockedURI)
		) {
			clearTimeout(timer);
			set('link');
		} else if (type === 'scroll' || type === 'resize') {
			swap();
			live?.stir(type === 'resize');
		}
	}
	listen(frame, onMessage);
	tell(frame, { type: 'ping' });
	// While the host page is loading the frame may be too; both fire an event when they have loaded.
	const loaded = document.readyState === 'complete' && frame.contentDocument?.URL !== 'about:blank';
	wait(loaded ? ANSWER_MS : LOAD_MS, () => set('scroll'));
	return {
		get mode() {
			return mode;
		},
		goTo(step) {
			if (live) return live.visit(step, 'host');
			if (mode !== 'stack') return;
			asked = true;
			tell(frame, { type: 'state', step, hands: [] });
		},
		destroy() {
			leave();
			listen(frame);
			style.height = height;
			delete dataset.inexhaustibleMode;
		},
		happened
	};
}
