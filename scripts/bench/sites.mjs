/**
 * The sites of the bench, the built story, its twin without scripts and a naïve one, served as a good host would:
 * brotli, files under `/immutable/` cached forever. Everything is read and compressed before the first visit, so that
 * no visitor waits for it, and a build that runs meanwhile changes nothing.
 */
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	statSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/** @typedef {{ name: string, url: string, close: () => void }} Site */
/** @typedef {{ type: string, body: Buffer, encoding: string | undefined }} Packed */

const HERE = dirname(fileURLToPath(import.meta.url));

/** What a content network does on its own; a better quality would flatter pages with much text. */
const QUALITY = 6;

/** @type {Record<string, string>} */
const TYPES = {
	'.html': 'text/html;charset=utf-8',
	'.js': 'text/javascript;charset=utf-8',
	'.css': 'text/css;charset=utf-8',
	'.csv': 'text/csv;charset=utf-8',
	'.txt': 'text/plain;charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2'
};
const PACKED_ALREADY = new Set(['.br', '.gz', '.png', '.woff2']);

/**
 * Serve a copy of a built site with nothing that runs: what the page costs before any script of ours. The copy is
 * deleted as soon as it is in memory, so that an interrupted bench leaves none behind.
 * @param {string} build
 */
export const serveTwin = (build) => serveCopy('twin', build, withoutScripts);

/**
 * Serve a copy whose pictures are drawn anew at every scroll event, by all of D3 and with a whole table, as tutorials
 * do: what the same words would cost without care. See `naive.mjs`.
 * @param {string} build
 */
export const serveNaive = (build) =>
	serveCopy(
		'naive',
		build,
		(html) =>
			withoutPolicy(withoutScripts(html)).replace(
				'</body>',
				'<script src="/naive/d3.js"></script><script type="module" src="/naive/draw.js"></script></body>'
			),
		{
			'naive/d3.js': join(HERE, '../../node_modules/d3/dist/d3.min.js'),
			'naive/draw.js': join(HERE, 'naive.mjs'),
			'naive/table.csv': largestTable(join(build, 'data'))
		}
	);

/** The story's largest table, whichever it is. @param {string} folder */
const largestTable = (folder) =>
	filesIn(folder)
		.filter((file) => file.endsWith('.csv'))
		.reduce((most, file) => (statSync(file).size > statSync(most).size ? file : most));

/**
 * @param {string} name
 * @param {string} build
 * @param {(html: string) => string} change   what is done to each page
 * @param {Record<string, string>} [more]   files to lay beside them
 */
async function serveCopy(name, build, change, more = {}) {
	const copy = mkdtempSync(join(tmpdir(), 'bench-'));
	try {
		cpSync(build, copy, { recursive: true });
		for (const file of filesIn(copy))
			if (file.endsWith('.html')) writeFileSync(file, change(readFileSync(file, 'utf8')));
		for (const [path, file] of Object.entries(more)) cpSync(file, join(copy, path));
		return await serve(name, copy);
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}

/**
 * d3-dsv compiles its row reader, which our policy forbids.
 * @param {string} html
 */
const withoutPolicy = (html) =>
	html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');

/** @param {string} html */
function withoutScripts(html) {
	return html
		.replace(/<script\b[^>]*>[\s\S]*?<\/script\s*>/gi, '')
		.replace(/<link\b[^>]*\b(?:rel="?modulepreload|as="?(?:script|fetch))\b[^>]*>/gi, '');
}

/**
 * @param {string} name
 * @param {string} dir
 * @returns {Promise<Site>}
 */
export async function serve(name, dir) {
	if (!existsSync(join(dir, 'index.html')))
		throw new Error(`No index.html in ${dir}: build the site first.`);
	const files = new Map(
		filesIn(dir).map((file) => [`/${relative(dir, file).split(sep).join('/')}`, pack(file)])
	);

	const server = createServer((request, response) => {
		const path = (request.url ?? '/').replace(/[?#].*$/, '');
		const file = files.get(path.endsWith('/') ? `${path}index.html` : path);
		if (!file) return response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
		response.writeHead(200, {
			'Content-Type': file.type,
			'Content-Length': file.body.length,
			'Cache-Control': path.includes('/immutable/')
				? 'public,max-age=31536000,immutable'
				: 'no-cache',
			...(file.encoding && { 'Content-Encoding': file.encoding })
		});
		response.end(file.body);
	});
	await new Promise((done, failed) => {
		server.once('error', failed);
		server.listen(0, '127.0.0.1', () => done(undefined));
	});
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return {
		name,
		url: `http://127.0.0.1:${address.port}/`,
		close: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}

/**
 * Only Chromium comes here, and it takes brotli from this machine without TLS.
 * @param {string} file
 * @returns {Packed}
 */
function pack(file) {
	const plain = readFileSync(file);
	const ending = extname(file).toLowerCase();
	const type = TYPES[ending] ?? 'application/octet-stream';
	if (PACKED_ALREADY.has(ending)) return { type, body: plain, encoding: undefined };
	const packed = brotliCompressSync(plain, {
		params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY }
	});
	return packed.length < plain.length
		? { type, body: packed, encoding: 'br' }
		: { type, body: plain, encoding: undefined };
}

/**
 * @param {string} dir
 * @returns {string[]}
 */
function filesIn(dir) {
	return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
		const path = join(dir, entry.name);
		return entry.isDirectory() ? filesIn(path) : [path];
	});
}
