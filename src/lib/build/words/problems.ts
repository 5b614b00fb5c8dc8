/** Gathers what is wrong with a file of words, each with its line, so that an editor sees all of it at once. */
export class Problems {
	readonly #found: { line: number; message: string }[] = [];

	constructor(readonly file: string) {}

	/** Notes a problem at a line (from 1). */
	add(line: number, message: string): void {
		this.#found.push({ line, message });
	}

	/** Throws one error that lists every problem as `file:line: message`; does nothing when there are none. */
	throwIfAny(): void {
		if (!this.#found.length) return;
		const lines = [...this.#found]
			.sort((a, b) => a.line - b.line)
			.map(({ line, message }) => `${this.file}:${line}: ${message}`);
		throw new Error(`The words can't be used.\n${lines.join('\n')}`);
	}
}
