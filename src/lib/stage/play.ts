/**
 * Milliseconds between two pictures of a transition. Every frame of a phone's screen would be twice the work for a
 * movement of less than a second, and would be late while the reader scrolls; every other one is still smooth.
 */
const PACE = 1000 / 30;

/**
 * Calls `draw` with the share of a duration that has passed, at a steady pace and at last with exactly 1.
 *
 * @returns stops it before its end
 */
export function play(duration: number, draw: (t: number) => void): () => void {
	let frame = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let start = -1;
	const next = (now: number): void => {
		if (start < 0) start = now;
		const t = Math.min(1, (now - start) / duration);
		if (t < 1) timer = setTimeout(ask, PACE - 1000 / 60);
		draw(t);
	};
	const ask = (): void => void (frame = requestAnimationFrame(next));
	ask();
	return () => {
		clearTimeout(timer);
		cancelAnimationFrame(frame);
	};
}
