import scrollama from 'scrollama';
import { motion } from '../scene/motion.svelte.ts';
import { createObserver } from '../scene/lazy.ts';
import { activeStep } from '../story/active-step.ts';
import { cardsOf, type Controller } from './controller.ts';
import { onLoad } from './on-load.ts';
import { safeMedia } from './safe-media.ts';

const topOf = (card: Element): number => card.getBoundingClientRect().top;

/** The trigger line, in px from the top of the view. The page's styles set it; see story.css. */
const lineIn = (root: HTMLElement): number =>
	root.querySelector<HTMLElement>('[data-trigger-line]')?.offsetHeight || innerHeight * 0.72;

/** The step in view now, by geometry: the one that a page opens at. */
export const stepInView = (root: HTMLElement): number =>
	activeStep([...root.querySelectorAll('[data-step]')].map(topOf), lineIn(root));

/** Notifies when a card may have crossed the line. */
interface StepObserver {
	/** The line may have moved. */
	refresh(): void;
	stop(): void;
}

/** What scrollama 3.2 can do; its own types lack offsets in px, `root`, and `offset` as a setter. */
interface Scrollama {
	setup(options: {
		step: HTMLElement[];
		offset: string;
		container: HTMLElement;
		root?: Document;
	}): Scrollama;
	onStepEnter(listener: () => void): Scrollama;
	onStepExit(listener: () => void): Scrollama;
	offset(value: string): Scrollama;
	resize(): Scrollama;
	destroy(): void;
}

/** Null where the browser can't observe: scrollama would throw during setup. */
function scrollamaObserver(
	cards: HTMLElement[],
	root: HTMLElement,
	notify: () => void
): StepObserver | null {
	if (!createObserver(notify, {}) || typeof ResizeObserver === 'undefined') return null;
	const offset = (): string => `${Math.round(lineIn(root))}px`;
	const observer = scrollama() as unknown as Scrollama;
	// scrollama reads the container's position on every scroll to tell the direction, which forces a layout. Directions
	// aren't needed, so it gets an element that never moves. In a frame the default root ignores the offset, and steps
	// would enter too early.
	const still = document.createElement('div');
	observer
		.setup({
			step: cards,
			offset: offset(),
			container: still,
			...(window.top === window ? {} : { root: document })
		})
		.onStepEnter(notify)
		.onStepExit(notify);
	return {
		refresh() {
			observer.offset(offset());
			observer.resize();
		},
		stop: () => observer.destroy()
	};
}

/** Notifies on every scroll event until scrollama has notified once; where scrollama doesn't work, that goes on. */
function stepObserver(cards: HTMLElement[], root: HTMLElement, notify: () => void): StepObserver {
	const early: StepObserver = {
		refresh: () => undefined,
		stop: () => removeEventListener('scroll', notify)
	};
	addEventListener('scroll', notify, { passive: true });
	const observer = scrollamaObserver(cards, root, () => {
		early.stop();
		notify();
	});
	if (!observer) return early;
	return {
		refresh: observer.refresh,
		stop() {
			early.stop();
			observer.stop();
		}
	};
}

/**
 * Scrolling moves the player. scrollama only notifies: it may skip steps, reorder them or miss them, so the step always
 * comes from geometry, also when the view may have changed without scrolling.
 */
export const scrollController: Controller = (player, root) => {
	const cards = cardsOf(player, root);
	const step = (): number => activeStep(cards.map(topOf), lineIn(root));
	/** The page is being laid out anew (rotated, zoomed, printed): the geometry doesn't show where the reader went. */
	let reflowing = false;
	let width = innerWidth;
	/** Also asked directly: a scroll may end while printing, before the change event has fired. */
	const print = safeMedia('print');
	/**
	 * A page opened at a step may not have been scrolled there yet. Until then its address decides, not the geometry.
	 */
	let initialScrollPending = player.step.index > 0 && step() !== player.step.index;
	const read = (): void => {
		if (
			!initialScrollPending &&
			!motion.printing &&
			!print.matches &&
			!reflowing &&
			innerWidth === width
		)
			player.go(step(), 'scroll');
	};
	const onInitialScroll = (): void => {
		initialScrollPending = false;
		read();
	};
	let forget = (): void => undefined;
	if (initialScrollPending) {
		addEventListener('scroll', onInitialScroll, { once: true, passive: true });
		// A page that can't scroll, such as a tall frame, is in position once it has loaded.
		forget = onLoad(() => requestAnimationFrame(() => requestAnimationFrame(onInitialScroll)));
	}
	const observer = stepObserver(cards, root, read);

	let frame = 0;
	/** Keeps the reader at their step, not at the same pixel, until the layout has been stable for some frames. */
	const restoreStep = (index: number, calm = 0, tries = 0): void => {
		if (calm === 3 || tries === 30) {
			reflowing = false;
			return read();
		}
		const there = step() === index;
		if (!there) cards[index]?.scrollIntoView({ block: 'start', behavior: 'instant' });
		frame = requestAnimationFrame(() => restoreStep(index, there ? calm + 1 : 0, tries + 1));
	};
	const resized = (): void => {
		cancelAnimationFrame(frame);
		reflowing ||= motion.printing || innerWidth !== width;
		if (motion.printing) return;
		frame = requestAnimationFrame(() => {
			width = innerWidth;
			observer.refresh();
			if (reflowing && player.step.index > 0) return restoreStep(player.step.index);
			reflowing = false;
			read();
		});
	};
	const events: [EventTarget, string, () => void][] = [
		[window, 'resize', resized],
		[window, 'pageshow', read],
		[window, 'scrollend', read],
		[print, 'change', resized]
	];
	if (window.visualViewport) events.push([window.visualViewport, 'resize', resized]);
	for (const [target, name, listener] of events)
		target.addEventListener(name, listener, { passive: true });
	return () => {
		cancelAnimationFrame(frame);
		observer.stop();
		removeEventListener('scroll', onInitialScroll);
		forget();
		for (const [target, name, listener] of events) target.removeEventListener(name, listener);
	};
};
