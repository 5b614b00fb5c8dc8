/** Elapsed time of a lecture, and whether the stopwatch runs. */
export interface TimerState {
	/** Milliseconds. */
	readonly elapsed: number;
	readonly running: boolean;
}

/** Longer than any lecture: a larger value comes from an adjusted clock or is invalid. */
export const MAX_MS = 24 * 3_600_000;

/**
 * The lecture's stopwatch. It uses a monotonic clock, so setting the computer's clock changes nothing. Only `reset`
 * takes time away.
 */
export class Timer {
	/** Milliseconds up to the last start. */
	#before = $state(0);
	/** The clock at the last start; null while it is stopped. */
	#since = $state<number | null>(null);

	/** @param now monotonic clock, in milliseconds */
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

	/** Starts or resumes; does nothing while it runs. */
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

	/** Resets to zero and stops. */
	reset(): void {
		this.set({ elapsed: 0, running: false });
	}

	/** Takes the state of another window, or from before a reload. */
	set({ elapsed, running }: TimerState): void {
		this.#before = Math.min(MAX_MS, Math.max(0, elapsed));
		this.#since = running ? this.now() : null;
	}
}
