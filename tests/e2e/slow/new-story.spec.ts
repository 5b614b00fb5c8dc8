import { execFileSync, spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { serve } from '../../../scripts/support/server.mjs';
import { listen, settled } from '../story.ts';

/** `npm run new:story`: the copy builds, passes its own units, and works in all three uses. */

const make = (folder: string) =>
	spawnSync(process.execPath, ['scripts/new-story.mjs', folder], { encoding: 'utf8' });

let temporary = '';
test.beforeAll(() => {
	temporary = mkdtempSync(join(tmpdir(), 'story-'));
});
test.afterAll(() => rmSync(temporary, { recursive: true, force: true }));

test('a folder that is not empty, or within this one, is refused and left as it is', () => {
	const full = join(temporary, 'full');
	mkdirSync(full);
	writeFileSync(join(full, 'a.txt'), 'mine');
	for (const [folder, why] of [
		[full, 'is not empty'],
		['src/other', 'lies in this story’s own folder']
	] as const) {
		const { status, stderr } = make(folder);
		expect([status, stderr]).toEqual([1, expect.stringContaining(why)]);
	}
	expect(readFileSync(join(full, 'a.txt'), 'utf8')).toBe('mine');
});

test('a new story builds, passes its own quick tests, and is read, embedded and lectured', async ({
	page
}) => {
	test.setTimeout(900_000); // a build, and the checks and units of a whole project
	const folder = join(temporary, 'other-tale');
	const { status, stderr } = make(folder);
	expect(status, stderr).toBe(0);
	const named = readFileSync(join(folder, 'tests/README.md'), 'utf8').match(
		/(?<=`)(src|tests)\/[\w./-]+(?=`)/g
	);
	expect(named?.length).toBeGreaterThan(20);
	expect(named?.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
	// What `npm ci` would install is here.
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	const run = (...args: string[]): string =>
		execFileSync(process.execPath, args, {
			cwd: folder,
			encoding: 'utf8',
			env: { ...process.env, PORT: String(Number(process.env.PORT ?? 4180) + 1), CI: '' }
		});
	expect(run('tests/run.mjs', 'quick')).toMatch(/\n\d+ passed, 0 failed/);

	const site = await serve({ dir: join(folder, 'test-results/light'), port: 0, base: '' });
	try {
		const heard = listen(page);
		await page.goto(`${site.url}en/#wettest/record`);
		await settled(page, 'wettest/record');
		await expect(page).toHaveTitle(/A sample story/);
		await expect(page.locator('#wettest figure .picture:visible')).toContainText('126 days');

		await page.goto(`${site.url}zh-hk/embed/rain/#rain/line`);
		await expect(page.locator('figure')).toHaveAttribute('data-settled', 'rain/line');

		await page.goto(`${site.url}en/present/#rain/days`);
		await expect(page.locator('html')).toHaveAttribute('data-step', 'rain/days');
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('html')).toHaveAttribute('data-step', 'rain/line');
		expect(heard).toEqual([]);
	} finally {
		await site.close();
	}
});
