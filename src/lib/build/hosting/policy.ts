/**
 * The headers of every answer: one table, written for Netlify and Cloudflare Pages (`_headers`) and for nginx
 * (`_nginx.conf`) with every build.
 */

/** Files with the same headers. */
export interface Kind {
	readonly name:
		'immutable' | 'worker' | 'loader' | 'lost' | 'copy' | 'file' | 'embed' | 'lecture' | 'page';
	/** A comment for the configuration. */
	readonly what: string;
	/** The addresses, below the base path. It is also used in nginx, so it may only use syntax that both understand. */
	readonly at: RegExp;
	readonly cache: string;
	/** A page's Content-Security-Policy: it may be framed anywhere, or only by this site. Files have none. */
	readonly framable?: boolean;
	/** More headers than the common ones. */
	readonly extra?: Readonly<Record<string, string>>;
}

/** Names with a hash of the content: such a file never changes. */
export const hashedName = /^\/_app\/immutable\/|\.[0-9a-f]{10}\.png$/;

/** An address's kind is the first that matches. */
export const fileKinds: readonly Kind[] = [
	{
		name: 'immutable',
		what: 'Named by their content: cached forever.',
		at: hashedName,
		cache: 'public, max-age=31536000, immutable'
	},
	{
		name: 'worker',
		what: 'The service worker decides what readers keep, by the version that is out: both are asked for anew each time.',
		at: /^\/(service-worker\.js|_app\/version\.json)$/,
		cache: 'no-cache'
	},
	{
		name: 'loader',
		what: 'What host pages load: a mended loader must reach them within minutes.',
		at: /^\/embed\//,
		cache: 'public, max-age=300'
	},
	{
		name: 'lost',
		what: 'An address that names nothing may name something tomorrow.',
		at: /^\/404\.html$/,
		cache: 'no-cache',
		framable: true
	},
	{
		name: 'copy',
		what: 'The story in one file: saved to be opened elsewhere, where its own policy holds.',
		at: /^\/(?!index\.)[a-z-]+\.html$/,
		cache: 'public, max-age=300',
		extra: { 'Content-Disposition': 'attachment' }
	},
	{
		name: 'file',
		what: 'Tables, pictures, oEmbed documents, licences.',
		at: /\.(?!html$)[a-z0-9]+$/,
		cache: 'public, max-age=300'
	},
	{
		name: 'embed',
		what: "Pages for other sites' frames.",
		at: /^\/[^/]+\/embed\/(?!preview\/)/,
		cache: 'public, max-age=60',
		framable: true
	},
	{
		name: 'lecture',
		what: 'The lecture opens a window for the speaker and listens to it: no stranger may hold either.',
		at: /^\/[^/]+\/present\//,
		cache: 'public, max-age=60',
		framable: false,
		extra: { 'Cross-Origin-Opener-Policy': 'same-origin' }
	},
	{
		name: 'page',
		what: 'Every other page.',
		at: /^\//,
		cache: 'public, max-age=60',
		framable: false
	}
];

/** Features that the story never uses; those it uses (fullscreen, the clipboard, sharing) keep their default. */
const UNUSED = [
	'accelerometer',
	'camera',
	'display-capture',
	'geolocation',
	'gyroscope',
	'hid',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'serial',
	'usb',
	'xr-spatial-tracking'
];

/**
 * Headers of every answer. Everything is public, so any origin may read it: a sandboxed frame, which has no origin, and
 * a cross-origin isolated host page load scripts, fonts and tables like other pages.
 */
export const commonHeaders: Readonly<Record<string, string>> = {
	'Access-Control-Allow-Origin': '*',
	'Cross-Origin-Resource-Policy': 'cross-origin',
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': UNUSED.map((power) => `${power}=()`).join(', ')
};

/** The kind of an address below the base path. */
export function kindOf(address: string): Kind {
	const kind = fileKinds.find(({ at }) => at.test(address));
	if (!kind) throw new Error(`An address begins with "/": ${address}`);
	return kind;
}
