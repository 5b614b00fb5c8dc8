/** What lies over the stage: dialogs, the last opened on top. The browser closes them, too, by Escape and their button. */
export class Dialogs {
	readonly #all = new Map<string, HTMLDialogElement>();
	#stack: HTMLDialogElement[] = [];

	/** The one on top, if any is open. */
	get top(): HTMLDialogElement | undefined {
		this.#stack = this.#stack.filter(({ open }) => open);
		return this.#stack.at(-1);
	}

	/** Takes a layer in; returns how to let it go. */
	register(name: string, dialog: HTMLDialogElement): () => void {
		this.#all.set(name, dialog);
		return () => void this.#all.delete(name);
	}

	/** Opens a layer over what is there, if the page has it. One that is open already stays as it is. */
	open(name: string): HTMLDialogElement | null {
		const dialog = this.#all.get(name) ?? null;
		if (dialog && !dialog.open) {
			dialog.showModal();
			this.#stack = [...this.#stack.filter(({ open }) => open), dialog];
		}
		return dialog;
	}

	/** Opens a layer, or closes it where it is open; returns it when it now is. */
	toggle(name: string): HTMLDialogElement | null {
		const dialog = this.#all.get(name);
		if (!dialog?.open) return this.open(name);
		dialog.close();
		return null;
	}

	/** Closes the layer on top; false when there is none. */
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
