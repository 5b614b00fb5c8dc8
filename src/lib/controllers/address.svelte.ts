import type { Controller } from './controller.ts';

/** Milliseconds that a step must last before the address names it: Safari refuses more than 100 changes in 30 s. */
const PAUSE = 150;

/** The step that an address names, as its id; null for none. Never throws, whatever the hash holds. */
export function stepInHash(hash: string): string | null {
	try {
		return decodeURIComponent(hash.replace(/^#/, '')) || null;
	} catch {
		return null;
	}
}

/** The reader's numbers in an address, `?guess=41,50,60,70,82`, by parameter; null when there are none. */
export function inputFromSearch(search: string, name: string): number[] | null {
	const value = new URLSearchParams(search).get(name);
	return value && /^-?\d+(,-?\d+)*$/.test(value) ? value.split(',').map(Number) : null;
}

/** Replaces the address where the browser allows it. A sandboxed frame has no origin, so its address can't change. */
function write(address: string): void {
	try {
		history.replaceState(history.state, '', address);
	} catch (error) {
		if (!(error instanceof DOMException)) throw error;
	}
}

/**
 * Keeps the step and the reader's inputs in the address. A link, Back, Forward or an edited address moves the player.
 * One history entry for the whole story, never one per step.
 */
export const addressController: Controller = (player) => {
	for (const param of player.inputs.keys())
		player.setInput(param, inputFromSearch(location.search, param));

	const follow = (): void => {
		const step = player.story.find(stepInHash(location.hash) ?? '');
		if (step) player.go(step.index, 'link');
	};
	addEventListener('hashchange', follow);

	let timer: ReturnType<typeof setTimeout> | undefined;
	const stop = $effect.root(() => {
		$effect(() => {
			const { id, index } = player.step;
			const untouched = player.by === 'load' && index === 0 && !location.hash;
			const address = new URL(location.href);
			if (!untouched) address.hash = id;
			for (const param of player.inputs.keys()) {
				const values = player.input(param);
				if (values) address.searchParams.set(param, values.join(','));
				else address.searchParams.delete(param);
			}
			const next = address.href.replaceAll('%2C', ',');
			// Writing it takes half a frame on a phone, so it also waits until scrolling has stopped.
			const wait = (y = scrollY): void =>
				void (timer = setTimeout(() => (scrollY === y ? write(next) : wait()), PAUSE));
			clearTimeout(timer);
			if (next !== location.href) wait();
		});
	});
	return () => {
		clearTimeout(timer);
		removeEventListener('hashchange', follow);
		stop();
	};
};
