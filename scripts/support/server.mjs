import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';

/** The only address that tests and `npm start` listen on: nothing outside this machine can reach it. */
const HOST = '127.0.0.1';

/**
 * @typedef {object} Served
 * @property {string} url   address of the site's root, ending in a slash: `http://127.0.0.1:4173/` or `…:4173/story/`
 * @property {number} port
 * @property {() => Promise<void>} close   stop listening and drop the connections that browsers keep open
 */

/**
 * @typedef {object} Site
 * @property {string} dir   the folder
 * @property {string} [base]   a sub-path such as `/story`, as in `BASE_PATH`
 * @property {Record<string, string>} [headers]   sent with every answer, such as a Content-Security-Policy
 * @property {string} [preload]   a script to run in every page before its own, for a browser that can't be asked to
 * @property {(path: string) => boolean} [lose]   whether a request for a path is answered with 503, as by a host under stress
 */

/**
 * Answers for a folder of built files as a plain static host would: a folder's `index.html` under its address with a
 * slash, a redirect to it without one, a 404, and files under `/immutable/` cached forever.
 *
 * The folder is read once, at the start, so it must have been built before.
 *
 * @param {Site} site
 * @returns {import('node:http').RequestListener}
 */
export function hostOf({ dir, base = '', headers = {}, preload, lose = () => false }) {
	if (base && !/^(\/[\w.-]+)+$/.test(base))
		throw new Error(`A base path starts with "/" and ends without one: ${base}`);
	const root = resolve(dir);
	if (!existsSync(join(root, 'index.html')))
		throw new Error(`No index.html in ${root}: build the site first.`);

	const files = sirv(root, {
		etag: true,
		single: false,
		extensions: ['html'],
		setHeaders: (response, path) => {
			response.setHeader(
				'Cache-Control',
				path.includes('/immutable/') ? 'public,max-age=31536000,immutable' : 'no-cache'
			);
			// As `_headers` asks of a host: a sandboxed frame has no origin, and must be let fetch scripts and fonts.
			response.setHeader('Access-Control-Allow-Origin', '*');
		}
	});
	const missing = existsSync(join(root, '404.html'))
		? readFileSync(join(root, '404.html'))
		: 'Not found';

	return (request, response) => {
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		const notFound = () => {
			response.writeHead(404, {
				'Content-Type': `text/${typeof missing === 'string' ? 'plain' : 'html'};charset=utf-8`
			});
			response.end(missing);
		};
		const { pathname, search } = split(request.url ?? '/');
		if (pathname !== base && !pathname.startsWith(`${base}/`)) return notFound();
		const path = pathname.slice(base.length);
		if (lose(path)) {
			response.writeHead(503, { 'Cache-Control': 'no-store' });
			return response.end();
		}
		const folder = isFolder(root, path);
		if (path.endsWith('/') && !folder) return notFound();
		if (folder && !path.endsWith('/')) {
			// Hosts answer 301 or 308; a browser would cache those forever, and the next site on this port may differ.
			response.writeHead(307, { Location: `${base}${path}/${search}` });
			return response.end();
		}
		if (folder && preload) {
			response.writeHead(200, {
				'Content-Type': 'text/html;charset=utf-8',
				'Cache-Control': 'no-store'
			});
			return response.end(
				withScript(readFileSync(join(root, path, 'index.html'), 'utf8'), preload)
			);
		}
		request.url = path + search;
		files(request, response, notFound);
	};
}

/**
 * Listen on this machine alone.
 *
 * @param {import('node:http').RequestListener} host
 * @param {{ port?: number, base?: string }} [options]   port 0, the default, takes any free one; another fails with EADDRINUSE when taken
 * @returns {Promise<Served>}
 */
export async function listen(host, { port = 0, base = '' } = {}) {
	const server = createServer(host);
	await new Promise((done, failed) => {
		server.once('error', failed);
		server.listen(port, HOST, () => done(undefined));
	});
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return {
		url: `http://${HOST}:${address.port}${base}/`,
		port: address.port,
		close: () =>
			new Promise((done, failed) => {
				server.close((error) => (error ? failed(error) : done()));
				server.closeAllConnections();
			})
	};
}

/**
 * Serve a folder of built files.
 *
 * @param {Site & { port?: number }} options
 * @returns {Promise<Served>}
 */
export const serve = async ({ port, ...site }) => listen(hostOf(site), { port, base: site.base });

/**
 * The path and the query as they came, several leading slashes made one: `//host/` in a redirect names another host.
 * @param {string} url
 */
function split(url) {
	const query = url.indexOf('?');
	const pathname = (query < 0 ? url : url.slice(0, query)).replace(/^\/+/, '/');
	return { pathname, search: query < 0 ? '' : url.slice(query) };
}

/**
 * Whether a path, with its last slash or without, names a folder that has a page. Only plain names count: no dots to climb with.
 * @param {string} root
 * @param {string} path
 */
function isFolder(root, path) {
	return /^(\/[\w-]+)*\/?$/.test(path) && existsSync(join(root, path, 'index.html'));
}

/**
 * First in the head, so that a policy in a `<meta>` further down doesn't reach it.
 * @param {string} html
 * @param {string} script
 */
function withScript(html, script) {
	const head = /<head[^>]*>/i.exec(html);
	if (!head) throw new Error('The page has no <head> to put a script into.');
	const end = head.index + head[0].length;
	return `${html.slice(0, end)}<script>${script}</script>${html.slice(end)}`;
}
