/** How long a lecture has run, and whether it still runs. */
export interface TimerState {
	/** Milliseconds. */
	readonly elapsed: number;
	readonly running: boolean;
}

/** Longer than any lecture: what lies beyond is a clock that was put right, or nonsense. */
export const MAX_MS = 24 * 3_600_000;

/**
 * The lecture's stopwatch. It reckons by a clock that never jumps, so whoever sets the computer's clock during a lecture
 * changes nothing. Only `reset` takes time away.
 */
export class Timer {
	/** Milliseconds up to the last start. */
	#before = $state(0);
	/** The clock at the last start; null while it stands. */
	#since = $state<number | null>(null);

	/** @param now milliseconds from some moment on, never backwards */
	constructor(private readonly now: () => number = () => performance.now()) {}

	get running(): boolean {
		return this.#since !== null;
	}

	/** Whether it has ever run since it was made or reset. */
	get begun(): boolean {
		return this.running || this.#before > 0;
	}

	get elapsed(): number {
		return Math.min(
			MAX_MS,
			this.#before + (this.#since === null ? 0 : Math.max(0, this.now() - this.#since))
		);
	}

	get ran(): TimerState {
		return { elapsed: Math.round(this.elapsed), running: this.running };
	}

	/** Runs on from where it stands; nothing new while it runs. */
	start(): void {
		this.#since ??= this.now();
	}

	pause(): void {
		this.#before = this.elapsed;
		this.#since = null;
	}

	toggle(): void {
		if (this.running) this.pause();
		else this.start();
	}

	/** To zero, and waits for the next start. */
	reset(): void {
		this.set({ elapsed: 0, running: false });
	}

	/** Takes over from another window, or from before a reload. */
	set({ elapsed, running }: TimerState): void {
		this.#before = Math.min(MAX_MS, Math.max(0, elapsed));
		this.#since = running ? this.now() : null;
	}
}
