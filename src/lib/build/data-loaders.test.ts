import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from './data-loaders.ts';

const readBy = async (loader: string): Promise<string[]> => {
	const root = resolve('src');
	return [...(await load(resolve(root, loader))).read].map((file) => file.slice(root.length + 1));
};

/** In `npm run dev`, editing a file runs the loaders that have read it again. */
describe('what a loader has read', () => {
	it('is its own modules, the tables and their description', async () => {
		const read = await readBy('scenes/oil/figures.data.ts');
		for (const file of [
			'scenes/oil/figures.data.ts',
			'data/table.ts',
			'data/oil-price-monthly.csv',
			'data/datapackage.json'
		])
			expect(read).toContain(file);
		expect(read).not.toContain('content/en.md');
	});
	it('is the words too, where it says any', async () => {
		const read = await readBy('scenes/moore/tables.data.ts');
		for (const file of [
			'content/zh-Hant-HK.md',
			'content/en.md',
			'data/transistors.csv',
			'scenes/moore/states.ts'
		])
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
