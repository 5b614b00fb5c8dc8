import { tablesOf } from '../render-picture.ts';

/** The names of the tables under a scene's picture. */
export const tableNamesOf = async (scene: string): Promise<string[]> =>
	(await tablesOf(scene, 'en')).map(({ name }) => name);
