/**
 * Which step the reader is at: the last one whose card's top has passed the trigger line, from the geometry alone. It
 * keeps no state and needs no event, so it is right after jumps, fast scrolling, reloads and zooming.
 *
 * @param tops top of every step's card in the viewport, in px, in reading order
 * @param line the trigger line, in px from the top of the viewport
 * @returns the step's index; the first one while none has passed
 */
export function activeStep(tops: readonly number[], line: number): number {
	let low = 0;
	let high = tops.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((tops[middle] ?? Infinity) <= line) low = middle + 1;
		else high = middle;
	}
	return Math.max(0, low - 1);
}
