/**
 * Shows the page for editors in a dialog over the story, where the browser has one: whatever links to it opens it, and
 * everything else (another tab, no scripts) follows the link.
 */
export function embedDialogController(root: HTMLElement): () => void {
	const dialog = root.querySelector<HTMLDialogElement>('dialog#embed');
	const open = (event: MouseEvent): void => {
		const link =
			event.target instanceof Element
				? event.target.closest<HTMLAnchorElement>('a[data-embed]')
				: null;
		if (
			!link ||
			!dialog ||
			!('showModal' in dialog) ||
			event.ctrlKey ||
			event.metaKey ||
			event.shiftKey
		)
			return;
		event.preventDefault();
		const frame = document.createElement('iframe');
		frame.title = link.textContent?.trim() ?? '';
		frame.src = link.href;
		dialog.append(frame);
		dialog.showModal();
	};
	// A closed dialog costs nothing: its page goes with it.
	const closed = (): void => dialog?.querySelector('iframe')?.remove();
	root.addEventListener('click', open);
	dialog?.addEventListener('close', closed);
	return () => {
		root.removeEventListener('click', open);
		dialog?.removeEventListener('close', closed);
	};
}
