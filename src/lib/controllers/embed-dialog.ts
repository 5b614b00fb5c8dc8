/**
 * Opens links to the embed page in a dialog over the story, where the browser supports one. Otherwise (another tab, no
 * scripts) the link is followed.
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
	// Unload the page: a closed dialog should cost nothing.
	const closed = (): void => dialog?.querySelector('iframe')?.remove();
	root.addEventListener('click', open);
	dialog?.addEventListener('close', closed);
	return () => {
		root.removeEventListener('click', open);
		dialog?.removeEventListener('close', closed);
	};
}
