/**
 * Tells how high the page's content is, now and whenever that changes.
 *
 * @param tell is given whole px
 */
export function watchHeight(tell: (height: number) => void): void {
	let told = 0;
	const look = (): void => {
		const height = Math.ceil(document.body.getBoundingClientRect().bottom + scrollY);
		if (height !== told) tell((told = height));
	};
	// At once, since a frame that is out of view may observe nothing until it isn't.
	look();
	new ResizeObserver(look).observe(document.body);
}
