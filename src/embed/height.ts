/** How high the page's content is now, in whole px. */
export const heightNow = (): number =>
	Math.ceil(document.body.getBoundingClientRect().bottom + scrollY);

/**
 * Tells how high the page's content is, now and whenever that may have changed.
 *
 * @param tell is given whole px
 */
export function watchHeight(tell: (height: number) => void): void {
	const look = (): void => tell(heightNow());
	// At once, before anything that the host may ask next: it can scroll to a place only in a frame that is high enough.
	look();
	new ResizeObserver(look).observe(document.body);
}
