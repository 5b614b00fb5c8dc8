/** What a media query says, and when that changes; where the browser can't tell, it never matches. */
export function safeMedia(query: string): Pick<MediaQueryList, 'matches' | keyof EventTarget> {
	try {
		return matchMedia(query);
	} catch {
		return Object.assign(new EventTarget(), { matches: false });
	}
}
