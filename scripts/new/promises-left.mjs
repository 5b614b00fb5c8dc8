const PATH = /`((?:src|tests)\/[\w./-]+)`/g;

/**
 * `tests/README.md` without the tests that a new story doesn't begin with: each line names those that are there,
 * and goes when none is.
 * @param {string} text @param {(path: string) => boolean} has   whether the new story has this file or folder
 */
export const promisesLeft = (text, has) =>
	text
		.split('\n')
		.map((line) => {
			const paths = [...line.matchAll(PATH)].map(([, path = '']) => path);
			const gone = paths.filter((path) => !has(path));
			if (gone.length === 0) return line;
			if (gone.length === paths.length) return null;
			return gone.reduce((row, path) => row.replace(` \`${path}\``, ''), line);
		})
		.filter((line) => line !== null)
		.join('\n');
