/** One display frame, in ms. */
const FRAME = 1000 / 60;

/**
 * Milliseconds between two drawings of a transition, from the scrolling speed (px per ms) and the cost of one drawing
 * (ms). At rest every display frame is drawn. While the reader scrolls, fewer are, so that drawing does not delay
 * scrolling: on a slow phone it takes at most a third of the time, and a sixth when scrolling fast.
 */
function frameInterval(speed: number, cost: number): number {
	if (speed > 0.6) return Math.max(80, 6 * cost);
	return speed > 0.02 ? Math.max(1000 / 30, 3 * cost) : 0;
}

/**
 * Calls `draw` repeatedly with the elapsed share of the duration, and finally with exactly 1.
 *
 * @returns stops it early
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
	/**
	 * The frame has been laid out and painted, so its cost is known and reading the scroll position forces no layout.
	 */
	function drawn(begun: number): void {
		const now = performance.now();
		const cost = now - begun;
		const speed = Math.abs(scrollY - last.y) / Math.max(1, now - last.now);
		last = { now, y: scrollY };
		// The timer must end before the next frame, or that frame is missed.
		const wait = frameInterval(speed, cost) - cost - FRAME;
		if (wait > 0) timer = setTimeout(ask, wait);
		else ask();
	}
	// The first frame shows the response to the tap or key; drawing starts in the next one.
	frame = requestAnimationFrame(ask);
	return () => {
		clearTimeout(timer);
		cancelAnimationFrame(frame);
	};
}
