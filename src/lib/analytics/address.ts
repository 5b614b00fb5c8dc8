/**
 * Where reports are sent: `PUBLIC_ANALYTICS_URL` of the build; null if nothing is counted.
 *
 * @param setting an http address, or a path from the root of the site's own origin
 * @throws for anything else: a mistake here would silently lose every report
 */
export function analyticsOf(setting: string | undefined): string | null {
	if (!setting) return null;
	const isPath = /^\/(?!\/)/.test(setting);
	if (
		/[\s;,'"]/.test(setting) ||
		!(isPath || (URL.canParse(setting) && /^https?:$/.test(new URL(setting).protocol)))
	)
		throw new Error(
			`PUBLIC_ANALYTICS_URL is an address such as https://count.news.example/read, or a path from the root such as /count: ${setting}`
		);
	return setting;
}

/** The origin that pages must be allowed to connect to; null if it is their own, or there is none. */
export const analyticsOrigin = (address: string | null): string | null =>
	address && !address.startsWith('/') ? new URL(address).origin : null;
