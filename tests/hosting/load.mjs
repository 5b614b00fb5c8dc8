/**
 * How much one core of nginx serves: `npm run build && node tests/hosting/load.mjs` (needs nginx, and Debian's `wrk`).
 *
 * Readers are made on the other core. Where others use the machine too, trust the answers per second of the worker's own
 * CPU more than those per second of the clock.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { startNginx } from './nginx.mjs';

const SECONDS = 8;
/** Linux counts a process's time in hundredths of a second. */
const TICKS = 100;

const script = readdirSync('build/_app/immutable/chunks').find((name) => name.endsWith('.js'));
const server = await startNginx();
const worker = Number(
	readFileSync(`/proc/${server.pid}/task/${server.pid}/children`, 'utf8').trim().split(' ')[0]
);
spawnSync('taskset', ['--pid', '--cpu-list', '0', String(worker)]);

/** Seconds of CPU that the worker has used. */
const used = () => {
	const fields = readFileSync(`/proc/${worker}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
	return (Number(fields[11]) + Number(fields[12])) / TICKS;
};

/**
 * @param {string} name
 * @param {string} path
 */
function measure(name, path) {
	const before = used();
	const { stdout } = spawnSync(
		'taskset',
		[
			'-c',
			'1',
			'wrk',
			'-t1',
			'-c64',
			`-d${SECONDS}s`,
			'-H',
			'Accept-Encoding: br, gzip',
			server.url + path
		],
		{ encoding: 'utf8' }
	);
	const [, requests] = /(\d+) requests in/.exec(stdout) ?? [];
	const [, perSecond] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? [];
	if (!requests || !perSecond || /Non-2xx/.test(stdout)) throw new Error(`wrk says:\n${stdout}`);
	console.log(
		`${name.padEnd(28)} ${Math.round(Number(perSecond)).toString().padStart(7)} /s by the clock ${Math.round(
			Number(requests) / (used() - before)
		)
			.toString()
			.padStart(7)} /s of one core`
	);
}

try {
	measure('the story page, brotli', '/en/');
	measure('a script, brotli', `/_app/immutable/chunks/${script}`);
	measure('a table, brotli', '/data/oil-price-monthly.csv');
} finally {
	await server.close();
}
