import { analyticsOf, analyticsOrigin } from '../../analytics/address.ts';

/** The site's public address as `PUBLIC_ORIGIN` says it, without a slash at its end; null where the build isn't told. */
export const publicOf = (setting: string | undefined): string | null =>
	setting?.replace(/\/+$/, '') || null;

/** Whom a page's policy names beside the page itself: the site's public origin, and where reports of what is read go; each null where the build isn't told. */
export const originsOf = ({
	PUBLIC_ORIGIN,
	PUBLIC_ANALYTICS_URL
}: Readonly<Record<string, string | undefined>>) => ({
	origin: PUBLIC_ORIGIN ? new URL(PUBLIC_ORIGIN).origin : null,
	reports: analyticsOrigin(analyticsOf(PUBLIC_ANALYTICS_URL))
});
