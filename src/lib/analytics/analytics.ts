import type { StepDetail } from '../story/player.svelte.ts';
import { Reading } from './reading.ts';

/** What a browser says of its reader's wish not to be counted (W3C Tracking Preference, Global Privacy Control). */
interface Wishes {
	readonly doNotTrack?: string | null;
	readonly globalPrivacyControl?: boolean;
}

/** Either wish is enough. */
export const optedOut = ({ doNotTrack, globalPrivacyControl }: Wishes): boolean =>
	globalPrivacyControl === true || doNotTrack === '1';

/**
 * Counts which steps are read, for as long as the page lives. One report leaves whenever the page is put away: a tab
 * behind others, a phone in a pocket, the way on. Nothing is stored, and nothing leaves where the reader's browser asks
 * for that or can't send beacons.
 *
 * @param to where reports go; they go as text: a JSON type would make browsers ask a foreign host first, and a page that is
 *   being closed can't wait
 * @param steps the story's, in order
 */
export function startAnalytics(to: string, steps: readonly string[]): void {
	if (optedOut(navigator as Wishes) || typeof navigator.sendBeacon !== 'function') return;
	const { lang, dataset } = document.documentElement;
	const reading = new Reading(lang, steps);
	const fromTop = location.hash === '';
	addEventListener('story:step', (event) => {
		const { step, index, by } = (event as CustomEvent<StepDetail>).detail;
		// The picture stands at the first step before its words come, so nobody is told of it: who scrolls on has read it.
		if (fromTop && by === 'scroll' && index === 1) reading.reach(steps[0] ?? '');
		reading.reach(step);
	});
	function tell(): void {
		// Where the address led him, nobody is told of; at the opening he has reached no step yet.
		if (dataset.step && dataset.opening === undefined) reading.reach(dataset.step);
		reading.tell((report) => navigator.sendBeacon(to, JSON.stringify(report)));
	}
	document.addEventListener('visibilitychange', () => document.hidden && tell());
	// Safari leaves a page without hiding it first.
	addEventListener('pagehide', tell);
}
