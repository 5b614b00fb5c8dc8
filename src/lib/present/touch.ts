import type { Lecture } from './lecture.svelte.ts';

/** Pixels that a finger may move in a tap, and must move in a swipe. */
const STILL = 12;
const SWIPE = 48;
/** Elements that handle their own gestures: controls, and a picture that takes input. */
const CONTROLS = 'button, a, input, label, fieldset, dialog, [data-notes], .controls, .draw.active';

/**
 * A tap on the left third of the stage goes back, elsewhere forward; so do swipes. Controls and two-finger gestures are
 * left alone.
 */
export function touchOf(lecture: Lecture, main: HTMLElement): () => void {
	let start: { id: number; x: number; y: number } | null = null;

	const down = (event: PointerEvent): void => {
		const onControl = event.target instanceof Element && event.target.closest(CONTROLS);
		start =
			event.isPrimary && event.button === 0 && !onControl
				? { id: event.pointerId, x: event.clientX, y: event.clientY }
				: null;
	};
	const up = (event: PointerEvent): void => {
		if (start?.id !== event.pointerId || lecture.pointing) return;
		const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
		start = null;
		if (Math.hypot(dx, dy) < STILL)
			return lecture.dispatch(
				{ kind: event.clientX < innerWidth / 3 ? 'previous' : 'next' },
				'key'
			);
		const zoomed = (visualViewport?.scale ?? 1) > 1.01;
		if (
			event.pointerType === 'touch' &&
			!zoomed &&
			Math.abs(dx) > SWIPE &&
			Math.abs(dx) > 2 * Math.abs(dy)
		)
			lecture.dispatch({ kind: dx < 0 ? 'next' : 'previous' }, 'key');
	};
	const lost = (): void => void (start = null);
	/** Removes the focus from a control after touch or click, so that the clicker's next key goes to the lecture. */
	const leave = ({ target }: PointerEvent): void => {
		const control =
			target instanceof Element ? target.closest<HTMLElement>('input, button, label') : null;
		if (control)
			setTimeout(
				() => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
				0
			);
	};
	main.addEventListener('pointerdown', down);
	main.addEventListener('pointerup', up);
	main.addEventListener('pointerup', leave);
	main.addEventListener('pointercancel', lost);
	return () => {
		main.removeEventListener('pointerdown', down);
		main.removeEventListener('pointerup', up);
		main.removeEventListener('pointerup', leave);
		main.removeEventListener('pointercancel', lost);
	};
}
