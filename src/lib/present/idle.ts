/** Milliseconds without movement after which the mouse counts as idle. */
const IDLE = 3000;

/** Marks the page as idle while no pointer moves: styles then hide the cursor and the buttons. */
export function watchIdle(): () => void {
	const html = document.documentElement;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const rest = (): void => html.setAttribute('data-idle', '');
	const stir = (): void => {
		html.removeAttribute('data-idle');
		clearTimeout(timer);
		timer = setTimeout(rest, IDLE);
	};
	rest();
	for (const event of ['pointermove', 'pointerdown'] as const)
		addEventListener(event, stir, { passive: true });
	return () => {
		clearTimeout(timer);
		for (const event of ['pointermove', 'pointerdown'] as const) removeEventListener(event, stir);
	};
}
