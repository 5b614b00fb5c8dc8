import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { at, begin, burst, room } from './lecture.ts';
import { settled, steps } from './story.ts';

test.use({ viewport: room });

test('black and white cover the picture; the same key, or one that moves, brings it back where it was', async ({ page }) => {
	await begin(page, 'moore/ruler');
	const cover = page.locator('[data-cover]');
	for (const [key, colour] of [['b', 'rgb(0, 0, 0)'], ['.', 'rgb(0, 0, 0)'], ['w', 'rgb(255, 255, 255)'], [',', 'rgb(255, 255, 255)']] as const) {
		for (const back of [key, 'PageDown']) {
			await page.keyboard.press(key);
			await expect(cover).toBeVisible();
			await expect(cover).toHaveCSS('background-color', colour);
			await page.keyboard.press(back);
			await expect(cover).toBeHidden();
			await at(page, 'moore/ruler');
		}
	}
});

test('frozen, the screen stays while the speaker moves, and then catches up', async ({ page }) => {
	await begin(page, 'moore/ruler');
	await page.keyboard.press('z');
	await burst(page, ['PageDown', 'PageDown']);
	await expect(page.locator('[data-status]')).toHaveText('The room’s picture is frozen');
	await settled(page, 'moore/ruler');
	await page.keyboard.press('z');
	await settled(page, 'moore/bend');
});

test('the overview lists all steps, marks the current one, and goes; Escape closes it and no more', async ({ page }) => {
	await begin(page, 'oil/guess');
	await page.keyboard.press('o');
	const overview = page.getByRole('dialog', { name: 'Overview' });
	await expect(overview.getByRole('button', { name: /^\d\.\d/ })).toHaveCount(steps.length);
	await expect(overview.locator('[aria-current=step]')).toHaveCount(1);
	await expect(overview.locator('[aria-current=step]')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await at(page, 'oil/guess');
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
	for (const left of [1, 0]) {
		await page.keyboard.press('Escape');
		await expect(page.locator('dialog[open]')).toHaveCount(left);
	}
	await page.keyboard.press('o');
	await overview.getByRole('button', { name: /^5\.2/ }).click();
	await settled(page, 'malthus/world');
	await expect(overview).toBeHidden();
	await page.keyboard.press('o');
	await page.keyboard.press('PageDown');
	await expect(overview).toBeHidden();
	await at(page, 'malthus/world');
});

test('digits or G go to a step; what is no step is told, and stays to be mended', async ({ page }) => {
	await begin(page, 'moore/ruler');
	await page.keyboard.type('6.3');
	const field = page.getByRole('textbox', { name: 'Go to step' });
	await expect(field).toHaveValue('6.3');
	await page.keyboard.press('Enter');
	await settled(page, 'oil/truth');
	await page.keyboard.type('10');
	await page.keyboard.press('Enter');
	await settled(page, 'moore/share');
	await page.keyboard.press('g');
	await page.keyboard.type('9.9b');
	await page.keyboard.press('Enter');
	await expect(page.locator('#go-to-wrong')).toHaveText('There is no step “9.9b”.');
	await expect(field).toHaveValue('9.9b');
	await at(page, 'moore/share');
	await page.keyboard.press('Escape');
	await expect(page.locator('dialog[open]')).toHaveCount(0);
	await at(page, 'moore/share');
});

test('a key right behind the one that closes a layer is a command', async ({ page }) => {
	await begin(page, 'moore/ruler');
	const ask = page.getByRole('dialog', { name: 'Go to' });
	for (const [keys, step] of [[['Escape', 'PageDown'], 'moore/crowd'], [['Escape', 'p'], 'moore/ruler']] as const) {
		await page.keyboard.press('g');
		await expect(ask.getByRole('textbox')).toBeFocused();
		await burst(page, keys);
		await settled(page, step);
		await expect(ask).toBeHidden();
	}
});

test('help tells all keys; switched off, single characters are nobody’s, and that lasts', async ({ page }) => {
	await begin(page, 'moore/ruler');
	await page.keyboard.press('?');
	const help = page.getByRole('dialog', { name: 'Keys' });
	await expect(help).toContainText('Clicker');
	await help.getByRole('checkbox').uncheck();
	await page.keyboard.press('Escape');
	await page.reload();
	await settled(page, 'moore/ruler');
	expect(await burst(page, [...'npgbwzfoslcmkqt.,+-0?5'])).toEqual(Array(22).fill(false));
	await at(page, 'moore/ruler');
	await page.keyboard.press('PageDown');
	await at(page, 'moore/crowd');
});

test('the code leads to this step: black on white in the dark, with a quiet zone, drawn here', async ({ page }) => {
	await begin(page, 'oil/truth');
	await page.keyboard.press('c');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).origin));
	await page.keyboard.press('q');
	const code = page.getByRole('img', { name: 'https://story.example/en/#oil/truth' });
	await expect(code).toBeVisible();
	const seen = await code.evaluate((svg: SVGSVGElement) => {
		const [left = 0, top = 0, width = 0] = svg.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
		const path = svg.querySelector('path') as SVGPathElement;
		return { quiet: Math.min(path.getBBox().x - left, path.getBBox().y - top), modules: width, size: svg.getBoundingClientRect().width, fill: getComputedStyle(path).fill, back: getComputedStyle(svg.parentElement as Element).backgroundColor };
	});
	expect(seen.quiet).toBeGreaterThanOrEqual(4);
	expect(seen.size / seen.modules).toBeGreaterThan(8);
	expect([seen.fill, seen.back]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
	await expect(page.getByRole('dialog')).toContainText('6.3');
	expect(new Set(asked)).toEqual(new Set([new URL(page.url()).origin]));
});

for (const contrast of ['paper', 'dark', 'high'])
	test(`axe finds nothing on the stage and its layers (${contrast})`, async ({ page }) => {
		test.slow();
		const over = page.locator('dialog[open], [data-notes]:visible');
		await page.addInitScript((value) => localStorage.setItem('inexhaustible:contrast', value), contrast);
		for (const folder of ['en', 'zh-hk']) {
			await begin(page, 'oil/guess', { folder });
			await expect(page.locator('html')).toHaveAttribute('data-contrast', contrast);
			for (const key of ['', 'o', '?', 'q', 'g', 'S']) {
				if (key) await page.keyboard.press(key === 'S' ? 'Shift+S' : key);
				if (key === 'q') await expect(page.locator('[data-code] svg')).toBeVisible();
				await expect(over).toHaveCount(key ? 1 : 0);
				expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`), `${folder} ${key}`).toEqual([]);
				if (key) await page.keyboard.press('Escape');
			}
		}
	});
