import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { last, sceneOf } from './story.ts';

const budget = JSON.parse(readFileSync('budget.json', 'utf8')) as Record<
	'loader' | 'pinned' | 'bridge',
	number
>;
const zipped = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

test('words that are mutated twenty thousand times never make an error, nor anything outside their vocabulary', async ({
	page
}) => {
	const made = await build({
		configFile: false,
		logLevel: 'warn',
		build: {
			write: false,
			minify: false,
			lib: { entry: 'tests/support/build-fuzz.ts', formats: ['iife'], name: 'fuzzing' }
		}
	});
	const [script] = [made].flat().flatMap((result) => ('output' in result ? result.output : []));
	if (script?.type !== 'chunk') throw new Error('the builder makes no script');
	await page.goto('about:blank');
	await page.addScriptTag({ content: script.code });
	const { built, faults } = (await page.evaluate('fuzzing.fuzz(20000)')) as {
		built: Record<string, number>;
		faults: string[];
	};
	expect(faults).toEqual([]);
	for (const tag of ['SECTION', 'OL', 'LI', 'H3', 'P', 'B', 'A'])
		expect(built[tag], tag).toBeGreaterThan(2000);
});

test('the loader, its part for pinned stories, and the frame’s side keep their budgets', async ({
	page
}) => {
	const part = readdirSync('build/embed').find((name) => name.startsWith('inline.')) ?? '';
	// The frame’s side is the one chunk that both embeddable pages have and the story’s page has not.
	const scripts = async (path: string): Promise<string[]> => {
		const asked: string[] = [];
		page.on(
			'request',
			(request) =>
				request.resourceType() === 'script' && asked.push(new URL(request.url()).pathname)
		);
		await page.goto(path);
		await page.waitForLoadState('networkidle');
		page.removeAllListeners('request');
		return asked;
	};
	const chart = await scripts(`/en/embed/${sceneOf(last)}/`);
	const story = new Set(await scripts('/en/'));
	const side = (await scripts('/en/embed/')).filter(
		(path) => chart.includes(path) && !story.has(path)
	);
	expect(side).toHaveLength(1);
	const spent = {
		loader: zipped('build/embed/v1.js'),
		pinned: zipped(`build/embed/${part}`),
		bridge: zipped(`build${side[0]}`)
	};
	console.log(
		`embed: ${Object.entries(spent)
			.map(([name, bytes]) => `${name} ${bytes} B`)
			.join(', ')}`
	);
	for (const [name, bytes] of Object.entries(spent))
		expect(bytes, name).toBeLessThanOrEqual(budget[name as keyof typeof spent]);
});
