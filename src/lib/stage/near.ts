/**
 * Calls back once for each element that comes within one screen of the view, in its own task, so that scenes come to
 * life one at a time. Where the browser can't tell, all of them come, one after the other.
 */
export function whenNear<E extends Element>(elements: readonly E[], near: (element: E) => unknown): () => void {
	if (typeof IntersectionObserver === 'undefined') {
		elements.forEach((element, i) => setTimeout(() => near(element), i * 50));
		return () => undefined;
	}
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { isIntersecting, target } of entries) {
				if (!isIntersecting) continue;
				observer.unobserve(target);
				setTimeout(() => near(target as E), 0);
			}
		},
		{ rootMargin: '100% 0px' }
	);
	for (const element of elements) observer.observe(element);
	return () => observer.disconnect();
}
