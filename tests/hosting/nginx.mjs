/**
 * Debian's nginx serving the built site by the configuration that the build wrote, on a free port of this machine, with
 * everything else it needs in a folder of its own.
 */
import { spawn } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { freePort } from '../engines/processes.mjs';
import { onPath } from '../../scripts/support/browsers.mjs';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** What ends a test run early: without an answer to these the server would outlive it. */
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** Its program, which Debian keeps where an ordinary user's PATH doesn't look. */
export const findNginx = () => onPath(['nginx']) ?? ['/usr/sbin/nginx'].find(existsSync);

/** Whether it can send the files that the build compressed with brotli. */
export const hasBrotli = () => existsSync(BROTLI);

/**
 * @typedef {object} Server
 * @property {string} url   without a slash at its end
 * @property {number} port
 * @property {number} pid   of its master
 * @property {() => string[]} asked   the paths that it was asked for so far
 * @property {() => Promise<void>} close
 */

/**
 * @param {object} [options]
 * @param {string} [options.dir]   the site's folder
 * @param {string} [options.base]   a sub-path, under which the build is then laid
 * @param {number} [options.port]
 * @param {string} [options.conf]   a configuration in place of the one in the build
 * @returns {Promise<Server>}
 */
export async function startNginx({ dir = 'build', base = '', port: wanted, conf } = {}) {
	const program = findNginx();
	if (!program) throw new Error('nginx is not installed.');
	const home = mkdtempSync(join(tmpdir(), 'nginx-'));
	const build = resolve(dir);
	if (base) {
		mkdirSync(dirname(join(home, base)), { recursive: true });
		symlinkSync(build, join(home, base));
	}
	const include = conf === undefined ? join(build, '_nginx.conf') : join(home, 'site.conf');
	if (conf !== undefined) writeFileSync(include, conf);
	const port = wanted ?? (await freePort());
	const log = join(home, 'asked');
	writeFileSync(
		join(home, 'nginx.conf'),
		whole({ home, log, port, root: base ? home : build, include })
	);

	const server = spawn(program, ['-p', home, '-c', join(home, 'nginx.conf'), '-e', 'stderr'], {
		stdio: ['ignore', 'inherit', 'inherit']
	});
	const ended = new Promise((done) => server.once('exit', done));
	const leave = () => process.exit(1);
	const end = () => {
		server.kill('SIGTERM');
		rmSync(home, { recursive: true, force: true });
	};
	process.once('exit', end);
	for (const signal of SIGNALS) process.once(signal, leave);
	const close = async () => {
		process.removeListener('exit', end);
		for (const signal of SIGNALS) process.removeListener(signal, leave);
		server.kill('SIGTERM');
		await ended;
		rmSync(home, { recursive: true, force: true });
	};
	await answers(port, server).catch(async (error) => {
		await close();
		throw error;
	});
	return {
		url: `http://127.0.0.1:${port}`,
		port,
		pid: server.pid ?? NaN,
		asked: () => readFileSync(log, 'utf8').split('\n'),
		close
	};
}

/** @param {{ home: string, log: string, port: number, root: string, include: string }} options */
function whole({ home, log, port, root, include }) {
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `${name}_temp_path ${home}/${name};`
	);
	return `${hasBrotli() ? `load_module ${BROTLI};` : ''}
daemon off;
${userInfo().uid === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${home}/pid;
events { worker_connections 512; }
http {
	log_format path $uri;
	access_log ${log} path;
	error_log stderr crit;
	sendfile on;
	tcp_nopush on;
	${temporary.join('\n\t')}
	server {
		listen 127.0.0.1:${port};
		root ${root};
		${hasBrotli() ? 'brotli_static on;' : ''}
		include ${include};
	}
}
`;
}

/**
 * @param {number} port
 * @param {import('node:child_process').ChildProcess} server
 */
function answers(port, server) {
	const deadline = Date.now() + 10_000;
	return new Promise((done, failed) => {
		server.once('error', failed);
		server.once('exit', (code) =>
			failed(new Error(`nginx ended with ${code} before it answered.`))
		);
		const ask = () =>
			fetch(`http://127.0.0.1:${port}/`).then(done, (error) =>
				Date.now() < deadline ? setTimeout(ask, 50) : failed(error)
			);
		ask();
	});
}
