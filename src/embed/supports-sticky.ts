/**
 * Whether something would stick to the top of the view where this element stands: found by trying it, since any
 * ancestor may have become a scroll container by any rule of the host's. A probe far higher than the view is put there
 * for the length of this call; nothing of it is painted.
 */
export function supportsSticky(place: Element): boolean {
	const make = (styles: string): HTMLElement => {
		const element = document.createElement('sticky-probe');
		element.style.cssText = `all:initial;visibility:hidden;${styles};`.replaceAll(
			';',
			'!important;'
		);
		return element;
	};
	const high = innerHeight * 2;
	// In the flow, unlike anything positioned, so that the same ancestors count as for the pictures; but without height.
	const probe = make('display:flow-root;height:0');
	place.after(probe);
	const tall = make(
		`display:flex;flex-direction:column;justify-content:space-between;height:${2 * high}px;margin-top:${-high - probe.getBoundingClientRect().top}px`
	);
	const pin = make('display:block;position:sticky;top:7px;height:1px');
	const low = make('display:block;position:sticky;bottom:0;height:1px');
	tall.append(pin, low);
	probe.append(tall);
	// A box that begins where the view does is found out at its end; browsers disagree on the view's by the height of their bars.
	const stuck =
		Math.abs(pin.getBoundingClientRect().top - 7) < 1 &&
		Math.abs(low.getBoundingClientRect().bottom - innerHeight) < 150;
	probe.remove();
	return stuck;
}
