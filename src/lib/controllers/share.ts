import type { Controller } from './controller.ts';

/**
 * The address to share: the scene's share page, with the reader's step and inputs. Link previews find the scene's
 * picture there; readers are redirected to the step.
 */
function addressOf(sharePage: string, search: string, id: string): string {
	const address = new URL(`${sharePage}${id.split('/')[0]}/`, location.href);
	address.search = search;
	address.hash = id;
	return address.href;
}

/**
 * The share rows: the system's share dialog where the browser has one, and a link to copy. Where copying fails (no
 * clipboard, or refused), the row shows the link.
 */
export const shareController: Controller = (player, root) => {
	const rows = [...root.querySelectorAll<HTMLElement>('[data-share]')];
	if ('share' in navigator)
		for (const row of rows)
			row.querySelector('[data-share-by="system"]')?.removeAttribute('hidden');

	const share = async ({ target }: Event): Promise<void> => {
		const button =
			target instanceof Element ? target.closest<HTMLElement>('[data-share-by]') : null;
		const row = button?.closest<HTMLElement>('[data-share]');
		if (!button || !row) return;
		const url = addressOf(row.dataset.sharePage ?? '', player.search, player.step.id);
		const tell = (words: string): void =>
			void (row.querySelector('[role=status]') ?? row).replaceChildren(words);
		try {
			if (button.dataset.shareBy === 'system')
				await navigator.share({ title: document.title, url });
			else {
				await navigator.clipboard.writeText(url);
				tell(row.dataset.copied ?? '');
			}
		} catch (error) {
			// The reader closed the share dialog: no message is needed.
			if (!(error instanceof DOMException && error.name === 'AbortError'))
				tell(`${row.dataset.failed} ${url}`);
		}
	};
	const listener = (event: Event): void => void share(event);
	root.addEventListener('click', listener);
	return () => root.removeEventListener('click', listener);
};
