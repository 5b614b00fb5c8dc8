import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));

/**
 * Serve the host pages of this folder as another site than the story's: under the name `localhost`, on a port of their
 * own, in any folder. In a page `{{story}}` stands for the story's root, and `{{name}}` for a value of the query.
 *
 * @param {string} story   the story's root, ending in a slash
 * @param {Record<string, { type: string, body: string }>} [extra]   more files by path, such as other people's scripts
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveHosts(story, extra = {}) {
	const server = createServer((request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
		const file = extra[pathname];
		if (file) return void response.writeHead(200, { 'content-type': file.type }).end(file.body);
		if (pathname === '/favicon.ico') return void response.writeHead(204).end();
		const name = /^\/(?:[\w-]+\/)*([\w-]+)\.html$/.exec(pathname)?.[1];
		const page = name && read(name);
		if (!page) return void response.writeHead(404).end('Not found');
		const values = new Map([...searchParams, ['story', story], ['origin', new URL(story).origin]]);
		const fill = (/** @type {string} */ text) =>
			text.replace(/\{\{(\w+)(?:=([^}]*))?\}\}/g, (_, key, otherwise = '') =>
				escape(values.get(key) ?? otherwise)
			);
		const csp = /<!-- csp: (.*?) -->/s.exec(page)?.[1];
		response
			.writeHead(200, {
				'content-type': 'text/html;charset=utf-8',
				'cache-control': 'no-store',
				...(csp && { 'content-security-policy': fill(csp).replace(/\s+/g, ' ') })
			})
			.end(fill(page));
	});
	await new Promise((done, failed) => {
		server.once('error', failed);
		server.listen(0, '127.0.0.1', () => done(undefined));
	});
	const address = server.address();
	if (address === null || typeof address === 'string')
		throw new Error('The host pages have no port.');
	return {
		url: `http://localhost:${address.port}/`,
		close: () =>
			new Promise((done) => {
				server.close(() => done(undefined));
				server.closeAllConnections();
			})
	};
}

/** @param {string} name */
function read(name) {
	try {
		return readFileSync(join(HERE, `${name}.html`), 'utf8');
	} catch {
		return null;
	}
}

/** @param {string} text */
const escape = (text) =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
