import { bridge } from '../../../../embed/bridge.ts';
import { heightNow, watchHeight } from '../../../../embed/height.ts';
import type { ToFrame, ToHost } from '../../../../embed/protocol.ts';
import { whenSized } from '../../../../embed/height-protocols.ts';
import type { Player } from '$lib/story/player.svelte.ts';

/** Sends each step's input result to the host whenever it changes: in an inline story it is shown in the card. */
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
 * A host page as the controller of one chart. The loader sets the chart's layout and step, and is told the reader's
 * inputs, their results, and moves to the next step. Any other height sizer is only told the height.
 *
 * @param number index of the scene; steps of other scenes are ignored
 */
export function followHost(player: Player, section: HTMLElement, number: number): void {
	function onMessage(message: ToFrame): void {
		if (message.type === 'init') {
			if (message.mode === 'inline') document.documentElement.dataset.pin = message.pin;
			// Send the height now: out of view no resize is observed.
			host?.send({ type: 'height', height: heightNow() });
		} else if (message.type === 'state') {
			const step = player.story.find(message.step);
			for (const { query, values } of message.hands)
				player.setInput(query, values.length ? values : null);
			if (step?.scene === number) player.go(step.index, 'host');
		}
	}
	const host = bridge(onMessage);
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
	// Out of view no resize is observed, so watch the elements that a step shows and hides.
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
