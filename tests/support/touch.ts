import type { CDPSession } from '@playwright/test';

/** A position on the screen, in px. */
export type Point = readonly [x: number, y: number];

/** Px between two touch points of a moving finger. */
const SPACING = 50;

/**
 * Strokes the screen with a finger at one speed. The touches tell their own times, so that how fast the browser takes
 * the finger to be, and how much momentum it gives the page, doesn't depend on how busy the machine is.
 *
 * @param speed in px/s
 */
export async function stroke(
	session: CDPSession,
	from: Point,
	to: Point,
	speed: number
): Promise<void> {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const steps = Math.ceil(Math.hypot(dx, dy) / SPACING);
	const start = Date.now() / 1000;
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', i: number) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			timestamp: start + (i / steps) * (Math.hypot(dx, dy) / speed),
			touchPoints:
				type === 'touchEnd'
					? []
					: [{ x: from[0] + (dx * i) / steps, y: from[1] + (dy * i) / steps }]
		});
	await Promise.all([
		touch('touchStart', 0),
		...Array.from({ length: steps }, (_, i) => touch('touchMove', i + 1)),
		touch('touchEnd', steps)
	]);
}
