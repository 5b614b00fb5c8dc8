/**
 * Calls back once all of the page is there: at once where it is already.
 *
 * @returns stops waiting
 */
export function onLoad(then: () => void): () => void {
	if (document.readyState === 'complete') then();
	else addEventListener('load', then, { once: true });
	return () => removeEventListener('load', then);
}
