import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { violations } from './stop.ts';
import { asks } from '../asks.mjs';
import { editions, listen, plainSteps, sceneOf, scenes, settled } from './story.ts';

/** A scene like any other. */
const scene = sceneOf(plainSteps(1)[0]);

const ORIGIN = 'https://story.example';
/** The size limit of a share image: a chart in flat colours needs no more, and previews load on phones. */
const HEAVY = 60 * 1024;
const locales = { 'zh-Hant-HK': 'zh_HK', en: 'en_GB' };

const sent = (path: string): string => readFileSync(join('build', path, 'index.html'), 'utf8');
const pages = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.filter((file) => /(^|[\\/])index\.html$/.test(file))
	.map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`);
const unescaped = (text: string): string =>
	text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
/** The page's `<meta>` by property or name. */
const metaOf = (html: string): Record<string, string> =>
	Object.fromEntries(
		[...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)].map(
			([, name, content]) => [name ?? '', unescaped(content ?? '')]
		)
	);
const hidden = (path: string): boolean => metaOf(sent(path)).robots === 'noindex';
const canonicalOf = (path: string): string | undefined =>
	/<link rel="canonical" href="([^"]+)"/.exec(sent(path))?.[1];
/** Width and height of a PNG, as its first chunk says. */
function sizeOf(path: string): [number, number] {
	const bytes = readFileSync(join('build', path));
	expect(bytes.toString('latin1', 1, 4), path).toBe('PNG');
	return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
type Thing = Record<string, unknown> & { '@type': string };
const thingsOf = (path: string): Thing[] =>
	[...sent(path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
		([, json]) => JSON.parse(json ?? '') as Thing
	);

test('every page that may be shared says what it is, with a picture of the right size', () => {
	const shared = pages.filter((path) => !hidden(path) || path.includes('/embed/'));
	for (const { folder } of editions)
		expect(shared).toEqual(
			expect.arrayContaining([
				'/',
				...['', 'data/', 'embed/', ...scenes.flatMap((id) => [`embed/${id}/`, `s/${id}/`])].map(
					(path) => `/${folder}/${path}`
				)
			])
		);
	for (const path of shared) {
		const html = sent(path);
		const meta = metaOf(html);
		const lang = /<html lang="([^"]+)"/.exec(html)?.[1] === 'en' ? 'en' : 'zh-Hant-HK';
		expect(meta, path).toMatchObject({
			'og:type': expect.stringMatching(/^(article|website)$/),
			'og:title': expect.stringMatching(/\S/),
			'og:description': expect.stringMatching(/\S/),
			'og:locale': locales[lang],
			'og:locale:alternate': locales[lang === 'en' ? 'zh-Hant-HK' : 'en'],
			'og:image:width': '1200',
			'og:image:height': '630',
			'og:image:alt': expect.stringMatching(/\S/),
			'twitter:card': 'summary_large_image'
		});
		expect(JSON.stringify(meta), path).not.toMatch(/undefined|NaN|\[object|\{\$/);
		// Frames are shared as the page that they are a part of.
		const place = (meta['og:url'] ?? '').replace(ORIGIN, '');
		expect(place, path).toBe(
			path
				.replace('/embed/preview/', '/preview/')
				.replace(/\/embed\/(\w+)\/$/, '/s/$1/')
				.replace('/embed/', '/')
				.replace('/preview/', '/embed/preview/')
		);
		expect(pages).toContain(place);
		const image = meta['og:image'] ?? '';
		expect(image, path).toMatch(new RegExp(`^${ORIGIN}/share/`));
		expect(sizeOf(image.replace(ORIGIN, '')), image).toEqual([1200, 630]);
		expect(
			readFileSync(join('build', image.replace(ORIGIN, ''))).length,
			image
		).toBeLessThanOrEqual(HEAVY);
	}
});

for (const { folder, lang } of editions)
	test(`each scene is shared by a title, words and a picture of its own (${folder})`, () => {
		const all = scenes.map((id) => metaOf(sent(`/${folder}/s/${id}/`)));
		for (const key of ['og:title', 'og:description', 'og:image', 'og:image:alt'])
			expect(new Set(all.map((meta) => meta[key])).size, key).toBe(scenes.length);
		for (const [i, id] of scenes.entries()) {
			expect(all[i]?.['og:image']).toContain(`/share/${folder}/${id}.`);
			expect(metaOf(sent(`/${folder}/embed/${id}/`))['og:image']).toBe(all[i]?.['og:image']);
			// Search engines are told that the canonical page is the story.
			expect(canonicalOf(`/${folder}/s/${id}/`)).toBe(`${ORIGIN}/${folder}/`);
			expect(sent(`/${folder}/s/${id}/`)).toContain(`<html lang="${lang}"`);
		}
	});

test('a shared step leads into the story with the reader’s numbers, and Back leads out', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const heard = listen(page);
	await page.goto('/en/data/');
	await page.goto(`/en/s/${sceneOf(asks.truth)}/?guess=41,50,60,70,82#${asks.truth}`);
	await expect(page).toHaveURL(new RegExp(`/en/\\?guess=41,50,60,70,82#${asks.truth}$`));
	await settled(page, asks.truth);
	await expect(
		page.locator(`section#${sceneOf(asks.truth)} .picture:visible [data-mark="you"]`)
	).toBeVisible();
	await page.goBack();
	await expect(page).toHaveURL(/\/en\/data\/$/);
	await page.goto(`/zh-hk/s/${scene}/`);
	await expect(page.locator(`section#${scene} .head`)).toBeInViewport();
	await expect(page).toHaveURL(/\/zh-hk\/#/);
	await page.goBack();
	await expect(page).toHaveURL(/\/en\/data\/$/);
	expect(heard).toEqual([]);
});

test('what a reader shares is their scene’s share page, which leads back to their step', async ({
	page,
	context,
	baseURL
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(`/zh-hk/?start=1920#${asks.window}`);
	await settled(page, asks.window);
	await page
		.locator('section.ending [data-share-by="copy"]')
		.evaluate((button: HTMLElement) => button.click());
	await expect(page.locator('section.ending [role="status"]')).not.toBeEmpty();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(`${baseURL}zh-hk/s/${sceneOf(asks.window)}/?start=1920#${asks.window}`);
	await page.goto('about:blank');
	await page.goto(copied);
	await settled(page, asks.window);
	expect(new URL(page.url()).search).toBe('?start=1920');
});

test('where its script is lost a shared scene stays: whole, readable, with the way in', async ({
	page
}) => {
	await page.route('**/*.js*', (route) => route.abort());
	for (const { folder } of editions)
		for (const width of [320, 1280]) {
			await page.setViewportSize({ width, height: 700 });
			await page.goto(`/${folder}/s/${scene}/`);
			await expect(page.locator('main img')).toBeVisible();
			expect(
				await page.locator('main img').evaluate((image: HTMLImageElement) => image.naturalWidth)
			).toBe(1200);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
				width
			);
			expect(await violations(page, { contrast: width === 320 })).toEqual([]);
		}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('a shared scene shows itself, and a link leads into the story at the scene', async ({
		page
	}) => {
		await page.goto(`/en/s/${scene}/`);
		const title = await page.locator('h1').innerText();
		expect(title).toMatch(/\w/);
		await page.locator('a[data-story]').click();
		await expect(page).toHaveURL(new RegExp(`/en/#${scene}$`));
		await expect(page.locator(`section#${scene} .head`)).toBeInViewport();
		await expect(page.locator(`section#${scene} h2`)).toHaveText(title);
		await page.goBack();
		await expect(page).toHaveURL(new RegExp(`/en/s/${scene}/$`));
	});
});

for (const { folder, lang } of editions)
	test(`the story and its tables say to machines what they are (${folder})`, () => {
		const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown;
		const [story, ...more] = thingsOf(`/${folder}/`);
		expect(more).toEqual([]);
		expect(story).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'Article',
			url: `${ORIGIN}/${folder}/`,
			inLanguage: lang,
			isAccessibleForFree: true,
			datePublished: day,
			dateModified: day,
			license: 'https://creativecommons.org/licenses/by/4.0/',
			image: metaOf(sent(`/${folder}/`))['og:image'],
			workTranslation: editions
				.filter((one) => one.folder !== folder)
				.map((other) => ({
					'@type': 'Article',
					url: `${ORIGIN}/${other.folder}/`,
					inLanguage: other.lang
				}))
		});
		expect(sent(`/${folder}/`)).toContain(`<title>${String(story?.headline)}</title>`);

		type Described = {
			name: string;
			titles: Record<string, string>;
			sources: { title: string; role: string }[];
		};
		const { resources } = JSON.parse(readFileSync('src/data/datapackage.json', 'utf8')) as {
			resources: Described[];
		};
		const [catalogue] = thingsOf(`/${folder}/data/`);
		expect(catalogue).toMatchObject({
			'@type': 'DataCatalog',
			dataset: resources.map(({ titles }) => ({ '@type': 'Dataset', name: titles[lang] }))
		});
		for (const { name, titles, sources } of resources) {
			const [table] = thingsOf(`/${folder}/data/${name}/`);
			expect(table, name).toMatchObject({
				'@context': 'https://schema.org',
				'@type': 'Dataset',
				name: titles[lang],
				url: `${ORIGIN}/${folder}/data/${name}/`,
				inLanguage: lang,
				isAccessibleForFree: true,
				description: expect.stringMatching(/\S/),
				distribution: {
					'@type': 'DataDownload',
					encodingFormat: 'text/csv',
					contentUrl: `${ORIGIN}/data/${name}.csv`
				},
				citation: sources
					.filter(({ role }) => role === 'primary')
					.map(({ title }) => ({ '@type': 'CreativeWork', name: title }))
			});
			expect((table?.license as string[]).every(Boolean), name).toBe(true);
			expect(existsSync(`build/data/${name}.csv`), name).toBe(true);
		}
	});

test('the sitemap lists every page that stands for itself, and none that isn’t there', () => {
	const map = readFileSync('build/sitemap.xml', 'utf8');
	const places = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '');
	const listed = pages.filter((path) => !hidden(path) && canonicalOf(path) === `${ORIGIN}${path}`);
	// The editors' page for frames is found from the story.
	expect(places.toSorted()).toEqual(listed.map((path) => `${ORIGIN}${path}`).toSorted());
	for (const [, address] of map.matchAll(/hreflang="[^"]+" href="([^"]+)"/g))
		expect(places).toContain(address);
	expect(map.match(/hreflang="en"/g)?.length).toBe(places.length);
	expect(readFileSync('build/robots.txt', 'utf8')).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
});

for (const { folder, lang } of editions)
	test(`an edition can be kept on a first screen, with its name and mark (${folder})`, async ({
		page,
		request
	}) => {
		await page.goto(`/${folder}/`);
		const address = await page
			.locator('link[rel=manifest]')
			.evaluate((link: HTMLLinkElement) => link.href);
		const answer = await request.get(address);
		expect(answer.headers()['content-type']).toContain('application/manifest+json');
		const manifest = (await answer.json()) as Record<string, string> & {
			icons: { src: string; sizes: string; purpose: string }[];
		};
		expect(manifest).toMatchObject({
			name: await page.title(),
			lang,
			start_url: `/${folder}/`,
			scope: '/',
			theme_color: await page.locator('meta[name=theme-color]').first().getAttribute('content')
		});
		expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
			'192x192 any',
			'512x512 any',
			'512x512 maskable'
		]);
		for (const { src, sizes } of manifest.icons)
			expect(sizeOf(new URL(src, address).pathname).join('x')).toBe(sizes);
		const touch = await page
			.locator('link[rel=apple-touch-icon]')
			.evaluate((link: HTMLLinkElement) => new URL(link.href).pathname);
		expect(sizeOf(touch)).toEqual([180, 180]);
	});
