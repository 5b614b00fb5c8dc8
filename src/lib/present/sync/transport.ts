/** A way from window to window of one lecture. What arrives is anything at all: judge it with `messageIn`. */
export interface Transport {
	/** Says it to all others that can be reached. */
	send(data: unknown): void;
	close(): void;
}

/**
 * Opens a way for a lecture, or null where the browser has none.
 *
 * @param key the build and the room: other lectures in the same browser have another
 */
export type Open = (key: string, hear: (data: unknown) => void) => Transport | null;
