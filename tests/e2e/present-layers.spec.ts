import { expect, test } from '@playwright/test';
import { at, away, begin, burst, numberOf, room } from './lecture.ts';
import { plainSteps, settled, steps } from './story.ts';

test.use({ viewport: room });

const [start, next] = plainSteps(1);
const [, far] = plainSteps(-1);

test('black and white cover the picture; the same key, or one that moves, brings it back where it was', async ({
	page
}) => {
	await begin(page, start);
	const cover = page.locator('[data-cover]');
	for (const [key, colour] of [
		['b', 'rgb(0, 0, 0)'],
		['.', 'rgb(0, 0, 0)'],
		['w', 'rgb(255, 255, 255)'],
		[',', 'rgb(255, 255, 255)']
	] as const) {
		for (const back of [key, 'PageDown']) {
			await page.keyboard.press(key);
			await expect(cover).toBeVisible();
			await expect(cover).toHaveCSS('background-color', colour);
			await page.keyboard.press(back);
			await expect(cover).toBeHidden();
			await at(page, start);
		}
	}
});

test('frozen, the screen stays while the speaker moves, and then catches up', async ({ page }) => {
	await begin(page, start);
	await page.keyboard.press('z');
	await burst(page, ['PageDown', 'PageDown']);
	await expect(page.locator('[data-status]')).toHaveText('The room’s picture is frozen');
	await settled(page, start);
	await page.keyboard.press('z');
	await settled(page, away(next, 1));
});

test('the overview lists all steps, marks the current one, and goes; Escape closes it and no more', async ({
	page
}) => {
	await begin(page, start);
	await page.keyboard.press('o');
	const overview = page.getByRole('dialog', { name: 'Overview' });
	await expect(overview.getByRole('button', { name: /^\d\.\d/ })).toHaveCount(steps.length);
	await expect(overview.locator('[aria-current=step]')).toHaveCount(1);
	await expect(overview.locator('[aria-current=step]')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await at(page, start);
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
	for (const left of [1, 0]) {
		await page.keyboard.press('Escape');
		await expect(page.locator('dialog[open]')).toHaveCount(left);
	}
	await page.keyboard.press('o');
	await overview.getByRole('button', { name: new RegExp(`^${numberOf(far, '\\.')}`) }).click();
	await settled(page, far);
	await expect(overview).toBeHidden();
	await page.keyboard.press('o');
	await page.keyboard.press('PageDown');
	await expect(overview).toBeHidden();
	await at(page, far);
});

test('digits or G go to a step; what is no step is told, and stays to be mended', async ({
	page
}) => {
	await begin(page, start);
	await page.keyboard.type(numberOf(far));
	const field = page.getByRole('textbox', { name: 'Go to step' });
	await expect(field).toHaveValue(numberOf(far));
	await page.keyboard.press('Enter');
	await settled(page, far);
	// A single number is the position in the story.
	const [tenth = ''] = steps.slice(9);
	await page.keyboard.type('10');
	await page.keyboard.press('Enter');
	await settled(page, tenth);
	await page.keyboard.press('g');
	await page.keyboard.type('9.9b');
	await page.keyboard.press('Enter');
	await expect(page.locator('#go-to-wrong')).toHaveText('There is no step “9.9b”.');
	await expect(field).toHaveValue('9.9b');
	await at(page, tenth);
	await page.keyboard.press('Escape');
	await expect(page.locator('dialog[open]')).toHaveCount(0);
	await at(page, tenth);
});

test('a key right behind the one that closes a layer is a command', async ({ page }) => {
	await begin(page, start);
	const ask = page.getByRole('dialog', { name: 'Go to' });
	for (const [keys, step] of [
		[['Escape', 'PageDown'], next],
		[['Escape', 'p'], start]
	] as const) {
		await page.keyboard.press('g');
		await expect(ask.getByRole('textbox')).toBeFocused();
		await burst(page, keys);
		await settled(page, step);
		await expect(ask).toBeHidden();
	}
});

test('help tells all keys; switched off, single characters are nobody’s, and that lasts', async ({
	page
}) => {
	await begin(page, start);
	await page.keyboard.press('?');
	const help = page.getByRole('dialog', { name: 'Keys' });
	await expect(help).toContainText('Clicker');
	await help.getByRole('checkbox').uncheck();
	await page.keyboard.press('Escape');
	await page.reload();
	await settled(page, start);
	expect(await burst(page, [...'npgbwzfoslcmkqt.,+-0?5'])).toEqual(Array(22).fill(false));
	await at(page, start);
	await page.keyboard.press('PageDown');
	await at(page, next);
});

test('the code leads to this step: black on white in the dark, with a quiet zone, drawn here', async ({
	page
}) => {
	await begin(page, start);
	await page.keyboard.press('c');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).origin));
	await page.keyboard.press('q');
	const code = page.getByRole('img', { name: `https://story.example/en/#${start}` });
	await expect(code).toBeVisible();
	const seen = await code.evaluate((svg: SVGSVGElement) => {
		const [left = 0, top = 0, width = 0] =
			svg.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
		const path = svg.querySelector('path') as SVGPathElement;
		return {
			quiet: Math.min(path.getBBox().x - left, path.getBBox().y - top),
			modules: width,
			size: svg.getBoundingClientRect().width,
			fill: getComputedStyle(path).fill,
			back: getComputedStyle(svg.parentElement as Element).backgroundColor
		};
	});
	expect(seen.quiet).toBeGreaterThanOrEqual(4);
	expect(seen.size / seen.modules).toBeGreaterThan(8);
	expect([seen.fill, seen.back]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
	await expect(page.getByRole('dialog')).toContainText(numberOf(start));
	expect(new Set(asked)).toEqual(new Set([new URL(page.url()).origin]));
});
