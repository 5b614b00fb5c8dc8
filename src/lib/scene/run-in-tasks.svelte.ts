/**
 * Runs functions one after the other, the first now and each other one in its own task, so that the page can scroll in
 * between. Each may create effects.
 *
 * @returns ends their effects and skips what hasn't run yet
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
