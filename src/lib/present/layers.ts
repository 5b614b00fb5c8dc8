/** What lies over the stage: dialogs, the last opened on top. The browser closes them, too, by Escape and their button. */
export class Layers {
	#stack: HTMLDialogElement[] = [];

	constructor(private readonly root: HTMLElement) {}

	/** The one on top, if any is open. */
	get top(): HTMLDialogElement | undefined {
		this.#stack = this.#stack.filter(({ open }) => open);
		return this.#stack.at(-1);
	}

	/** Opens a layer over what is there. One that is open already stays as it is. */
	open(name: string): HTMLDialogElement {
		const dialog = this.root.querySelector<HTMLDialogElement>(`dialog[data-layer="${name}"]`);
		if (!dialog) throw new Error(`the page has no layer ${name}`);
		if (!dialog.open) {
			dialog.showModal();
			this.#stack = [...this.#stack.filter(({ open }) => open), dialog];
		}
		return dialog;
	}

	/** Opens a layer, or closes it where it is open; returns it when it now is. */
	toggle(name: string): HTMLDialogElement | null {
		const open = this.#stack.find((dialog) => dialog.open && dialog.dataset.layer === name);
		open?.close();
		return open ? null : this.open(name);
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
