/**
 * The programs behind a browser that WebDriver starts. Each begins a process group of its own, put into the caller's list
 * as soon as it exists, so that the caller can end it together with all that it started, and nothing else.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/**
 * Start an X screen that nobody sees, on a display number that it finds itself.
 * @param {string} program
 * @param {number[]} groups
 * @returns {Promise<string>}
 */
export async function startScreen(program, groups) {
	const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
	const screen = spawn(program, args, {
		detached: true,
		stdio: ['ignore', 'ignore', 'ignore', 'pipe']
	});
	if (screen.pid) groups.push(screen.pid);
	const pipe = screen.stdio[3];
	return new Promise((done, failed) => {
		screen.once('error', failed);
		screen.once('exit', (code) =>
			failed(new Error(`Xvfb ended with ${code} before it had a display.`))
		);
		pipe?.once('data', (chunk) => done(`:${String(chunk).trim()}`));
	});
}

/**
 * Start a WebDriver server and wait until it answers.
 * @param {string} program
 * @param {number} port
 * @param {number[]} groups
 * @param {NodeJS.ProcessEnv} env
 */
export async function startDriver(program, port, groups, env) {
	const args = [`--port=${port}`, '--host=127.0.0.1'];
	const driver = spawn(program, args, {
		detached: true,
		stdio: ['ignore', 'ignore', 'inherit'],
		env
	});
	if (driver.pid) groups.push(driver.pid);
	await new Promise((done, failed) => {
		driver.once('error', failed);
		driver.once('exit', (code) =>
			failed(new Error(`WebKitWebDriver ended with ${code} before it answered.`))
		);
		const deadline = Date.now() + 20_000;
		const ask = () =>
			fetch(`http://127.0.0.1:${port}/status`).then(done, (error) =>
				Date.now() < deadline ? setTimeout(ask, 50) : failed(error)
			);
		ask();
	});
}

/** @returns {Promise<number>} */
export function freePort() {
	return new Promise((done, failed) => {
		const probe = createServer();
		probe.once('error', failed);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			const port = address !== null && typeof address === 'object' ? address.port : 0;
			probe.close(() => done(port));
		});
	});
}

/**
 * End a program and what it started, by its own process group; it may have ended by itself.
 * @param {number} group
 */
export function endGroup(group) {
	try {
		process.kill(-group, 'SIGKILL');
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
	}
}
