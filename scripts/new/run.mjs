import { spawnSync } from 'node:child_process';

/**
 * What the function gives. When it refuses, its sentence is all that is said, and the process ends.
 * @template T
 * @param {() => T} make
 * @returns {T}
 */
export function ask(make) {
	try {
		const made = make();
		return made instanceof Promise ? /** @type {T} */ (made.catch(refuse)) : made;
	} catch (error) {
		return refuse(error);
	}
}

/** @param {unknown} error @returns {never} */
function refuse(error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exit(1);
}

/** Says what to do, in order. @param {readonly string[]} steps */
export const listSteps = (steps) => steps.forEach((step, i) => console.log(`${i + 1}. ${step}`));

/**
 * Runs a command where its output is seen, and says whether it succeeded.
 * @param {string} command @param {readonly string[]} args @param {NodeJS.ProcessEnv} [env]   set besides
 */
export function run(command, args, env = {}) {
	const { status, error } = spawnSync(command, args, {
		stdio: 'inherit',
		env: { ...process.env, ...env }
	});
	if (error) console.error(error.message);
	return status === 0;
}
