/**
 * Calls back when the page has loaded; at once if it has already.
 *
 * @returns stops waiting
 */
export function onLoad(then: () => void): () => void {
	if (document.readyState === 'complete') then();
	else addEventListener('load', then, { once: true });
	return () => removeEventListener('load', then);
}
