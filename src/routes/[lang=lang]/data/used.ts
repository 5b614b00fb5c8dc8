import type { SceneTables } from '../../../lib/read/table.ts';

const views = import.meta.glob<SceneTables>('../../../scenes/*/tables.build.ts', { import: 'default' });

/** The names of the tables under a scene's picture. */
export async function tablesOf(scene: string): Promise<string[]> {
	const own = await views[`../../../scenes/${scene}/tables.build.ts`]?.();
	return own?.en.map(({ name }) => name) ?? [];
}
