import { env } from '$env/dynamic/public';
import { base } from '$app/paths';
import { publicOf } from '../build/hosting/origins.ts';

/** The site's public origin; null if it isn't set, and then no absolute link is written (docs/publishing.md#settings). */
const origin = publicOf(env.PUBLIC_ORIGIN);

/** An absolute address for canonical and share links, or null where the site's own address isn't known. */
export const absoluteUrl = (path: string): string | null =>
	origin ? `${origin}${process.env.BASE_PATH ?? ''}${path}` : null;

/** Absolute where that is possible, else from the base path. */
export const url = (path: string): string => absoluteUrl(path) ?? `${base}${path}`;
