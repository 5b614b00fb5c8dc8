/** The height of the page's content now, in whole px. */
export const heightNow = (): number =>
	Math.ceil(document.body.getBoundingClientRect().bottom + scrollY);

/**
 * Reports the height of the page's content, now and whenever it may have changed.
 *
 * @param tell is called with whole px
 */
export function watchHeight(tell: (height: number) => void): void {
	const look = (): void => tell(heightNow());
	// At once, before the host's next request: it can only scroll to a position in a frame that is high enough.
	look();
	new ResizeObserver(look).observe(document.body);
}
