/**
 * Does the parts of a work one after the other, the first now and each other one in a task of its own, so that the page
 * scrolls on between them. Each may hold effects.
 *
 * @returns ends their effects, and leaves out what hasn't been done yet
 */
export function runInTasks(parts: readonly (() => void)[]): () => void {
	const stops: (() => void)[] = [];
	let timer: ReturnType<typeof setTimeout> | undefined;
	const next = (): void => {
		const part = parts[stops.length];
		if (!part) return;
		stops.push($effect.root(part));
		timer = setTimeout(next, 0);
	};
	next();
	return () => {
		clearTimeout(timer);
		for (const stop of stops) stop();
	};
}
