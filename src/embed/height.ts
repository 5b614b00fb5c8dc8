/** How high the page's content is now, in whole px. */
export const heightNow = (): number => Math.ceil(document.body.getBoundingClientRect().bottom + scrollY);

/**
 * Tells how high the page's content is, now and whenever that changes.
 *
 * @param tell is given whole px
 */
export function watchHeight(tell: (height: number) => void): void {
	let told = 0;
	// Tells the first time, too.
	new ResizeObserver(() => told !== (told = heightNow()) && tell(told)).observe(document.body);
}
