/** The dialogs over the lecture, the last opened on top. The browser closes them too, by Escape and their button. */
export class Dialogs {
	readonly #all = new Map<string, HTMLDialogElement>();
	#stack: HTMLDialogElement[] = [];

	/** The one on top, if any is open. */
	get top(): HTMLDialogElement | undefined {
		this.#stack = this.#stack.filter(({ open }) => open);
		return this.#stack.at(-1);
	}

	/** Registers a dialog; returns a function that removes it. */
	register(name: string, dialog: HTMLDialogElement): () => void {
		this.#all.set(name, dialog);
		return () => void this.#all.delete(name);
	}

	/** Opens a dialog on top, if the page has it. One that is open already stays as it is. */
	open(name: string): HTMLDialogElement | null {
		const dialog = this.#all.get(name) ?? null;
		if (dialog && !dialog.open) {
			dialog.showModal();
			this.#stack = [...this.#stack.filter(({ open }) => open), dialog];
		}
		return dialog;
	}

	/** Opens a dialog, or closes it if it is open; returns it if it is open now. */
	toggle(name: string): HTMLDialogElement | null {
		const dialog = this.#all.get(name);
		if (!dialog?.open) return this.open(name);
		dialog.close();
		return null;
	}

	/** Closes the dialog on top; false when there is none. */
	close(): boolean {
		const { top } = this;
		top?.close();
		return top !== undefined;
	}

	/** Closes all, from the top. */
	clear(): void {
		while (this.close());
	}
}
