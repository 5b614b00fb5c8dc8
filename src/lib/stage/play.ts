/**
 * Milliseconds from one picture of a transition to the next, by how fast the page moves, in px per ms. At rest every
 * frame of the screen is drawn; while the reader scrolls, fewer, and few while he flies past, when pictures that
 * arrive late would only hold up the words.
 */
function paceAt(speed: number): number {
	if (speed > 0.6) return 80;
	return speed > 0.02 ? 1000 / 30 : 0;
}

/** A frame of the screen; a timer must end before the next one to be drawn in it. */
const FRAME = 1000 / 60;

/**
 * Calls `draw` with the share of a duration that has passed, again and again, and at last with exactly 1.
 *
 * @returns stops it before its end
 */
export function play(duration: number, draw: (t: number) => void): () => void {
	let frame = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let start = -1;
	let last = { now: 0, y: scrollY };
	const ask = (): void => void (frame = requestAnimationFrame(next));
	function next(now: number): void {
		if (start < 0) start = now - FRAME;
		const speed = last.now ? Math.abs(scrollY - last.y) / Math.max(1, now - last.now) : 1;
		last = { now, y: scrollY };
		const t = Math.min(1, (now - start) / duration);
		const pace = paceAt(speed);
		if (t < 1 && pace) timer = setTimeout(ask, pace - FRAME);
		else if (t < 1) ask();
		draw(t);
	}
	ask();
	return () => {
		clearTimeout(timer);
		cancelAnimationFrame(frame);
	};
}
