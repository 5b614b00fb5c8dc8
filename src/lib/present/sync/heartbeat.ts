/** Milliseconds from one beat to the next. */
export const HEARTBEAT_MS = 1000;
/** Silence after which nobody is taken to be there: some beats may come late. */
const LOST = 4500;

/** What a window knows of the other one. Times are of one clock, in milliseconds. */
export interface PeerStatus {
	/** When it was last heard; null for never. */
	readonly heard: number | null;
	/** It has said goodbye since. */
	readonly left: boolean;
	/** When our own window last came back into view: while it was hidden, its browser may have kept messages from it. */
	readonly woke: number;
}

export const neverSeen: PeerStatus = { heard: null, left: false, woke: 0 };

/** Whether the other window is there: never yet, still, or no longer. */
export function linkOf(
	{ heard, left, woke }: PeerStatus,
	now: number
): 'alone' | 'attached' | 'lost' {
	if (heard === null) return 'alone';
	return !left && now - Math.max(heard, woke) < LOST ? 'attached' : 'lost';
}

/** Seconds since the other window was heard, the one that runs included. */
export const ageOf = ({ heard }: PeerStatus, now: number): number =>
	heard === null ? 0 : Math.max(1, Math.ceil((now - heard) / 1000));
