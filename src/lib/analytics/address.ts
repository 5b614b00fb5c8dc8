/**
 * Where reports of what is read go: `PUBLIC_ANALYTICS_URL` of the build, or null while nothing is measured.
 *
 * @param setting an http address, or a path from the root of the site's own origin
 * @throws for anything else: a mistake here would lose every report in silence
 */
export function analyticsOf(setting: string | undefined): string | null {
	if (!setting) return null;
	const own = /^\/(?!\/)/.test(setting);
	if (
		/[\s;,'"]/.test(setting) ||
		!(own || (URL.canParse(setting) && /^https?:$/.test(new URL(setting).protocol)))
	)
		throw new Error(
			`PUBLIC_ANALYTICS_URL is an address such as https://count.news.example/read, or a path from the root such as /count: ${setting}`
		);
	return setting;
}

/** The origin that a page must be allowed to speak to; null where it is its own, or nobody. */
export const analyticsOrigin = (address: string | null): string | null =>
	address && !address.startsWith('/') ? new URL(address).origin : null;
