import { request } from 'node:http';

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {Buffer} body   as it came: still compressed
 */

/**
 * Ask for a path exactly as it is written: `fetch` would tidy it first, and unpack what comes.
 * @param {string} url   of the server
 * @param {string} path
 * @param {Record<string, string>} [headers]
 * @param {string} [method]
 * @returns {Promise<Answer>}
 */
export function ask(url, path, headers = {}, method = 'GET') {
	const { hostname, port } = new URL(url);
	return new Promise((done, failed) => {
		const asked = request({ hostname, port, path, headers, method }, (answer) => {
			/** @type {Buffer[]} */
			const parts = [];
			answer.on('data', (part) => parts.push(part));
			answer.once('error', failed);
			answer.once('end', () =>
				done({
					status: answer.statusCode ?? 0,
					headers: answer.headers,
					body: Buffer.concat(parts)
				})
			);
		});
		asked.once('error', failed);
		asked.end();
	});
}
