/**
 * What a host says with each answer: one table, written out for Netlify and Cloudflare Pages (`_headers`) and for nginx
 * (`_nginx.conf`) with every build.
 */

/** Files that are served alike. */
export interface Kind {
	readonly name:
		'immutable' | 'worker' | 'loader' | 'lost' | 'copy' | 'file' | 'door' | 'lecture' | 'page';
	/** For those who read the configuration. */
	readonly what: string;
	/** Which addresses, below the base path. It goes into nginx as it is, so it keeps to what both dialects share. */
	readonly at: RegExp;
	readonly cache: string;
	/** A page's Content-Security-Policy: for frames anywhere, or for this site's alone. Files have none. */
	readonly framable?: boolean;
	/** Says more than the rest of its kin. */
	readonly extra?: Readonly<Record<string, string>>;
}

/** What a name is like that comes from the content: what such a file holds never changes. */
export const hashedName = /^\/_app\/immutable\/|\.[0-9a-f]{10}\.png$/;

/** The first kind that an address belongs to is its own. */
export const fileKinds: readonly Kind[] = [
	{
		name: 'immutable',
		what: 'Named by their content: kept for ever.',
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
		name: 'door',
		what: "The doors for other people's frames.",
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

/** Powers that the story never asks for; what it does ask (fullscreen, the clipboard, sharing) keeps its default. */
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
 * Said with every answer. All that is here is public, so any origin may read it: a sandboxed frame, which has none of its
 * own, fetches scripts, fonts and tables as other pages do, and so does a host page that isolates itself.
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
