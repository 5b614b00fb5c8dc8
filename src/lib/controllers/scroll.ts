import scrollama from 'scrollama';
import { motion } from '../scene/motion.svelte.ts';
import { createObserver } from '../scene/lazy.ts';
import { activeStep } from '../story/active-step.ts';
import { cardsOf, type Controller } from './controller.ts';
import { onLoad } from './on-load.ts';
import { safeMedia } from './safe-media.ts';

const topOf = (card: Element): number => card.getBoundingClientRect().top;

/** The trigger line, in px from the top of the view. The page's styles say where it is; see story.css. */
const lineIn = (root: HTMLElement): number =>
	root.querySelector<HTMLElement>('[data-trigger-line]')?.offsetHeight || innerHeight * 0.72;

/** Where the geometry puts the reader now: the step that a page opens at. */
export const stepInView = (root: HTMLElement): number =>
	activeStep([...root.querySelectorAll('[data-step]')].map(topOf), lineIn(root));

/** Rings when a card may have crossed the line. */
interface StepObserver {
	/** The line may have moved. */
	tune(): void;
	stop(): void;
}

/** What scrollama 3.2 can do; its own types know neither offsets in px, nor `root`, nor that `offset` sets one. */
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

/** Null where the browser can't observe: with half of what it needs, scrollama would fail half-way. */
function scrollamaObserver(
	cards: HTMLElement[],
	root: HTMLElement,
	ring: () => void
): StepObserver | null {
	if (!createObserver(ring, {}) || typeof ResizeObserver === 'undefined') return null;
	const offset = (): string => `${Math.round(lineIn(root))}px`;
	const bell = scrollama() as unknown as Scrollama;
	// Directions are not wanted, and reading where the page is on every scroll event costs a layout: it may watch an
	// element that never moves. In a frame the default root drops the offset, and steps would enter too early.
	const still = document.createElement('div');
	bell
		.setup({
			step: cards,
			offset: offset(),
			container: still,
			...(window.top === window ? {} : { root: document })
		})
		.onStepEnter(ring)
		.onStepExit(ring);
	return {
		tune() {
			bell.offset(offset());
			bell.resize();
		},
		stop: () => bell.destroy()
	};
}

/** Every scroll rings, until scrollama has: where it can't, or never does, that is all there is. */
function stepObserver(cards: HTMLElement[], root: HTMLElement, ring: () => void): StepObserver {
	const early: StepObserver = {
		tune: () => undefined,
		stop: () => removeEventListener('scroll', ring)
	};
	addEventListener('scroll', ring, { passive: true });
	const bell = scrollamaObserver(cards, root, () => {
		early.stop();
		ring();
	});
	if (!bell) return early;
	return {
		tune: bell.tune,
		stop() {
			early.stop();
			bell.stop();
		}
	};
}

/**
 * Scrolling moves the player. scrollama is the bell only: it may skip steps, reorder them or stay silent, so whenever
 * it rings, and whenever the view may have changed without it, the step is read from the geometry.
 */
export const scrollController: Controller = (player, root) => {
	const cards = cardsOf(player, root);
	const step = (): number => activeStep(cards.map(topOf), lineIn(root));
	/** The page flows anew (turned, rezoomed, back from paper): what the geometry says is not where the reader went. */
	let held = false;
	let width = innerWidth;
	/** Asked itself, too: a scroll may end on paper before anybody has heard of the change. */
	const print = safeMedia('print');
	/** Opened at a step, the page may not have been scrolled there yet: until then its address knows better than the geometry. */
	let arriving = player.step.index > 0 && step() !== player.step.index;
	const read = (): void => {
		if (!arriving && !motion.printing && !print.matches && !held && innerWidth === width)
			player.go(step(), 'scroll');
	};
	const arrived = (): void => {
		arriving = false;
		read();
	};
	let forget = (): void => undefined;
	if (arriving) {
		addEventListener('scroll', arrived, { once: true, passive: true });
		// A page that can't be scrolled, such as a tall frame, has arrived when all of it is there.
		forget = onLoad(() => requestAnimationFrame(() => requestAnimationFrame(arrived)));
	}
	const bell = stepObserver(cards, root, read);

	let frame = 0;
	/** Keeps the reader at his step, not at his pixel, until the page has come to rest for some frames. */
	const hold = (index: number, calm = 0, tries = 0): void => {
		if (calm === 3 || tries === 30) {
			held = false;
			return read();
		}
		const there = step() === index;
		if (!there) cards[index]?.scrollIntoView({ block: 'start', behavior: 'instant' });
		frame = requestAnimationFrame(() => hold(index, there ? calm + 1 : 0, tries + 1));
	};
	const resized = (): void => {
		cancelAnimationFrame(frame);
		held ||= motion.printing || innerWidth !== width;
		if (motion.printing) return;
		frame = requestAnimationFrame(() => {
			width = innerWidth;
			bell.tune();
			if (held && player.step.index > 0) return hold(player.step.index);
			held = false;
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
		bell.stop();
		removeEventListener('scroll', arrived);
		forget();
		for (const [target, name, listener] of events) target.removeEventListener(name, listener);
	};
};
