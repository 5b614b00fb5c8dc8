/** A frame of the screen. */
const FRAME = 1000 / 60;

/**
 * Milliseconds from one picture of a transition to the next, by how fast the page moves, in px per ms, and by what a
 * picture costs the reader's machine, in ms. At rest every frame of the screen is drawn; while the reader scrolls, fewer,
 * and few while he flies past, when pictures that arrive late would only hold up the words: a slow phone spends no more
 * than a third, or a sixth, of its time on them.
 */
function frameInterval(speed: number, cost: number): number {
	if (speed > 0.6) return Math.max(80, 6 * cost);
	return speed > 0.02 ? Math.max(1000 / 30, 3 * cost) : 0;
}

/**
 * Calls `draw` with the share of a duration that has passed, again and again, and at last with exactly 1.
 *
 * @returns stops it before its end
 */
export function animate(duration: number, draw: (t: number) => void): () => void {
	let frame = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let start = -1;
	let last = { now: performance.now(), y: scrollY };
	const ask = (): void => void (frame = requestAnimationFrame(next));
	function next(now: number): void {
		if (start < 0) start = now - FRAME;
		const t = Math.min(1, (now - start) / duration);
		draw(t);
		if (t < 1) timer = setTimeout(drawn, 0, now);
	}
	/** The frame has been laid out and painted: what it cost is known, and asking where the page is costs nothing. */
	function drawn(begun: number): void {
		const now = performance.now();
		const cost = now - begun;
		const speed = Math.abs(scrollY - last.y) / Math.max(1, now - last.now);
		last = { now, y: scrollY };
		// A timer must end before the next frame to be drawn in it.
		const wait = frameInterval(speed, cost) - cost - FRAME;
		if (wait > 0) timer = setTimeout(ask, wait);
		else ask();
	}
	// A tap or a key is answered by the frame that comes first; the picture begins in the one after it.
	frame = requestAnimationFrame(ask);
	return () => {
		clearTimeout(timer);
		cancelAnimationFrame(frame);
	};
}
