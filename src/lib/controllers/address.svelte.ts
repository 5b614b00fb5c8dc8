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

/** The reader's numbers that an address carries under a name, `?guess=41,50,60,70,82`; null when there are none. */
export function inputFromSearch(search: string, name: string): number[] | null {
	const value = new URLSearchParams(search).get(name);
	return value && /^-?\d+(,-?\d+)*$/.test(value) ? value.split(',').map(Number) : null;
}

/** Names the step where the browser lets us: a sandboxed frame has no origin, and its address stays as it came. */
function write(address: string): void {
	try {
		history.replaceState(history.state, '', address);
	} catch (error) {
		if (!(error instanceof DOMException)) throw error;
	}
}

/**
 * The address always names the step, and carries the reader's hand; following a link, Back, Forward or an edited
 * address moves the player. One history entry for the whole story, never one per step.
 */
export const addressController: Controller = (player) => {
	for (const query of player.inputs.keys())
		player.setInput(query, inputFromSearch(location.search, query));

	const follow = (): void => {
		const place = player.story.find(stepInHash(location.hash) ?? '');
		if (place) player.go(place.index, 'link');
	};
	addEventListener('hashchange', follow);

	let timer: ReturnType<typeof setTimeout> | undefined;
	const stop = $effect.root(() => {
		$effect(() => {
			const { id, index } = player.step;
			const untouched = player.by === 'load' && index === 0 && !location.hash;
			const address = new URL(location.href);
			if (!untouched) address.hash = id;
			for (const query of player.inputs.keys()) {
				const values = player.input(query);
				if (values) address.searchParams.set(query, values.join(','));
				else address.searchParams.delete(query);
			}
			const next = address.href.replaceAll('%2C', ',');
			// Writing it costs a phone half a frame: it waits until the page rests, too.
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
