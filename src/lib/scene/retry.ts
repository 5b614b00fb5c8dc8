/** Milliseconds before the second try: by then a gust in the network has passed. */
const PAUSE = 1000;

/**
 * Loads a part of the page, once more when it was lost on the way. Firefox keeps a failure under the part's address as
 * long as the page lives, as Chromium did: the second try goes by another address where the error names the first.
 * WebKit's names none, but it asks anew for what failed.
 *
 * @throws what the second try threw: the part is lost
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
