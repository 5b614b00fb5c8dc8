import type { StepDetail } from '../story/player.svelte.ts';
import { Reading } from './reading.ts';

/** The browser's opt-out signals (W3C Tracking Preference, Global Privacy Control). */
interface Wishes {
	readonly doNotTrack?: string | null;
	readonly globalPrivacyControl?: boolean;
}

/** Either signal is enough. */
export const optedOut = ({ doNotTrack, globalPrivacyControl }: Wishes): boolean =>
	globalPrivacyControl === true || doNotTrack === '1';

/**
 * Counts which steps are read while the page is open. A report is sent whenever the page is hidden or left. Nothing is
 * stored, and nothing is sent if the reader's browser opts out or can't send beacons.
 *
 * @param to where reports are sent, as text: a JSON type would need a CORS preflight, for which a page that is being
 *   closed can't wait
 * @param steps the story's, in order
 */
export function startAnalytics(to: string, steps: readonly string[]): void {
	if (optedOut(navigator as Wishes) || typeof navigator.sendBeacon !== 'function') return;
	const { lang, dataset } = document.documentElement;
	const reading = new Reading(lang, steps);
	const fromTop = location.hash === '';
	addEventListener('story:step', (event) => {
		const { step, index, by } = (event as CustomEvent<StepDetail>).detail;
		// There is no event for the first step, which is current from the start: a reader who scrolls on has read it.
		if (fromTop && by === 'scroll' && index === 1) reading.reach(steps[0] ?? '');
		reading.reach(step);
	});
	function tell(): void {
		// There is no event for the step that the page opened at. At the opening no step has been reached yet.
		if (dataset.step && dataset.opening === undefined) reading.reach(dataset.step);
		reading.tell((report) => navigator.sendBeacon(to, JSON.stringify(report)));
	}
	document.addEventListener('visibilitychange', () => document.hidden && tell());
	// Safari doesn't fire visibilitychange when a page is left.
	addEventListener('pagehide', tell);
}
