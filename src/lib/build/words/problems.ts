/** Collects the problems in a file of words, with their lines, so that an editor sees all of them at once. */
export class Problems {
	readonly #found: { line: number; message: string }[] = [];

	constructor(readonly file: string) {}

	/** Adds a problem at a line (from 1). */
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
