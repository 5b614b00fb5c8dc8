/**
 * Whether a sticky element would stick to the top of the view at this position. It is tried, since any style of the
 * host may have made an ancestor a scroll container. A probe far higher than the view is inserted during this call; it
 * is never painted.
 */
export function supportsSticky(element: Element): boolean {
	const make = (styles: string): HTMLElement => {
		const probe = document.createElement('sticky-probe');
		probe.style.cssText = `all:initial;visibility:hidden;${styles};`.replaceAll(';', '!important;');
		return probe;
	};
	const high = innerHeight * 2;
	// In flow, unlike positioned elements, so that the same ancestors count as for the pictures; but with no height.
	const probe = make('display:flow-root;height:0');
	element.after(probe);
	const tall = make(
		`display:flex;flex-direction:column;justify-content:space-between;height:${2 * high}px;margin-top:${-high - probe.getBoundingClientRect().top}px`
	);
	const pin = make('display:block;position:sticky;top:7px;height:1px');
	const low = make('display:block;position:sticky;bottom:0;height:1px');
	tall.append(pin, low);
	probe.append(tall);
	// A scroll container that starts at the top of the view is detected at the bottom. Browsers disagree on the view's
	// height by that of their toolbars.
	const stuck =
		Math.abs(pin.getBoundingClientRect().top - 7) < 1 &&
		Math.abs(low.getBoundingClientRect().bottom - innerHeight) < 150;
	probe.remove();
	return stuck;
}
