import scrollama from 'scrollama';
import { motion } from '../stage/motion.svelte.ts';
import { activeStep } from '../story/active-step.ts';
import { cardsOf, type Driver } from './driver.ts';

const topOf = (card: Element): number => card.getBoundingClientRect().top;

/** The trigger line, in px from the top of the view. The page's styles say where it is; see story.css. */
const lineIn = (root: HTMLElement): number => root.querySelector<HTMLElement>('[data-trigger-line]')?.offsetHeight || innerHeight * 0.72;

/** Where the geometry puts the reader now: the step that a page opens at. */
export const stepInView = (root: HTMLElement): number => activeStep([...root.querySelectorAll('[data-step]')].map(topOf), lineIn(root));

/** Rings when a card may have crossed the line. */
interface Bell {
	/** The line may have moved. */
	tune(): void;
	stop(): void;
}

/** What scrollama 3.2 can do; its own types know neither offsets in px, nor `root`, nor that `offset` sets one. */
interface Scrollama {
	setup(options: { step: HTMLElement[]; offset: string; container: HTMLElement; root?: Document }): Scrollama;
	onStepEnter(listener: () => void): Scrollama;
	onStepExit(listener: () => void): Scrollama;
	offset(value: string): Scrollama;
	resize(): Scrollama;
	destroy(): void;
}

function scrollamaBell(cards: HTMLElement[], root: HTMLElement, ring: () => void): Bell {
	const offset = (): string => `${Math.round(lineIn(root))}px`;
	const bell = scrollama() as unknown as Scrollama;
	// Directions are not wanted, and reading where the page is on every scroll event costs a layout: it may watch an
	// element that never moves. In a frame the default root drops the offset, and steps would enter too early.
	const still = document.createElement('div');
	bell.setup({ step: cards, offset: offset(), container: still, ...(window.top === window ? {} : { root: document }) }).onStepEnter(ring).onStepExit(ring);
	return {
		tune() {
			bell.offset(offset());
			bell.resize();
		},
		stop: () => bell.destroy()
	};
}

/** Where there is no IntersectionObserver, every scroll rings. */
function scrollBell(ring: () => void): Bell {
	addEventListener('scroll', ring, { passive: true });
	return { tune: () => undefined, stop: () => removeEventListener('scroll', ring) };
}

/**
 * Scrolling moves the player. scrollama is the bell only: it may skip steps, reorder them or stay silent, so whenever
 * it rings, and whenever the view may have changed without it, the step is read from the geometry.
 */
export const scrollDriver: Driver = (player, root) => {
	const cards = cardsOf(player, root);
	const step = (): number => activeStep(cards.map(topOf), lineIn(root));
	/** Paper has been laid out since the reader was last put where he was. */
	let printed = false;
	const read = (): void => {
		if (!motion.printing && !printed) player.go(step(), 'scroll');
	};
	const bell = typeof IntersectionObserver === 'undefined' ? scrollBell(read) : scrollamaBell(cards, root, read);

	let frame = 0;
	let width = innerWidth;
	const resized = (): void => {
		cancelAnimationFrame(frame);
		if (motion.printing) return void (printed = true);
		frame = requestAnimationFrame(() => {
			bell.tune();
			// Turned, rezoomed or back from paper, the page flows anew: the reader stays at his step, not at his pixel.
			if ((printed || innerWidth !== width) && player.place.index > 0 && step() !== player.place.index)
				cards[player.place.index]?.scrollIntoView({ block: 'start', behavior: 'instant' });
			printed = false;
			width = innerWidth;
			read();
		});
	};
	const print = matchMedia('print');
	const events: [EventTarget, string, () => void][] = [
		[window, 'resize', resized],
		[window, 'pageshow', read],
		[window, 'scrollend', read],
		[print, 'change', resized]
	];
	if (window.visualViewport) events.push([window.visualViewport, 'resize', resized]);
	for (const [target, name, listener] of events) target.addEventListener(name, listener, { passive: true });
	return () => {
		cancelAnimationFrame(frame);
		bell.stop();
		for (const [target, name, listener] of events) target.removeEventListener(name, listener);
	};
};
