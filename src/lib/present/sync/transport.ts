/** A connection between the windows of one lecture. What arrives is unchecked: parse it with `messageIn`. */
export interface Transport {
	/** Sends to all other windows that can be reached. */
	send(data: unknown): void;
	close(): void;
}

/**
 * Opens a transport for a lecture; null where the browser has none.
 *
 * @param key build and session: other lectures in the same browser have another key
 */
export type Open = (key: string, onMessage: (data: unknown) => void) => Transport | null;
