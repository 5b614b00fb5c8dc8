import scrollama from 'scrollama';
import { activeStep } from '../story/active-step.ts';
import { cardsOf, type Driver } from './driver.ts';

/**
 * Scrolling moves the player. scrollama is the bell only: it may skip steps, reorder them or stay silent, so whenever
 * it rings, and whenever the view may have changed without it, the step is read from the geometry.
 */
export const scrollDriver: Driver = (player, root) => {
	const cards = cardsOf(player, root);
	const probe = root.querySelector<HTMLElement>('[data-trigger-line]');
	const line = (): number => probe?.offsetHeight || innerHeight * 0.72;
	const read = (): void => player.go(activeStep(cards.map((card) => card.getBoundingClientRect().top), line()), 'scroll');

	const bell = scrollama();
	// In a frame the default root drops the trigger's offset; the types of 3.2 don't know `root` yet.
	const root_ = window.top === window ? {} : { root: document };
	const setup: Parameters<typeof bell.setup>[0] = { step: cards, offset: `${Math.round(line())}px` as `${number}px`, ...root_ };
	bell.setup(setup).onStepEnter(read).onStepExit(read);

	let width = innerWidth;
	let frame = 0;
	const resized = (): void => {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(() => {
			bell.offset(`${Math.round(line())}px` as `${number}px`);
			bell.resize();
			// Turned or rezoomed, the page flows anew: the reader stays at his step, not at his pixel.
			if (innerWidth !== width && player.place.index > 0) {
				const card = cards[player.place.index];
				if (activeStep(cards.map((other) => other.getBoundingClientRect().top), line()) !== player.place.index) card?.scrollIntoView({ block: 'start', behavior: 'instant' });
			}
			width = innerWidth;
			read();
		});
	};
	const events: [EventTarget, string, () => void][] = [
		[window, 'resize', resized],
		[window, 'pageshow', read],
		[window, 'scrollend', read]
	];
	if (window.visualViewport) events.push([window.visualViewport, 'resize', resized]);
	for (const [target, name, listener] of events) target.addEventListener(name, listener, { passive: true });
	return () => {
		cancelAnimationFrame(frame);
		bell.destroy();
		for (const [target, name, listener] of events) target.removeEventListener(name, listener);
	};
};

/** Where the geometry puts the reader now, before any driver runs: the step a page opens at. */
export function stepInView(root: HTMLElement): number {
	const tops = [...root.querySelectorAll('[data-step]')].map((card) => card.getBoundingClientRect().top);
	return activeStep(tops, root.querySelector<HTMLElement>('[data-trigger-line]')?.offsetHeight || innerHeight * 0.72);
}
