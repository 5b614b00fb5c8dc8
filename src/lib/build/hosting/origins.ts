import { analyticsOf, analyticsOrigin } from '../../analytics/address.ts';

/** The site's public origin from `PUBLIC_ORIGIN`, without a slash at its end; null if it isn't set. */
export const publicOf = (setting: string | undefined): string | null =>
	setting?.replace(/\/+$/, '') || null;

/**
 * The origins in a page's policy besides its own: the site's public origin, and where reading reports are sent; each
 * null if it isn't set.
 */
export const originsOf = ({
	PUBLIC_ORIGIN,
	PUBLIC_ANALYTICS_URL
}: Readonly<Record<string, string | undefined>>) => ({
	origin: PUBLIC_ORIGIN ? new URL(PUBLIC_ORIGIN).origin : null,
	reports: analyticsOrigin(analyticsOf(PUBLIC_ANALYTICS_URL))
});
