import { activeStep } from '../lib/story/active-step.ts';
import { renderContent, make } from './render-content.ts';
import type { Messaging } from './messaging.ts';
import styles from './inline.css?inline';
import { updateFrames, unmountFrame, show, type Around } from './live-frames.ts';
import type { Token } from './protocol.ts';

/** What an inline story needs, and its callbacks. */
export interface Setting extends Messaging {
	readonly frame: HTMLIFrameElement;
	readonly lang: string;
	readonly words: readonly Token[];
	/** The address of the full story, ending in a slash. */
	readonly story: string;
	/** The reader has reached a step. */
	moved(step: string, by: string, index: number): void;
	/** The pictures don't stick here. */
	failed(): void;
	/** Space was pressed in a picture. */
	paged(by: number, frame: HTMLIFrameElement): void;
}

/** What the frame controller calls. */
export interface Inline {
	/** Goes to a step; an unknown one is ignored. */
	visit(step: string, by: string): void;
	/** The page has scrolled or been resized. */
	stir(resized: boolean): void;
	end(): void;
}

/**
 * The part of the loader that only a whole story needs, loaded separately: renders the words after the frame, in a
 * shadow root, with each scene's picture as a sticky frame beside them.
 */
export function inline({
	frame,
	lang,
	words,
	story,
	listen,
	tell,
	moved,
	failed,
	paged
}: Setting): Inline {
	const host = make('inexhaustible-story', '');
	const root = host.attachShadow({ mode: 'open' });
	const sheet = new CSSStyleSheet();
	const line = make('div', 'line');
	const all = make('div', 'all', line);
	sheet.replaceSync(styles);
	root.adoptedStyleSheets = [sheet];
	root.append(all);
	const { dataset, src } = frame;
	const top = Number(dataset.inexhaustibleTop) || 0;
	host.lang = lang;
	host.style.setProperty('--top', `${top}px`);
	const theme = /[?&]theme=(light|dark)\b/.exec(src)?.[1] ?? '';
	all.style.colorScheme = theme;
	const { scenes, cards } = renderContent(
		words,
		all,
		Number(dataset.inexhaustibleHeading) || 2,
		story
	);

	const inputs = new Map<string, readonly number[]>();
	let index = -1;
	let frames = 0;
	let timer = 0;
	const stepAt = (at: number): string => cards[at]?.dataset.step ?? '';
	const low = (): boolean => innerHeight < 480;
	const around: Around = {
		storyFrame: frame,
		page: `${story}embed/`,
		theme,
		inputs,
		listen,
		tell,
		pin: () => (low() ? 'none' : all.clientWidth < 900 ? 'top' : 'middle'),
		step: ({ first, last }) => stepAt(Math.min(last, Math.max(first, index))),
		onMessage(message, { pin }, within) {
			if (message.type === 'hand') inputs.set(message.query, message.values);
			else if (message.type === 'height') pin.style.setProperty('--h', `${message.height}px`);
			else if (message.type === 'step' && message.by === 'key') visit(message.step, 'key');
			else if (message.type === 'page' && root.activeElement === within) paged(message.by, within);
			else if (message.type === 'result') {
				const card = cards.find(({ dataset: { step } }) => step === message.step);
				const result = card?.querySelector('.result') ?? card?.appendChild(make('p', 'result'));
				result?.replaceChildren(message.text);
			}
		}
	};
	function go(next: number, by: string): void {
		if (next === index) return;
		cards[index]?.removeAttribute('aria-current');
		cards[next]?.setAttribute('aria-current', 'step');
		index = next;
		for (const scene of scenes) show(scene, around);
		if (by !== 'load') moved(stepAt(index), by, index);
	}
	function visit(step: string, by: string): void {
		const next = cards.findIndex((card) => card.dataset.step === step);
		if (next < 0 || (next === index && by === 'key')) return;
		go(next, by);
		cards[next]?.scrollIntoView({ behavior: 'instant' });
	}
	/**
	 * Frames are added and removed when scrolling slows down: none is loaded for a scene that the reader scrolls past.
	 */
	function settle(): void {
		timer = 0;
		// An element should stick and doesn't: a style of the host has changed since it was tried.
		const loose = scenes.some(({ row, pin }) => {
			const { top: above, bottom } = row.getBoundingClientRect();
			return (
				!low() &&
				above < top &&
				bottom > innerHeight &&
				Math.abs(pin.getBoundingClientRect().top - top) > 2
			);
		});
		if (loose) failed();
		else updateFrames(scenes, around);
	}
	function read(by: string): void {
		frames = 0;
		go(
			activeStep(
				cards.map((card) => card.getBoundingClientRect().top),
				line.offsetHeight
			),
			by
		);
		timer ||= window.setTimeout(settle, 120);
	}
	frame.after(host);
	read('load');
	return {
		visit,
		stir(resized) {
			if (resized) for (const scene of scenes) show(scene, around, true);
			frames ||= requestAnimationFrame(() => read('scroll'));
		},
		end() {
			cancelAnimationFrame(frames);
			clearTimeout(timer);
			for (const scene of scenes) unmountFrame(scene, around);
			host.remove();
		}
	};
}
