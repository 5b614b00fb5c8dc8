import { env } from '$env/dynamic/public';
import { base } from '$app/paths';

/** The site's public address without a slash at its end, or null: then no absolute link is written (README). */
const origin = env.PUBLIC_ORIGIN?.replace(/\/+$/, '') || null;

/** An absolute address for canonical and share links, or null where the site's own address isn't known. */
export const absolute = (path: string): string | null => (origin ? `${origin}${process.env.BASE_PATH ?? ''}${path}` : null);

/** Absolute where that is possible, else from the base path. */
export const linked = (path: string): string => absolute(path) ?? `${base}${path}`;
