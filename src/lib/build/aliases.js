import { resolve } from 'node:path';

/** The parts of the source by name, for imports from one into another: `$scenes/order.ts`. `$lib` is SvelteKit's own. */
export const parts = {
	/** The story's settings: all of `src/content` that `src/lib` may know. */
	$about: 'src/content/about.ts',
	$content: 'src/content',
	$data: 'src/data',
	$scenes: 'src/scenes'
};

/** The same with `$lib`, by full path, for what is run or bundled without SvelteKit. */
export const aliases = Object.fromEntries(
	Object.entries({ ...parts, $lib: 'src/lib' }).map(([name, folder]) => [name, resolve(folder)])
);
