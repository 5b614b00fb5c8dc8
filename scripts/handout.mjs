/**
 * `npm run handout`: the handout as PDFs in `handouts/`, from the built site: every language, A4 and US Letter, with the
 * teaching notes and without.
 *
 * BASE_PATH is the sub-path that the site was built for, if any. Build with PUBLIC_ORIGIN, or the handout can't say
 * where the story is.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './support/browsers.mjs';
import { editionsIn } from './support/editions.mjs';
import { serve } from './support/server.mjs';

const FOLDER = 'handouts';
const PAPERS = ['A4', 'Letter'];

/** An installed Chromium; none is installed for this. */
function browser() {
	const path =
		findChromium() ??
		(existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined);
	if (path) return path;
	throw new Error(
		'The handout needs Chromium or Chrome: install one, or set CHROMIUM to the path of its executable.'
	);
}

/**
 * @param {string} site   address of the site’s root
 * @param {string} executablePath
 */
async function print(site, executablePath) {
	const chrome = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
	try {
		const page = await chrome.newPage();
		for (const { folder: language } of editionsIn('build'))
			for (const notes of ['', '-notes']) {
				const answer = await page.goto(`${site}${language}/handout/`);
				if (!answer?.ok())
					throw new Error(
						`No page at ${language}/handout/: build the site first, with BASE_PATH as here.`
					);
				await page.locator('#notes').setChecked(notes !== '');
				await page.evaluate(() => document.fonts.ready);
				for (const format of PAPERS) {
					const path = join(FOLDER, `${language}-${format.toLowerCase()}${notes}.pdf`);
					await page.pdf({ path, format, tagged: true, outline: true });
					console.log(path);
				}
			}
		if ((await page.locator('.address a').count()) === 0)
			console.warn(
				'The site was built without PUBLIC_ORIGIN: the handout doesn’t say where the story is.'
			);
	} finally {
		await chrome.close();
	}
}

try {
	const executablePath = browser();
	const { url, close } = await serve({ dir: 'build', base: process.env.BASE_PATH ?? '' });
	mkdirSync(FOLDER, { recursive: true });
	await print(url, executablePath).finally(close);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
