import { slug } from '$about';
import { env } from '$env/dynamic/public';
import type { Handle } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { contentPolicy } from './lib/build/hosting/csp.ts';
import { inlineHashes } from './lib/build/hosting/csp-hashes.ts';
import { originsOf } from './lib/build/hosting/origins.ts';
import { kindOf } from './lib/build/hosting/policy.ts';
import { langOf, langs } from './lib/i18n/lang.ts';

/** Writes into a finished page its language, the name of the story's items in storage, and what it may load and run (in `npm run dev` Vite adds scripts of its own). */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = html
				.replace('%lang%', langOf(event.params.lang) ?? langs[0])
				.replace('%slug%', slug);
			const address = event.url.pathname.slice((process.env.BASE_PATH ?? '').length);
			const policy = dev
				? ''
				: contentPolicy({
						inline: inlineHashes(page),
						...originsOf(env),
						framable: kindOf(address).framable ?? false
					});
			return page.replace(
				'%policy%',
				policy && `<meta http-equiv="Content-Security-Policy" content="${policy}" />`
			);
		}
	});
