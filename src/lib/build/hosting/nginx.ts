import { fileKinds, type Kind } from './policy.ts';
import type { Site } from './site.ts';

/**
 * The media type of each file extension, whatever the server's own list has: a table without one would only be
 * downloaded as bytes.
 */
const TYPES: Readonly<Record<string, string>> = {
	css: 'text/css',
	csv: 'text/csv',
	html: 'text/html',
	ico: 'image/x-icon',
	jpg: 'image/jpeg',
	js: 'text/javascript',
	json: 'application/json',
	pdf: 'application/pdf',
	png: 'image/png',
	svg: 'image/svg+xml',
	txt: 'text/plain',
	webmanifest: 'application/manifest+json',
	webp: 'image/webp',
	woff2: 'font/woff2',
	xml: 'application/xml',
	zip: 'application/zip'
};

const endingOf = (address: string): string =>
	address.endsWith('/') ? 'html' : address.slice(address.lastIndexOf('.') + 1);

/**
 * `_nginx.conf`, for `include` in a server block that has a `root`.
 *
 * All of it is in one location, so it doesn't affect the rest of the server. Nothing is compressed on request: the
 * build has done it. It only uses directives of nginx's default build; `brotli_static on;` goes into the server block,
 * if the module is installed.
 */
export function nginx({ addresses, base, headersOf }: Site): string {
	const types = [...new Set(addresses.map(endingOf))].sort().map((ending) => {
		const type = TYPES[ending];
		if (!type)
			throw new Error(`No media type is known for ".${ending}" (src/lib/build/hosting/nginx.ts).`);
		return `${type} ${ending};`;
	});
	const headers = (kind: Kind): string =>
		Object.entries(headersOf(kind))
			.map(([name, value]) => `\t\tadd_header ${name} "${value}" always;\n`)
			.join('');
	const location = (kind: Kind): string =>
		`\t# ${kind.what}\n\tlocation ~ "${below(base, kind.at)}" {\n${headers(kind)}\t}\n`;
	return `# Written by \`npm run build\` from src/lib/build/hosting. See docs/publishing.md.
${base ? `location = ${base} {\n\tabsolute_redirect off;\n\treturn 301 ${base}/$is_args$args;\n}\n` : ''}location ^~ ${base}/ {
	index index.html;
	error_page 404 ${base}/404.html;
	# Behind a proxy the server knows neither the reader's scheme nor their port.
	absolute_redirect off;
	server_tokens off;
	types {
		${types.join('\n\t\t')}
	}
	charset utf-8;
	charset_types text/css text/csv text/javascript text/plain application/json application/manifest+json application/xml;
	gzip_static on;
	gzip_proxied any;
	gzip_vary on;

	# Written for hosts, not for readers.
	location ~ "${below(base, /^\/(_headers|_nginx\.conf)$|\.(br|gz)$|\/\./)}" {
		return 404;
	}

${fileKinds.map(location).join('\n')}}
`;
}

/** An address's pattern under the base path; in nginx a slash needs no backslash. */
const below = (base: string, { source }: RegExp): string =>
	source.replaceAll('^\\/', `^${base.replaceAll('.', '\\.')}/`).replaceAll('\\/', '/');
