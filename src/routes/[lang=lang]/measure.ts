import { startAnalytics } from '$lib/analytics/analytics.ts';

/** In the story's page where the build was told an address for reports; nowhere else. */
const to = document.querySelector<HTMLMetaElement>('meta[name="analytics"]')?.content;
if (to)
	startAnalytics(
		to,
		[...document.querySelectorAll<HTMLElement>('body [data-step]')].map(({ id }) => id)
	);
