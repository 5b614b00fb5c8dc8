import { resolve } from 'node:path';

/** Import aliases for the parts of the source: `$scenes/order.ts`. `$lib` is SvelteKit's own. */
export const parts = {
	/** The story's settings: the only file of `src/content` that `src/lib` may import. */
	$about: 'src/content/about.ts',
	$content: 'src/content',
	$data: 'src/data',
	$scenes: 'src/scenes'
};

/** The same with `$lib`, as absolute paths, for code that is run or bundled without SvelteKit. */
export const aliases = Object.fromEntries(
	Object.entries({ ...parts, $lib: 'src/lib' }).map(([name, folder]) => [name, resolve(folder)])
);
