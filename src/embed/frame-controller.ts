import { listen, tell } from './messaging.ts';
import type { Inline, inline } from './inline.ts';
import type { ToHost } from './protocol.ts';
import { supportsSticky } from './supports-sticky.ts';

/** How a frame of ours ended up being shown (docs/embed.md#modes). */
export type Mode = 'inline' | 'stack' | 'scroll' | 'link';

/** What a host's page can tell one of our frames: it finds this as the frame's property `inexhaustible`. */
export interface FrameState {
	readonly mode: Mode;
	/** Shows a step and scrolls to it: `scene/step`. What names none is ignored. */
	goTo(step: string): void;
	/** Takes everything away that the loader put there, and leaves the frame as it was. */
	destroy(): void;
}

/** What the loader tells it besides: that something happened in the page, or to the frame. */
export interface FrameController extends FrameState {
	happened(event: Event): void;
}

declare const INLINE: string;

/** Milliseconds that a frame has to load, a loaded one to answer, and then to hand its words over. */
const LOADS = 8000;
const ANSWER = 1000;
const WORDS = 3000;

/** Takes care of one frame: speaks with it, chooses how it is shown, and keeps that up. Undefined for a frame that isn't one of our doors. */
export function controlFrame(frame: HTMLIFrameElement): FrameController | undefined {
	const [, story, chart] = /^(https?:.*\/)embed\/([\w-]+\/)?([?#]|$)/.exec(frame.src) ?? [];
	if (!story) return undefined;
	const { style, dataset } = frame;
	const { height, display } = style;
	let mode: Mode = 'scroll';
	let live: Inline | undefined;
	/** The part that pins a story, once it has come. */
	let pinned: typeof inline | undefined;
	let words: (ToHost & { type: 'content' }) | undefined;
	let answered = false;
	let timer = 0;
	/** The host asked for a step; a stacked frame answers with its place. */
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
		// First of all, so that the host may ask for a step as soon as it is told.
		tell(frame, { type: 'init', mode: 'stack', pin: 'none' });
		set('stack');
	}
	/** Moves what scrolls the frame: the page, or in an app's page some inner box. */
	function move(top: number): void {
		let box = frame.parentElement;
		while (
			box &&
			(box.scrollHeight <= box.clientHeight || !/auto|scroll/.test(getComputedStyle(box).overflowY))
		)
			box = box.parentElement;
		(box && !box.matches('body, html') ? box : window).scrollBy({ top });
	}
	function paged(by: number, within: HTMLIFrameElement): void {
		move(by * innerHeight * 0.875);
		within.focus({ preventScroll: true });
	}
	/** Puts the words in the frame's place, as soon as nothing that the reader sees would move by it. */
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
	/** Its address is this build's own (lib/build/embed-loader.ts), from the site that the frame comes from. */
	const fetched = (): Promise<{ inline: typeof inline }> =>
		import(/* @vite-ignore */ new URL(`../embed/${INLINE}`, story).href);
	function hear(message: ToHost): void {
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
			wait(WORDS, stack);
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
			wait(ANSWER, () => set('scroll'));
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
	listen(frame, hear);
	tell(frame, { type: 'ping' });
	// While the host's page loads, so may the frame, and both will say when they have.
	const loaded = document.readyState === 'complete' && frame.contentDocument?.URL !== 'about:blank';
	wait(loaded ? ANSWER : LOADS, () => set('scroll'));
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
