/** What one report says. It contains nothing about the reader: no identifier, no time, no address, no device. */
export interface Report {
	readonly v: 1;
	readonly lang: string;
	/** Whether it is this visit's first report: their number is the number of visits. */
	readonly first: boolean;
	/** Steps reached since the last report, each once a visit, in reading order. */
	readonly steps: readonly string[];
	/** How far into the story the visit has come: the furthest step reached, from 0 (none) to 1 (the last). */
	readonly depth: number;
}

/** One visit to the story, and what of it has been reported. */
export class Reading {
	readonly #seen = new Set<string>();
	#fresh: string[] = [];
	#furthest = 0;
	#told = false;

	/** @param story all its steps, in order */
	constructor(
		readonly lang: string,
		readonly story: readonly string[]
	) {}

	/** The reader has reached a step. An unknown step is ignored. */
	reach(step: string): void {
		const number = this.story.indexOf(step) + 1;
		if (number === 0 || this.#seen.has(step)) return;
		this.#seen.add(step);
		this.#fresh.push(step);
		this.#furthest = Math.max(this.#furthest, number);
	}

	/**
	 * Reports what is new. A visit that reached nothing is reported once, with depth 0.
	 *
	 * @param send sends a report; if it returns false, the content is sent next time
	 */
	tell(send: (report: Report) => boolean): void {
		if (this.#told && this.#fresh.length === 0) return;
		if (
			!send({
				v: 1,
				lang: this.lang,
				first: !this.#told,
				steps: this.#fresh,
				depth: Number((this.#furthest / this.story.length).toFixed(3))
			})
		)
			return;
		this.#told = true;
		this.#fresh = [];
	}
}
