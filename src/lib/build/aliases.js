import { resolve } from 'node:path';

/** Import aliases for the parts of the source: `$scenes/order.ts`. `$lib` is SvelteKit's own. */
export const parts = { $content: 'src/content', $data: 'src/data', $scenes: 'src/scenes' };

/** The same with `$lib`, as absolute paths, for code that is run or bundled without SvelteKit. */
export const aliases = Object.fromEntries(
	Object.entries({ ...parts, $lib: 'src/lib' }).map(([name, folder]) => [name, resolve(folder)])
);
