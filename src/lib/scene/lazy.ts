/**
 * Frames after which an observer that has not called back never will: a working one reports every element after the
 * first frame.
 */
const SILENT = 30;

/** An observer, or null where the browser has none or doesn't allow it. */
export function createObserver(
	hear: IntersectionObserverCallback,
	options: IntersectionObserverInit
): IntersectionObserver | null {
	try {
		return new IntersectionObserver(hear, options);
	} catch {
		return null;
	}
}

/**
 * Calls back once for each element that comes within one screen of the view, each in its own task, so that scenes
 * hydrate one at a time. Where the browser can't observe, it calls back for all of them, one after the other.
 */
export function onApproach<E extends Element>(
	elements: readonly E[],
	near: (element: E) => unknown
): () => void {
	const waiting = new Set<Element>(elements);
	const bring = (element: Element, after = 0): void => {
		if (waiting.delete(element)) setTimeout(() => near(element as E), after);
	};
	const all = (): void => [...waiting].forEach((element, i) => bring(element, i * 50));
	let heard = false;
	const observer = createObserver(
		(entries) => {
			heard = true;
			for (const { isIntersecting, target } of entries) {
				if (!isIntersecting) continue;
				observer?.unobserve(target);
				bring(target);
			}
		},
		{ rootMargin: '100% 0px' }
	);
	if (!observer) {
		all();
		return () => undefined;
	}
	for (const element of elements) observer.observe(element);
	let frame = 0;
	const listen = (left: number): void => {
		if (heard) return;
		if (left) frame = requestAnimationFrame(() => listen(left - 1));
		else all();
	};
	listen(SILENT);
	return () => {
		cancelAnimationFrame(frame);
		observer.disconnect();
	};
}
