import { startAnalytics } from '$lib/analytics/analytics.ts';

/** Only in the story's page, and only if the build has an address for reports. */
const to = document.querySelector<HTMLMetaElement>('meta[name="analytics"]')?.content;
if (to)
	startAnalytics(
		to,
		[...document.querySelectorAll<HTMLElement>('body [data-step]')].map(({ id }) => id)
	);
