/**
 * `npm start`: show the built site on this machine, in every language, until Ctrl-C.
 *
 * PORT chooses the port (4173); when it is taken the next free one is used. BASE_PATH is the sub-path that the site was
 * built for, if any.
 */
import { editionsIn } from './support/editions.mjs';
import { serve } from './support/server.mjs';

/** How many ports to try before giving up. */
const TRIES = 50;

const first = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(first) || first < 0 || first > 65_535) {
	console.error(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".`);
	process.exit(1);
}

/**
 * @param {number} port
 * @returns {ReturnType<typeof serve>}
 */
async function serveFrom(port) {
	try {
		return await serve({ dir: 'build', port, base: process.env.BASE_PATH ?? '' });
	} catch (error) {
		const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
		if (!taken || port + 1 >= first + TRIES || port === 65_535) throw error;
		return serveFrom(port + 1);
	}
}

try {
	const { url, close } = await serveFrom(first);
	console.log(
		`\n${editionsIn('build')
			.map(({ folder, name }) => `  ${url}${folder}/  ${name}\n`)
			.join('')}\n  Ctrl-C ends it.`
	);
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
		process.once(signal, () => void close());
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
