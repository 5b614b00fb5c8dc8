import { bridge } from '../../../../embed/bridge.ts';
import { heightNow, watchHeight } from '../../../../embed/height.ts';
import type { ToFrame, ToHost } from '../../../../embed/protocol.ts';
import { whenSized } from '../../../../embed/height-protocols.ts';
import type { Player } from '$lib/story/player.svelte.ts';

/** What the reader's hand came to, by step, told again whenever it changes: in the story it stands among the words. */
function tellResults(section: HTMLElement, send: (message: ToHost) => void): void {
	for (const slot of section.querySelectorAll<HTMLElement>('[data-controls]')) {
		let told = '';
		new MutationObserver(() => {
			const text = slot.querySelector('.result')?.textContent ?? '';
			if (text !== told)
				send({ type: 'result', step: slot.dataset.controls ?? '', text: (told = text) });
		}).observe(slot, { childList: true, characterData: true, subtree: true });
	}
}

/**
 * A host page as driver of one chart: our loader says how the chart is to stand and which step it shows, and is told
 * the reader's numbers, what they came to, and that he went on; any height sizer is told the height alone.
 *
 * @param number of the scene: steps of others are not this chart's
 */
export function followHost(player: Player, section: HTMLElement, number: number): void {
	function hear(message: ToFrame): void {
		if (message.type === 'init') {
			if (message.mode === 'inline') document.documentElement.dataset.pin = message.pin;
			// As it is by now: out of view nothing would tell of a change.
			host?.send({ type: 'height', height: heightNow() });
		} else if (message.type === 'state') {
			const step = player.story.find(message.step);
			for (const { query, values } of message.hands)
				player.setInput(query, values.length ? values : null);
			if (step?.scene === number) player.go(step.index, 'host');
		}
	}
	const host = bridge(hear);
	if (!host) return;
	let announce: ((height: number) => void) | null = null;
	const { alone } = whenSized((found, most) => {
		announce = (height) => found(Math.min(height, most));
		announce(heightNow());
	});
	const tellHeight = (height: number): void => {
		host.send({ type: 'height', height });
		(announce ?? alone)(height);
	};
	watchHeight(tellHeight);
	// Out of view no size is observed: what comes and goes with a step, and inside of it, is.
	const seen = new MutationObserver(() => tellHeight(heightNow()));
	for (const part of section.querySelectorAll('[data-visible-at]'))
		seen.observe(part, { subtree: true, childList: true, attributeFilter: ['hidden'] });
	tellResults(section, host.send);
	$effect.root(() => {
		for (const param of player.inputs.keys()) {
			let told = '';
			$effect(() => {
				const values = player.input(param);
				if (String(values) !== told)
					host.send({ type: 'hand', query: param, values: values ?? [] });
				told = String(values);
			});
		}
		$effect(() => {
			if (player.by === 'key')
				host.send({ type: 'step', step: player.step.id, by: 'key', index: player.step.index });
		});
	});
}
