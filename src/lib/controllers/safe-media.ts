/** A media query; where the browser doesn't support it, it never matches. */
export function safeMedia(query: string): Pick<MediaQueryList, 'matches' | keyof EventTarget> {
	try {
		return matchMedia(query);
	} catch {
		return Object.assign(new EventTarget(), { matches: false });
	}
}
