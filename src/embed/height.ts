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
	// Tells the first time, too.
	new ResizeObserver(look).observe(document.body);
}
