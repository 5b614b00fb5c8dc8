/**
 * `npm run pictures`: render the share images and icons (src/routes/share-images.ts) into `static/`. An image's name
 * has a hash of its content, so that a current one is left alone.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { createServer } from 'vite';
import { CHROMIUM_FLAGS, ensureChromium } from './support/browsers.mjs';

/** @typedef {import('../src/lib/build/share-images.ts').ShareImageFile} ShareImage */
/** @typedef {import('../src/lib/i18n/lang.ts').Lang} Lang */

/** Flat colours and the edges of letters: more would weigh, and nobody would see it. */
const COLOURS = 64;

const vite = await createServer({ server: { host: '127.0.0.1', port: 0 }, logLevel: 'warn' });
try {
	await vite.listen();
	const { shareImages } = /** @type {{ shareImages: () => Promise<ShareImage[]> }} */ (
		await vite.ssrLoadModule('/src/routes/share-images.ts')
	);
	const { fileOf, filesOf } = /** @type {typeof import('../src/lib/build/share-images.ts')} */ (
		await vite.ssrLoadModule('/src/lib/build/share-images.ts')
	);
	const all = await shareImages();
	const due = all.filter((image) => !filesOf(image).includes(fileOf(image)));
	if (due.length > 0) await screenshot(due, fileOf);
	for (const image of all)
		for (const file of filesOf(image)) if (file !== fileOf(image)) rmSync(join('static', file));
	console.log(`${due.length} made, ${all.length - due.length} unchanged.`);
} finally {
	await vite.close();
}

/**
 * @param {ShareImage[]} due
 * @param {(image: ShareImage) => string} fileOf
 */
async function screenshot(due, fileOf) {
	const { facesOf } = /** @type {typeof import('../src/lib/style/faces.ts')} */ (
		await vite.ssrLoadModule('/src/lib/style/faces.ts')
	);
	const origin = vite.resolvedUrls?.local[0] ?? '';
	const base = new URL(origin).pathname.replace(/\/$/, '');
	const browser = await chromium.launch({
		executablePath: await ensureChromium(),
		args: CHROMIUM_FLAGS
	});
	try {
		const page = await browser.newPage();
		let html = '';
		await page.route(`${origin}image`, (route) =>
			route.fulfill({ contentType: 'text/html', body: html })
		);
		for (const image of due) {
			const [, lang] = /<html lang="([^"]+)"/.exec(image.html) ?? [];
			const faces = facesOf(/** @type {Lang} */ (lang), base).replaceAll(
				/font-display:\w+/g,
				'font-display:block'
			);
			html = image.html.replace('<style>', `<style>${faces}`);
			await page.setViewportSize({ width: image.width, height: image.height });
			await page.goto(`${origin}image`);
			await page.evaluate(() => document.fonts.ready);
			const png = await sharp(await page.screenshot())
				.png({ palette: true, colours: COLOURS, effort: 10, compressionLevel: 9 })
				.toBuffer();
			const file = join('static', fileOf(image));
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, png);
			console.log(`${file}  ${(png.length / 1024).toFixed(1)} KB`);
		}
	} finally {
		await browser.close();
	}
}
