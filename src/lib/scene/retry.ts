/** Milliseconds before the second try: long enough for a short network failure to pass. */
const PAUSE = 1000;

/**
 * Imports a module, and tries once more if it failed to load. Firefox, like older Chromium, caches a failed import for
 * the life of the page, so the second try uses another address if the error names the first. WebKit's error names none,
 * but WebKit fetches again.
 *
 * @throws the second try's error
 */
export async function importWithRetry<T>(load: () => Promise<T>): Promise<T> {
	try {
		return await load();
	} catch (error) {
		const [address] = /https?:\S+?\.js/.exec(String(error)) ?? [];
		await new Promise((done) => setTimeout(done, PAUSE));
		return address ? (import(/* @vite-ignore */ `${address}?again`) as Promise<T>) : load();
	}
}
