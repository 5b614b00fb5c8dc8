import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resources } from '$data/index.ts';
import { order } from '$scenes/order.ts';
import { langs } from '../i18n/lang.ts';
import { load } from './data-loaders.ts';

const scene = order[0]?.id ?? '';
/** Every scene reads all tables by their list. */
const table = resources()[0]?.name ?? '';

const readBy = async (loader: string): Promise<string[]> => {
	const root = resolve('src');
	return [...(await load(resolve(root, loader))).read].map((file) => file.slice(root.length + 1));
};

/** In `npm run dev`, editing a file runs the loaders that have read it again. */
describe('what a loader has read', () => {
	it('is its own modules, the tables and their description', async () => {
		const read = await readBy(`scenes/${scene}/figures.data.ts`);
		for (const file of [
			`scenes/${scene}/figures.data.ts`,
			'data/table.ts',
			`data/${table}.csv`,
			'data/datapackage.json'
		])
			expect(read).toContain(file);
		expect(read).not.toContain('content/en.md');
	});
	it('is the words too, where it says any', async () => {
		const read = await readBy(`scenes/${scene}/tables.data.ts`);
		for (const file of [...langs.map((lang) => `content/${lang}.md`), `data/${table}.csv`])
			expect(read).toContain(file);
	});
	it('is the same when another has run before', async () => {
		const [first, again] = [
			await readBy('content/words.data.ts'),
			await readBy('content/words.data.ts')
		];
		expect(again).toEqual(first);
		expect(first).toContain('content/en.md');
	});
});
