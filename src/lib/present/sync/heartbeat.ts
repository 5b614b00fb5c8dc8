/** Milliseconds between two heartbeats. */
export const HEARTBEAT_MS = 1000;
/** Silence after which the other window counts as gone: some heartbeats may be late. */
const LOST = 4500;

/** What a window knows of the other one. Times are from one clock, in milliseconds. */
export interface PeerStatus {
	/** When it was last heard; null for never. */
	readonly heard: number | null;
	/** It has sent `bye` since. */
	readonly left: boolean;
	/** When this window last became visible: while it was hidden, the browser may have withheld messages. */
	readonly woke: number;
}

export const neverSeen: PeerStatus = { heard: null, left: false, woke: 0 };

/** Whether the other window is connected: not yet, now, or no longer. */
export function linkOf(
	{ heard, left, woke }: PeerStatus,
	now: number
): 'alone' | 'attached' | 'lost' {
	if (heard === null) return 'alone';
	return !left && now - Math.max(heard, woke) < LOST ? 'attached' : 'lost';
}

/** Seconds since the last message from the other window, rounded up. */
export const ageOf = ({ heard }: PeerStatus, now: number): number =>
	heard === null ? 0 : Math.max(1, Math.ceil((now - heard) / 1000));
